import type { TimeOfDay } from '../../../src/domain/day.ts';
import { mistake } from '../../../src/i18n/mistake.ts';

/** "8:30", "08.30", "8h30" → "08:30". */
export function timeNamed(said: string): TimeOfDay {
  const time = asTime(said);
  if (!time) throw mistake('docket.error.time', { said });
  return time;
}

/** The same; undefined for what is no time of day. */
export function asTime(said: string): TimeOfDay | undefined {
  const [, hour, minute = '00'] = /^([01]?\d|2[0-3])(?:[:.hg]([0-5]\d)?)?$/i.exec(said.trim()) ?? [];
  return hour ? (`${hour.padStart(2, '0')}:${minute}` as TimeOfDay) : undefined;
}
