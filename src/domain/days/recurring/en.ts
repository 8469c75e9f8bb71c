import type { RecurringPhrases } from './phrases.ts';

const each = '(each|every)';
const end = '(the )?(very )?(end|last day)';
const quarter = '(the )?(each|every) quarter( s)?';
const half = '(half[- ]yearly|semi-?annual(ly)?|twice (a|each|every) year|twice yearly)';
const year = '(each year|every year|yearly|annually|once a year)';

export const recurringEn: RecurringPhrases = {
  by: 'by|on|on or before|by or on|no later than|not later than|at|due( by| on)?',
  before: 'before|prior to|ahead of',
  betweenDates: 'and|on|by|the',
  meanings: {
    // The longer words first: what stands before them is read as far as it goes.
    starting: [
      '{from} (starting|beginning|counting)( from| on)? {to}',
      '{from} (from|as of|since) {to}',
      '((starting|beginning)( from| on)?|from|as of) {to} {from}',
    ],
    daily: ['daily', 'every ?day', 'each day'],
    days: [`(once )?${each} {n} days?`],
    otherDay: ['every (other|second|2nd) day'],
    weekly: [
      `{by}${each} {w}`,
      `(${each} week|weekly) {by}{w}`,
      `{by}{w} (of )?(${each} week|weekly)`,
      '{by}{w}s',
    ],
    week: ['weekly', `(once )?${each} week`, 'once a week'],
    weekEnd: [`{by}${end} of ${each} week`],
    weeks: [`(once )?${each} {n} weeks?( {by}{w}s?)?`, `{by}{w}s? ${each} {n} weeks?`],
    otherWeek: [
      `(fortnightly|${each} fortnight|every (other|second|2nd) week)( {by}{w}s?)?`,
      '{by}every (other|second|2nd) {w}',
    ],
    monthly: [
      `(monthly )?{by}(the )?(day )?{d}( day)? of ${each} month`,
      `(${each} month|monthly) {by}(the )?(day )?{d}`,
      `{by}(the )?{d} (${each} month|monthly)`,
    ],
    month: [`(once )?${each} month`, 'monthly', 'once a month'],
    monthEnd: [
      `{by}${end} of ${each} month`,
      `(${each} month|monthly) {by}${end}( of the month)?`,
      `{by}${each} month[- ]end`,
    ],
    months: [`(once )?${each} {n} months?`],
    otherMonth: ['every (other|second|2nd) month'],
    quarterly: [
      `(quarterly )?{by}(the )?(day )?{d}( day)? of (the )?({q}|last|final) month of ${quarter}`,
      `(quarterly )?{by}(the )?(day )?{d}( day)? of ${quarter} ({q}|last|final) month`,
      `(${each} quarter|quarterly) {by}(the )?(day )?{d}( of (the|its) ({q}|last|final) month)?`,
    ],
    quarter: [`(once )?${each} quarter`, 'quarterly', 'once a quarter'],
    quarterEnd: [
      `{by}${end} of ${quarter}`,
      `(${each} quarter|quarterly) {by}${end}( of the quarter)?`,
      `{by}${each} quarter[- ]end`,
    ],
    halfYear: [half, `${each} half[- ]year`],
    halfYearly: [`(${half}|${each} half[- ]year) {by}{rest}`, `{by}{rest} ${half}`],
    halfEnd: [`{by}${end} of ${each} half[- ]year`],
    yearly: [`${year} {by}{rest}`, `{by}{rest} (of )?${year}`, `${each} {rest}`],
    year: [year],
    yearEnd: [`{by}${end} of ${each} year`, `${year} {by}${end}( of the year)?`],
    filler: ['(recurring|repeats?|repeating) {rest}'],
  },
};
