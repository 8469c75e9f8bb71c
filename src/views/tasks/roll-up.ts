import type { Button, Fact } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { RollUp } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

/** "28 of 34 done, 6 open, 2 of them late": how far the tasks of one item are. */
export function rollUpInWords(t: Translator, rollUp: RollUp): string {
  const { total, done, open, late, dropped } = rollUp;
  const waiting = late > 0 ? t('rollUp.openLate', { open, late }) : t('rollUp.open', { open });
  return [
    t('rollUp.done', { done, total }),
    ...(open > 0 ? [waiting] : []),
    ...(dropped > 0 ? [t('rollUp.dropped', { count: dropped })] : []),
  ].join(', ');
}

/** What is to be known besides: tasks that are being made, groups of the class that have none. */
export function rollUpRemarks(t: Translator, { members, without, making }: RollUp): string[] {
  if (without === 0) return [];
  return [
    making
      ? t('rollUp.making', { made: members - without, of: members })
      : t('rollUp.without', { count: without }),
  ];
}

/** Whether an item is asked of so many that a roll-up says something. */
export const isOfMany = ({ total, dropped, members }: RollUp) => total + dropped > 1 || members > 1;

/** The same on the card of one of the tasks. */
export function rollUpFacts(t: Translator, rollUp: RollUp | null): Fact[] {
  if (!rollUp || !isOfMany(rollUp)) return [];
  const standing = rollUpInWords(t, rollUp);
  const value = [t('rollUp.oneOf', { total: rollUp.total, standing }), ...rollUpRemarks(t, rollUp)].join(' ');
  return [{ label: t('rollUp.label'), value }];
}

/** The ways to who is missing and, for those who may, to tasks for who has none. `task` is any of the item's. */
export async function rollUpButtons(reader: Reader, task: number, rollUp: RollUp | null): Promise<Button[]> {
  if (!rollUp || !isOfMany(rollUp)) return [];
  const { t, viewer } = reader;
  const { open, without, making } = rollUp;
  const to = (more = {}) => reader.button(['groups', 'missing'], { task: String(task), ...more });
  const canAdd = without > 0 && !making && may(viewer, 'tasks.add');
  return [
    ...(open > 0 ? [{ label: t('rollUp.button.missing'), line: await to() }] : []),
    ...(canAdd
      ? [{ label: t('rollUp.button.add', { count: without }), line: await to({ add: 'yes' }) }]
      : []),
  ];
}
