import type { Day } from '../domain/day.ts';
import { readAsOf } from '../domain/days/read-as-of.ts';
import { readDay } from '../domain/days/read-day.ts';
import { readDays } from '../domain/days/read-days.ts';
import { readDeadline } from '../domain/days/read-deadline.ts';
import { fold } from '../domain/fold.ts';
import { type Language, languages } from '../domain/language.ts';
import { translator } from '../i18n/translator.ts';
import type { FieldMeta } from './field.ts';

/** What is needed to know a day when one is read. */
export interface Recognise {
  readonly language: Language;
  readonly today: Day;
  /** What stands before our commands' names, for a mistake that says one. */
  readonly prefix?: string;
}

/** Whether a text can only be meant for a field of this kind. Days that do not exist count: they are answered. */
export function recognises(meta: FieldMeta, text: string, { language, today }: Recognise): boolean {
  switch (meta.kind) {
    case 'task':
      return /^#?\d+$/.test(text);
    case 'text':
      return meta.isItem === true && /^#?\d{1,7}[.,]\d{1,7}$/.test(text);
    case 'choice':
      return choiceOf(meta, text) !== undefined;
    case 'day':
      if (meta.orOff && isOff(text)) return true;
      if (meta.asOf) return readAsOf(text, { language, today }).kind !== 'unknown';
      return readDay(text, { language, today }).kind !== 'unknown';
    case 'days':
      return readDays(text, { language, today }).kind !== 'unknown';
    case 'channel':
      return isHere(text) || /^<?#\S+$/.test(text);
    case 'role':
      return isNone(text) || roleIn(text) !== undefined;
    case 'deadline':
      return readDeadline(text, { language, today, beforeIncludesDay: true }).kind !== 'unknown';
    default:
      return false;
  }
}

const here = new Set(['here', 'day', 'o day', 'sini', 'di sini']);

/** "Here", in any of the languages: the channel in which it is said. */
export const isHere = (text: string) => here.has(fold(text));

const none = new Set(['none', 'nobody', 'khong', 'khong co', 'khong ai', 'tiada', 'kosong']);

/** "None", in any of the languages. */
export const isNone = (text: string) => none.has(fold(text));

const off = new Set(['off', 'tat', 'bo', 'huy', 'batal', 'tutup']);

/** "Off" or "none", in any of the languages. */
export const isOff = (text: string) => off.has(fold(text)) || isNone(text);

/** The role that a chat platform writes so ("<@&123>"), or its bare id there. */
export const roleIn = (text: string) =>
  /^(?:<@&(\d{5,20})>|@?(\d{15,20}))$/.exec(text.trim())?.slice(1).find(Boolean);

/** The value of a choice, said as the value itself, as its label in any language or as people say it. */
export function choiceOf(meta: FieldMeta, text: string): string | undefined {
  const words = fold(text);
  const offered = Object.entries(meta.choices ?? {}).find(
    ([value, label]) =>
      fold(value) === words ||
      meta.spoken?.[value]?.includes(words) ||
      languages.some((language) => fold(translator(language).say(label)) === words),
  );
  return (offered ?? Object.entries(meta.unoffered ?? {}).find(([, said]) => said.includes(words)))?.[0];
}
