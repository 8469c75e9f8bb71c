/**
 * A calendar day, ISO written ("2025-07-25"), without a time zone. ISO days sort as text, so `<` compares
 * them. Never made from an instant but by `dayAt`, which asks for the zone.
 */
export type Day = `${number}-${number}-${number}`;

/** A moment: UTC milliseconds since 1970. */
export type Instant = number;

/** The wall clock, "HH:MM". */
export type TimeOfDay = `${number}:${number}`;

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Reads an ISO day; undefined for anything else and for days that do not exist ("2025-04-31"). */
export function asDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch {
    return undefined;
  }
}

/** The day of year, month and day; undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as Day;
  } catch {
    return undefined;
  }
}

/** The day that `instant` falls on in `timeZone`. */
export function dayAt(instant: Instant, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as Day;
}

/** The moment when the clocks of `timeZone` show `time` on `day`; in a daylight-saving gap, the later one. */
export function instantOf(day: Day, time: TimeOfDay, timeZone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** `day` moved by whole calendar days; negative goes back. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  // Days written alone are read as UTC midnights, which are all as far apart. Every row of a list asks this.
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The last day of the month that `day` is in. */
export function endOfMonth(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString() as Day;
}

/** Monday to Sunday of the week that `day` is in. */
export function weekOf(day: Day): DayRange {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}
