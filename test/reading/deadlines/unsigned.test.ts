import { expect, test } from 'vitest';
import { datesIn } from '../../../src/domain/reading/deadlines/dates.ts';
import { findDeadlines } from '../../../src/domain/reading/deadlines/find-deadlines.ts';
import { line, said } from './said.ts';

const text = 'Reply by 5 August, and report within 30 days of the date of this circular.';
const page = { language: 'en', text } as const;
const all = { start: 0, end: text.length };

test('where nobody knows when a text was signed, a day without a year stays open and nothing is counted', () => {
  expect(said('en', text, null)).toEqual(['by_date', 'relative 30 day of document']);
});

test('a day near the signing is enough to guess a year, but not to count from', () => {
  const found = findDeadlines(page, all, { signedOn: null, near: '2025-07-17' });
  expect(found.map(line)).toEqual(['by_date 2025-08-05', 'relative 30 day of document']);
  expect(found.map(({ yearGuessed }) => yearGuessed)).toEqual([true, undefined]);
});

test('days are found whatever they are there for, with the year nearest to a day that is given', () => {
  const cited = 'Quyết định số 5/QĐ ngày 31/12/2024; họp ngày 2 tháng 1; ngày 31/2/2025';
  const dates = (near: '2025-06-01' | null) =>
    datesIn({ language: 'vi', text: cited }, { start: 0, end: cited.length }, near).map(({ day }) => day);
  expect(dates(null)).toEqual(['2024-12-31']);
  expect(dates('2025-06-01')).toEqual(['2024-12-31', '2025-01-02']);
});
