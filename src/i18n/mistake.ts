import { shorten } from '../domain/clean.ts';
import { UserError, type Way } from '../domain/user-error.ts';
import type { Catalogue, SentenceKey } from './index.ts';
import type { ArgumentNames } from './sentence.ts';
import type { Translator } from './translator.ts';

/** A value of a mistake: as it is, or worded at the edge, where the asker's language is known. */
type Told = string | number | ((t: Translator) => string);
type MistakeValues<K extends SentenceKey> = [ArgumentNames<Catalogue[K]['en']>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[K]['en']>, Told>>];

/** A `UserError` whose key and values are checked by the compiler. Throw it; dispatch words it. */
export function mistake<K extends SentenceKey>(key: K, ...values: MistakeValues<K>): UserError {
  return new UserError(key, values[0]);
}

/** The same, with lines the asker may say instead. */
export function mistakeWith<K extends SentenceKey>(
  ways: readonly Way[],
  key: K,
  ...values: MistakeValues<K>
): UserError {
  return new UserError(key, values[0], ways);
}

/** The sentence of a mistake for this reader. */
export function wordMistake(t: Translator, error: UserError): string {
  const told = Object.entries(error.values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (value as (t: Translator) => string)(t) : echoed(name, value),
  ]);
  return t.say(error.key, Object.fromEntries(told));
}

/** Letters of what somebody said that a refusal says back: enough to know it by, and no door chokes on it. */
const mostSaid = 120;

const echoed = (name: string, value: unknown) =>
  name === 'said' && typeof value === 'string' ? shorten(value, mostSaid) : value;

/** The ways out of a mistake, labelled for this reader. */
export function wordWays(t: Translator, error: UserError): { label: string; line: string }[] {
  return error.ways.map(({ label, line }) => ({ label: typeof label === 'string' ? label : label(t), line }));
}
