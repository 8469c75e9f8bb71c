import { cleanLine, cleanText } from '../../domain/clean.ts';
import { asDay } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import { mistake } from '../../i18n/mistake.ts';
import { choiceOf } from '../recognise.ts';
import type { PlainResolver } from './index.ts';

/** Text as it will be kept; too long or empty after cleaning is refused, never cut in silence. */
export const resolveText: PlainResolver = (ask, { meta, text }) => {
  if (meta.begins) return place(text, meta.begins);
  const clean = meta.pasted ? text : meta.multiline ? cleanText(text) : cleanLine(text);
  const label = ask.t.say(meta.label);
  if (!clean) throw mistake('errors.emptyText', { label });
  const length = [...clean].length;
  if (meta.maxLength && length > meta.maxLength)
    throw mistake('errors.tooLong', { label, length, limit: meta.maxLength });
  return clean;
};

/** Where a page begins: a count, or the day and number of the row before it. Only our own buttons say it. */
function place(text: string, begins: 'count' | 'row'): string {
  const [, day, number] = /^(\d{4}-\d{2}-\d{2})\|(\d{1,9})$/.exec(text) ?? [];
  const fits = begins === 'count' ? /^\d{1,7}$/.test(text) : number && day && asDay(day);
  if (fits) return text;
  throw mistake('errors.noPage');
}

export const resolveChoice: PlainResolver = (ask, { meta, text }) => {
  const value = choiceOf(meta, text);
  if (value) return value;
  const choices = Object.values(meta.choices ?? {}).map((label) => ask.t.say(label));
  throw mistake('errors.unknownChoice', {
    label: ask.t.say(meta.label),
    said: text,
    choices: ask.t.either(choices),
  });
};

const yes = new Set(['yes', 'y', 'true', '1', 'on', 'co', 'dung', 'ya']);
const no = new Set(['no', 'n', 'false', '0', 'off', 'khong', 'tidak']);

export const resolveFlag: PlainResolver = (ask, { meta, text }) => {
  const word = fold(text);
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  throw mistake('errors.unknownFlag', { label: ask.t.say(meta.label), said: text });
};
