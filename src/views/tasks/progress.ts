import type { Button, Fact } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import { ageOf, type ProgressKind, progressKinds } from '../../domain/progress.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SaidProgress } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** A task as far as it is shown how it goes. */
interface Going {
  readonly state: TaskState;
  readonly progress: SaidProgress | null;
}

/** What the answers are called where they are typed and in buttons' lines. */
export const answerOf: Record<ProgressKind, string> = {
  onTrack: 'on-track',
  atRisk: 'at-risk',
  blocked: 'blocked',
};

/** Letters of a reason that a row can carry. */
const mostOfWhy = 200;

/** "at risk", "blocked, waiting for Ministry of Finance". */
export const saidInWords = (t: Translator, { kind, blocker }: Pick<SaidProgress, 'kind' | 'blocker'>) =>
  kind === 'blocked' && blocker ? t('progress.blockedBy', { who: t.worded(blocker) }) : t(`progress.${kind}`);

/** An answer as far as a few words tell it. */
export type ProgressTold = Pick<SaidProgress, 'kind' | 'on' | 'blocker' | 'enteredOn'>;

/** What was said and how long ago, in a few words; an answer that says little of today looks like it. */
export function progressInWords(t: Translator, said: ProgressTold, today: Day): string {
  const words = { answer: saidInWords(t, said), ago: t.distance(said.on, today) };
  return t(`progress.${ageOf(said, { enteredOn: said.enteredOn, today })}`, words);
}

/** What this reader may know of what was said: observers hear nothing of it. Null for tasks that are not open. */
export const progressFor = ({ viewer }: Pick<Reader, 'viewer'>, { state, progress }: Going) =>
  state === 'open' && may(viewer, 'tasks.history') ? progress : null;

/** The same for a row among others. */
export function progressDetails(reader: Pick<Reader, 't' | 'today' | 'viewer'>, task: Going): string[] {
  const said = progressFor(reader, task);
  return said ? [progressInWords(reader.t, said, reader.today)] : [];
}

/** For people who are told unasked: who said it, and why. */
export function progressTold(t: Translator, { state, progress: said }: Going, today: Day): string[] {
  if (state !== 'open' || !said) return [];
  const words = t('progress.saidBy', {
    said: progressInWords(t, said, today),
    name: said.byName,
    day: t.day(said.on),
  });
  return [
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    ...(said.why ? [t('progress.because', { why: shortened(said.why) })] : []),
  ];
}

const shortened = (why: string) =>
  why.length > mostOfWhy ? `${why.slice(0, mostOfWhy).trimEnd().toWellFormed()}…` : why;

/** For a task's own card: the answer with its age and who gave it, and the whole reason. */
export function progressFacts(reader: Pick<Reader, 't' | 'today' | 'viewer'>, task: Going): Fact[] {
  const { t, today } = reader;
  const said = progressFor(reader, task);
  if (!said) return [];
  const value = t('progress.saidBy', {
    said: progressInWords(t, said, today),
    name: said.byName,
    day: t.day(said.on),
  });
  return [
    { label: t('progress.field.answer'), value },
    ...(said.why ? [{ label: t('progress.field.why'), value: said.why }] : []),
  ];
}

/** One tap for each answer that says something new: "on track" was not said today. `to` makes the line of one. */
export function answersTo(
  t: Translator,
  { progress }: { readonly progress: Pick<SaidProgress, 'kind' | 'on'> | null },
  today: Day,
  to: (said: { readonly answer: string }) => string,
): Button[] {
  const isSaid = (kind: ProgressKind) =>
    kind === 'onTrack' && progress?.kind === kind && progress.on === today;
  return progressKinds
    .filter((kind) => !isSaid(kind))
    .map((kind) => ({ label: t(`buttons.${kind}`), line: to({ answer: answerOf[kind] }), asked: true }));
}
