import type { ReadingContext } from '../domain/days/context.ts';
import { readAsOf as readOwnAsOf } from '../domain/days/read-as-of.ts';
import { type DayReading, readDay as readOwn } from '../domain/days/read-day.ts';
import { type DaysReading, readDays as readOwnDays } from '../domain/days/read-days.ts';
import {
  type DeadlineContext,
  type DeadlineReading,
  readDeadline as readOwnDeadline,
} from '../domain/days/read-deadline.ts';
import { fallBackDay } from './fall-back.ts';

/** As the grammar's `readDay`; what that does not know is tried with a larger one. Impossible stays so. */
export async function readDay(text: string, ctx: ReadingContext): Promise<DayReading> {
  const own = readOwn(text, ctx);
  if (own.kind !== 'unknown') return own;
  const day = await fallBackDay(text, ctx);
  return day ? { kind: 'day', day } : own;
}

/** As the grammar's `readAsOf`, with the larger one's days. */
export async function readAsOf(text: string, ctx: ReadingContext): Promise<DayReading> {
  const own = readOwnAsOf(text, ctx);
  if (own.kind !== 'unknown') return own;
  const day = await fallBackDay(text, ctx);
  return day ? { kind: 'day', day } : own;
}

/** As the grammar's `readDays`, with the larger one's single days. */
export async function readDays(text: string, ctx: ReadingContext): Promise<DaysReading> {
  const own = readOwnDays(text, ctx);
  if (own.kind !== 'unknown') return own;
  const day = await fallBackDay(text, ctx);
  return day ? { kind: 'days', days: { overdue: false, range: { from: day, to: day } } } : own;
}

/** As the grammar's `readDeadline`, with the larger one's single days. */
export async function readDeadline(text: string, ctx: DeadlineContext): Promise<DeadlineReading> {
  const own = readOwnDeadline(text, ctx);
  if (own.kind !== 'unknown') return own;
  const day = await fallBackDay(text, ctx);
  if (!day) return own;
  return { kind: 'deadline', deadline: { wording: { text: text.trim() }, rule: { kind: 'on', day }, day } };
}
