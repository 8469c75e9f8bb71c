import type { Card, Row } from '../../domain/card.ts';
import type { Page, RollUp, TaskLine } from '../../store/index.ts';
import { originallyDetails } from '../extensions/words.ts';
import type { Reader } from '../reader.ts';
import { standing, toneOf } from './deadline.ts';
import { progressDetails, progressFor } from './progress.ts';
import { rollUpButtons, rollUpInWords, rollUpRemarks } from './roll-up.ts';
import { taskButtons } from './row.ts';

/** How far an item is that many groups were asked, and a page of those who have not done it, the latest first. */
export async function rollUpCard(
  reader: Reader,
  shown: {
    /** What was asked, in words. */
    readonly title: string;
    /** Any task of the item. */
    readonly task: number;
    readonly rollUp: RollUp;
    readonly missing: Page<TaskLine>;
    readonly said: Readonly<Record<string, string>>;
  },
): Promise<Card> {
  const { t } = reader;
  const { rollUp, missing, said } = shown;
  const standing = rollUpInWords(t, rollUp);
  const rows = await Promise.all(missing.rows.map((task) => row(reader, task)));
  const { page: _, ...first } = said;
  const to = (more = {}) => reader.button(['groups', 'missing'], { ...first, ...more });
  const ways = await rollUpButtons(reader, shown.task, rollUp);
  return {
    title: shown.title,
    tone: rollUp.late > 0 ? 'red' : rollUp.open > 0 ? 'blue' : 'green',
    summary: [`${shown.title}: ${standing}.`, ...rollUpRemarks(t, rollUp)].join(' '),
    parts: [
      { part: 'text', text: `${standing}.` },
      ...rollUpRemarks(t, rollUp).map((text) => ({ part: 'text', text, quiet: true }) as const),
      rows.length > 0
        ? { part: 'rows', heading: t('rollUp.missing'), rows }
        : { part: 'text', text: t('rollUp.nobody') },
    ],
    buttons: [
      // This card is who is missing.
      ...ways.filter(({ label }) => label !== t('rollUp.button.missing')),
      ...(said.page ? [{ label: t('buttons.firstPage'), line: await to() }] : []),
      ...(missing.next ? [{ label: t('buttons.nextPage'), line: await to({ page: missing.next }) }] : []),
    ],
  };
}

async function row(reader: Reader, task: TaskLine): Promise<Row> {
  const { t, today } = reader;
  return {
    title: t.worded(task.lead.name),
    tone: toneOf({ ...task, progress: progressFor(reader, task) }, today),
    badge: standing(t, task, today),
    details: [
      `#${task.number}`,
      ...(task.day ? [t.day(task.day)] : []),
      ...originallyDetails(t, task),
      ...progressDetails(reader, task),
    ],
    buttons: await taskButtons(reader, task),
  };
}
