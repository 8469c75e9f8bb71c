import type { Button } from '../domain/card.ts';
import type { TaskNumber } from '../domain/ids.ts';
import { buttonLine } from '../domain/line.ts';
import type { Reader } from './reader.ts';
import type { Hearer } from './reminders/reminded.ts';

/** The way to all of a task, on an answer. */
export async function detailsButton(reader: Reader, number: TaskNumber): Promise<Button> {
  const line = await reader.button(['tasks', 'show'], { task: String(number) });
  return { label: reader.t('buttons.details'), line };
}

/** The same on what is said unasked. */
export const detailsFor = (
  { t, committee }: Pick<Hearer, 't' | 'committee'>,
  number: TaskNumber,
): Button => ({
  label: t('buttons.details'),
  line: buttonLine(committee, ['tasks', 'show'], { task: number }),
});
