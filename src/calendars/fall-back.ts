import type { ParsedResult } from 'chrono-node';
import { type Day, dayOf } from '../domain/day.ts';
import type { ReadingContext } from '../domain/days/context.ts';
import { plausible } from '../domain/days/years.ts';

/**
 * Reads what Docket's own grammar does not know ("3 weeks ago") with chrono-node; undefined
 * when it does not know either. Loaded when first needed. Its traps are kept out: Vietnamese only strictly
 * ("trước ngày" alone is yesterday to the casual reader), and a reading counts only if it names a day and
 * covers every word: "15 working days" must not pass for 15 days, nor "17:00" for today.
 */
export async function fallBackDay(
  text: string,
  { language, today }: ReadingContext,
): Promise<Day | undefined> {
  const plain = text.normalize('NFC').trim();
  // "Two days before Friday" would count from another Friday than ours.
  if (/\b(before|after)\b/i.test(plain)) return undefined;
  // It reads on and on through long texts, and knows m/d where we say d/m: digits are the grammar's own.
  if (plain.length > 120 || !/\p{L}/u.test(plain) || /\d[/.]\d/.test(plain)) return undefined;
  const chrono = await import('chrono-node');
  const readers = [chrono.en.GB, chrono.vi.strict];
  // Noon of the machine's own zone, whichever that is: the reader counts days on local clocks.
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  const noon = new Date(year, month - 1, date, 12);
  for (const reader of language === 'vi' ? readers.toReversed() : readers) {
    const [result, more] = reader.parse(plain, noon);
    if (!result || more || !covers(result, plain) || !namesDay(result)) continue;
    const { start } = result;
    const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    if (plausible(day)) return day;
  }
  return undefined;
}

const covers = (result: ParsedResult, text: string) =>
  result.index === 0 && /^[.!]*$/.test(text.slice(result.text.length));

const namesDay = ({ start, end }: ParsedResult) =>
  !end && (start.isCertain('day') || start.isCertain('weekday')) && !start.isCertain('hour');
