import { type CalendarDay, yearLimit } from '../../../domain/calendar-day.ts';
import type { Day } from '../../../domain/day.ts';
import { UserError } from '../../../domain/user-error.ts';
import { mistake } from '../../../i18n/mistake.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { CalendarRow, Rooms } from '../../../store/index.ts';
import { calendarChanged } from '../../calendar/changed.ts';
import { byDocket, differs } from '../differs.ts';
import type { Kind, Plan, Problem, Reading, Work } from '../kind.ts';
import { calendarColumns } from './calendar/columns.ts';
import { dayIn } from './calendar/row.ts';

/** A table of days off and of days off that are worked. */
export const calendarKind: Kind = {
  kind: 'calendar',
  may: 'settings.change',
  columns: calendarColumns,
  read,
};

async function read(reading: Reading): Promise<Plan> {
  const { rooms, deed } = reading;
  const known = new Map(
    (await rooms.calendars.between(deed.viewer, '0000-01-01', '9999-12-31')).map((one) => [one.day, one]),
  );
  const ofYear = new Map<string, number>();
  for (const day of known.keys()) ofYear.set(yearOf(day), (ofYear.get(yearOf(day)) ?? 0) + 1);
  const rows = new Map<Day, number>();
  const plan = { fresh: [], completing: [], differing: [], problems: [] } as {
    readonly [Part in 'fresh' | 'completing']: Work[];
  } & { readonly [Part in 'differing' | 'problems']: Problem[] };
  let there = 0;
  for (const line of reading.table) {
    const { row } = line;
    const said = await dayIn(reading, line);
    const before = said instanceof UserError ? undefined : rows.get(said.day);
    const error = before === undefined ? said : mistake('imports.problem.same', { row: before });
    if (error instanceof UserError) {
      plan.problems.push({ row, error });
      continue;
    }
    const day = error;
    rows.set(day.day, row);
    const kept = known.get(day.day);
    const work: Work = { row, bring: (rooms) => bring({ ...reading, rooms }, day, kept) };
    if (kept) {
      const others = othersOf(kept, day);
      plan.differing.push(...others.map((error) => ({ row, error })));
      if (others.length > 0) continue;
      if (day.name.text && !kept.name.text) plan.completing.push(work);
      else there++;
      continue;
    }
    const count = (ofYear.get(yearOf(day.day)) ?? 0) + 1;
    if (count > yearLimit) {
      const full = mistake('calendar.error.full', { year: yearOf(day.day), limit: yearLimit });
      plan.problems.push({ row, error: full });
      continue;
    }
    ofYear.set(yearOf(day.day), count);
    plan.fresh.push(work);
  }
  return { ...plan, there, remarks: [] };
}

const yearOf = (day: Day) => day.slice(0, 4);

/** What a row says otherwise than the calendar: a name in any of its languages is the same. */
function othersOf(kept: CalendarRow, { kind, name }: CalendarDay): UserError[] {
  const words = (one: CalendarDay['kind']) => (t: Translator) => t(`calendar.kind.${one}`);
  if (kept.kind !== kind) {
    const how = byDocket(kind === 'off' ? 'day-off' : 'work-day');
    return [differs('calendar.column.kind', { kept: words(kept.kind), said: words(kind), how })];
  }
  const names = [kept.name.text, ...Object.values(kept.name.translations ?? {})];
  if (!name.text || !kept.name.text || names.includes(name.text)) return [];
  const told = { kept: (t: Translator) => t.worded(kept.name), said: name.text };
  return [
    differs('calendar.column.name', { ...told, how: byDocket(kind === 'off' ? 'day-off' : 'day-clear') }),
  ];
}

async function bring(
  { rooms, deed }: Reading & { readonly rooms: Rooms },
  day: CalendarDay,
  kept: CalendarRow | undefined,
): Promise<void> {
  await rooms.calendars.put(deed.viewer, [day]);
  await calendarChanged(rooms, deed, {
    action: day.kind === 'off' ? 'dayOff' : 'workDay',
    ...(kept && { before: { ...kept } }),
    after: { ...day },
  });
}
