import type { Day } from '../day.ts';
import { dayMeant, type When } from './years.ts';

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})(?:(?:\2|[ ](?:nam|tahun) )(\d{4}|\d{2}))?$/;

/** Two digits of a year are this century's. */
const yearOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits.length === 2 ? `20${digits}` : digits);

/**
 * A day in digits: "2025-07-25", "25/7/2025", "25-7-25", "25.7", "25/7 năm 2025". The day comes before the
 * month, always. Null when there is no such day, undefined when the text is no day in digits.
 */
export function numericDay(text: string, when: When): Day | null | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return dayMeant(Number(iso[4]), Number(iso[3]), Number(iso[1]), when);
  const said = dayFirst.exec(text);
  if (!said) return undefined;
  return dayMeant(Number(said[1]), Number(said[3]), yearOf(said[4]), when);
}
