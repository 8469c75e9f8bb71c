import { readDay, readDays, readDeadline } from '../../calendars/index.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Ask } from '../ask.ts';
import { isOff } from '../recognise.ts';
import type { Resolver } from './index.ts';

export const resolveDay: Resolver = async (ask, { meta, text }) => {
  if (meta.orOff && isOff(text)) return null;
  const read = await readDay(text, { language: ask.t.language, today: ask.today });
  if (read.kind === 'day') return read.day;
  throw noDay(ask, text, read.kind);
};

export const resolveDays: Resolver = async (ask, { text }) => {
  const read = await readDays(text, { language: ask.t.language, today: ask.today });
  if (read.kind === 'days') return read.days;
  throw noDay(ask, text, read.kind);
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
