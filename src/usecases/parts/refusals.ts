import { addDays, type Day } from '../../domain/day.ts';
import type { MemberId, TaskId } from '../../domain/ids.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Committee } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { TaskLine } from '../../store/index.ts';

/** Parts that a refusal names; doors allow few buttons on one message. */
const mostNamed = 5;

type Numbered = Pick<TaskLine, 'number'>;

/** A part would end with the task that it is a part of, or after it. */
export function endsTooLate(committee: Committee, parent: Numbered & { readonly day: Day }, today: Day) {
  const { number } = parent;
  const latest = addDays(parent.day, -1);
  const ways = [wayTo(committee, number)];
  const due = (t: Translator) => t.fullDay(parent.day);
  return latest < today
    ? mistakeWith(ways, 'parts.error.noDayLeft', { number, due })
    : mistakeWith(ways, 'parts.error.late', { number, due, latest: (t) => t.fullDay(latest) });
}

/** Parts are given of whole tasks only. */
export function isPartItself(committee: Committee, part: Numbered, parent: Numbered) {
  const said = { task: parent.number };
  const line = buttonLine(committee, ['tasks', 'delegate'], said);
  return mistakeWith([{ label: (t) => t.say('parts.button.give'), line }], 'parts.error.ofPart', {
    number: part.number,
    parent: parent.number,
  });
}

/**
 * Nobody is done with a task whose parts are open. Of those that are confidential to the asker the number alone is
 * said.
 */
export function partsAreOpen(
  committee: Committee,
  { number }: Numbered,
  open: readonly TaskLine[],
  { seen, names }: { readonly seen: ReadonlySet<TaskId>; readonly names: ReadonlyMap<MemberId, string> },
) {
  const some = open.slice(0, mostNamed);
  const named = (t: Translator) =>
    t.list([
      ...some.map((part) => {
        if (!seen.has(part.id)) return t('sealed.title', { number: String(part.number) });
        const who = part.assigneeIds.flatMap((id) => names.get(id) ?? []);
        const said = { number: part.number, who: who.length > 0 ? t.list(who) : t('parts.nobody') };
        return part.day ? t('parts.one', { ...said, day: t.day(part.day) }) : t('parts.oneOpen', said);
      }),
      ...(open.length > some.length ? [t('reminders.more', { count: open.length - some.length })] : []),
    ]);
  const ways = some.map((part) => wayTo(committee, part.number));
  return mistakeWith(ways, 'parts.error.open', { number, count: open.length, parts: named });
}

/** A part is open only while the task that it is a part of is. */
export function parentIsClosed(
  committee: Committee,
  { number }: Numbered,
  parent: Pick<TaskLine, 'number' | 'state'>,
) {
  const state = (t: Translator) => t(`states.${parent.state}`);
  return mistakeWith([wayTo(committee, parent.number)], 'parts.error.parentClosed', {
    number,
    parent: parent.number,
    state,
  });
}

/** A part stays with the group that leads the whole. */
export const staysWithLead = ({ number }: Numbered, parent: Numbered) =>
  mistake('parts.error.lead', { number, parent: parent.number });

/** A part is as confidential as the whole. */
export const staysSealed = ({ number }: Numbered, parent: Numbered) =>
  mistake('parts.error.sealed', { number, parent: parent.number });

/** There is no more time to be asked for with a part: who gave it gives it anew. */
export const partHasNoExtension = ({ number }: Pick<Task, 'number'>) =>
  mistake('parts.error.noExtension', { number });

const wayTo = (committee: Committee, number: number) => ({
  label: `#${number}`,
  line: buttonLine(committee, ['tasks', 'show'], { task: number }),
});
