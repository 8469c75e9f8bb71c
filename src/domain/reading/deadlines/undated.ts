import { phrasesOf } from '../phrases/index.ts';
import { edge } from './blanks.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Compact } from './compact.ts';
import { perLanguage } from './per-language.ts';

const grammars = perLanguage((language) => {
  const { urgent, ongoing, notOngoing } = phrasesOf[language].deadlines;
  return {
    urgent: new RegExp(`${edge.before}(?:${urgent})${edge.after}`, 'gu'),
    ongoing: new RegExp(`(?<!${edge.before}${notOngoing} )${edge.before}(?:${ongoing})${edge.after}`, 'gu'),
  };
});

/** Words that press without naming a day ("khẩn trương"), and what has no end ("thường xuyên"). */
export function undatedIn({ text }: Compact, { language }: Reading): readonly Candidate[] {
  const all = (kind: 'urgent' | 'ongoing') =>
    [...text.matchAll(grammars[language][kind])].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      says: { kind },
    }));
  return [...all('urgent'), ...all('ongoing')];
}
