import { readAsOf, readDay, readDays, readDeadline } from '../../calendars/index.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Ask } from '../ask.ts';
import { isOff } from '../recognise.ts';
import type { Resolver } from './index.ts';

export const resolveDay: Resolver = async (ask, { meta, text }) => {
  if (meta.orOff && isOff(text)) return null;
  const ctx = { language: ask.t.language, today: ask.today };
  const read = await (meta.asOf ? readAsOf : readDay)(text, ctx);
  if (read.kind === 'day') return read.day;
  throw noDay(ask, text, read.kind);
};

export const resolveDays: Resolver = async (ask, { meta, text }) => {
  const past = meta.past === true;
  const ctx = { language: ask.t.language, today: ask.today, past };
  const read = await readDays(text, ctx);
  if (read.kind === 'days') return read.days;
  const isOneDay = (await readDay(text, ctx)).kind === 'impossible';
  if (read.kind === 'impossible' && !isOneDay) throw mistake('errors.impossibleDays', { said: text });
  throw isOneDay ? noDay(ask, text, 'impossible') : mistake('errors.unknownDays', { said: text });
};

export const resolveDeadline: Resolver = async (ask, { meta, text }) => {
  const { beforeIncludesDay } = ask.committee;
  const read = await readDeadline(text, { language: ask.t.language, today: ask.today, beforeIncludesDay });
  if (read.kind === 'deadline') return read.deadline;
  if (meta.recurs && read.kind === 'unknown') throw mistake('duties.error.unread', { said: text });
  throw noDay(ask, text, read.kind);
};

function noDay(ask: Ask, said: string, kind: 'impossible' | 'unknown') {
  const example = ask.t('days.example');
  return kind === 'impossible'
    ? mistake('errors.impossibleDay', { said, example })
    : mistake('errors.unknownDay', { said, example });
}
