import type { Card } from '../../domain/card.ts';
import { dayAt } from '../../domain/day.ts';
import { type ClaimedMessage, nowOf } from '../../store/index.ts';
import { saidLate, saidLateAt } from '../../views/committee/workspace-news.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import type { Directory } from './directory.ts';

/** Nobody misses a reminder for less; milliseconds. */
const lateMs = 30 * 60_000;

/**
 * A reminder's card, which says so if it is posted on a later day than it was due, or much later on its day. Drawn
 * anew it still does. A demo's clock leaps: of its cards only those that have just been posted say it, and only days.
 */
export function markLate(
  { committee, today }: Directory,
  hearer: Hearer,
  { day, at, sentAt }: ClaimedMessage,
  card: Card,
): Card {
  if (committee.clockAt !== null) return sentAt === null && day < today ? saidLate(hearer, card, day) : card;
  const said = sentAt ?? nowOf(committee);
  if (day < dayAt(said, committee.timeZone)) return saidLate(hearer, card, day);
  return said - at > lateMs ? saidLateAt(hearer, card, at) : card;
}
