import { parseArgs } from 'node:util';
import { type Language, languages } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { Told, Verb } from './verb.ts';

export const isLanguage = (text: unknown): text is Language => languages.some((one) => one === text);

/** What a verb was told, or the first mistake in it. */
export function readTold(verb: Verb, args: readonly string[], t: Translator): Told | UserError {
  const taken = new Set(['language', ...Object.keys(verb.options ?? {})]);
  const switches = ['json', ...(verb.flags ?? [])];
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = {};
  for (const name of switches) options[name] = { type: 'boolean' };
  for (const name of taken) options[name] = { type: 'string', multiple: verb.many?.includes(name) ?? false };
  // Not strict: its complaints are in English only, so they are made here.
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const given: Record<string, string> = {};
  for (const [name, said] of Object.entries(values)) {
    // One that was said without a value is true.
    const value = Array.isArray(said) ? said.every((one) => typeof one === 'string') && said.join(' ') : said;
    if (!(name in options)) return unknownOption(name, Object.keys(options));
    if (switches.includes(name) ? value !== true : typeof value !== 'string' || value.trim() === '') {
      return mistake('terminal.wrongOption', { option: `--${name}` });
    }
    if (typeof value === 'string') given[name] = value.trim();
  }
  const { language } = given;
  if (language !== undefined && !isLanguage(language)) {
    return mistake('terminal.wrongLanguage', { said: language });
  }
  return (
    lack(verb, positionals, given) ?? {
      words: positionals,
      options: given,
      flags: new Set(switches.filter((name) => values[name] === true)),
      json: values.json === true,
      t: language ? translator(language) : t,
      languageGiven: language !== undefined,
    }
  );
}

function lack(verb: Verb, words: readonly string[], given: Record<string, string>): UserError | undefined {
  const wanted = verb.words ?? [];
  const missing = [
    ...wanted.slice(words.length),
    ...(verb.needs ?? []).filter((name) => !(name in given)).map((name) => `--${name}`),
  ];
  if (missing.length > 0) return mistake('terminal.missing', { what: missing.join(', ') });
  const extra = words[wanted.length + (verb.may ? 1 : 0)];
  if (extra !== undefined && !verb.rest) return mistake('terminal.tooMany', { said: extra });
  if (given.timezone !== undefined && !isTimeZone(given.timezone)) {
    return mistake('terminal.wrongTimeZone', { said: given.timezone });
  }
  return undefined;
}

function unknownOption(name: string, known: readonly string[]): UserError {
  const instead = nearest(name, known) ?? known.at(-1) ?? 'json';
  return mistake('terminal.unknownOption', { said: `--${name}`, instead: `--${instead}` });
}

function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // "+07:00" is accepted there too, but knows no daylight saving.
    return timeZone.includes('/') || timeZone === 'UTC';
  } catch {
    return false;
  }
}
