import type { Assignment } from '../types.ts';
import { namesAfterColon, quotes } from './body-list.ts';
import { isMark, type Sentence, tagAt } from './sentence.ts';
import { subjectAt } from './subject.ts';
import { had, told, worded } from './worded.ts';

/** "Đối với các địa phương:", "Tindakan: Unit Kewangan". */
export function addressed(sentence: Sentence, at: number, helps: boolean): Assignment | null {
  const colon = isMark(sentence, at, ':');
  const subject = subjectAt(sentence, colon ? at + 1 : at);
  const works = subject?.role === 'has' && (colon || isMark(sentence, subject.at - 1, ':'));
  if (works) return had(sentence, subject.list, subject.at);
  const list = subject?.role === 'named' ? subject.list : namesAfterColon(sentence, at);
  if (!list) return null;
  const bodies = quotes(sentence, list);
  if (tagAt(sentence, list.end)?.tag === 'to') return worded(sentence, list, list.end);
  return { ...told, leads: helps ? [] : bodies, coordinators: helps ? bodies : [], force: 'named' };
}
