import type { Card } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { TaskNumber } from '../../domain/ids.ts';
import type { Hearer } from '../reminders/reminded.ts';

/** A thread whose name Docket may not change: below which card it hangs. */
interface KeptName {
  readonly number: TaskNumber;
  /** The day of the card. */
  readonly day: Day;
  /** What its channel is called; null where that is not known any more. */
  readonly label: string | null;
  /** Where the thread is found; null on platforms whose threads have no address. */
  readonly href: string | null;
}

/** That a thread's name may go on saying what a task is about that has become confidential, where, and what to do. */
export function keptNameCard({ t }: Hearer, { number, day, label, href }: KeptName): Card {
  const title = t('sealed.kept', { number: String(number) });
  const at = { day: t.day(day), channel: label ?? '', known: label === null ? 'no' : 'yes' };
  const where = t('sealed.kept.where', at);
  const next = t('sealed.kept.next');
  return {
    title,
    tone: 'yellow',
    summary: [title, where, next].join(' '),
    parts: [
      { part: 'text', text: where },
      ...(href === null
        ? []
        : [
            {
              part: 'facts',
              facts: [{ label: t('sealed.kept.thread'), value: t('sealed.kept.open'), href }],
            } as const,
          ]),
      { part: 'text', text: next, quiet: true },
    ],
    buttons: [],
  };
}
