import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/domain/language.ts';
import { compile } from '../src/i18n/compile.ts';
import { catalogue } from '../src/i18n/index.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { translator } from '../src/i18n/translator.ts';

const root = join(import.meta.dirname, '..');
const all: readonly (readonly [string, Sentence])[] = Object.entries(catalogue);
const each = all.flatMap(([key, sentence]) =>
  languages.map((language) => ({ key, language, text: sentence[language] })),
);

/** Names that no language says differently; a language is called what its speakers call it. */
const sameEverywhere = /^(room\.bot|doors\.(slack|discord)|languageNames\.\w+)$/;

/** Every argument of a sentence, also those inside the branches of a plural or select. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type !== TYPE.tag) names.add(element.value);
    if (element.type === TYPE.tag) for (const name of argumentsOf(element.children)) names.add(name);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const { value } of Object.values(element.options)) {
      for (const name of argumentsOf(value)) names.add(name);
    }
  }
  return names;
}

const read = (text: string) => argumentsOf(parse(text, { ignoreTag: true }));

/** What the compiler takes for arguments: the rule of `ArgumentNames` in src/i18n/sentence.ts. */
function asTheCompilerReads(text: string): Set<string> {
  const names = [...text.matchAll(/\{(?=([^}]*)\})/g)].map(([, head = '']) => head.split(',')[0] ?? '');
  return new Set(names.filter((name) => /^[a-z][^ #'.,]*$/.test(name)));
}

/** The text of every file in which a sentence could be asked for. */
const sources = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root })
  .filter((file) => !file.replaceAll('\\', '/').startsWith('src/i18n/sentences/'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys put together in the code: `roles.${standing}`. */
const computed = [...sources.matchAll(/`([a-z][\w]*\.(?:[\w.]|\$\{[^}`]*\})*)`/g)]
  .filter(([, template]) => template?.includes('${'))
  .map(([, template = '']) => {
    const pieces = template.split(/\$\{[^}]*\}/).map((piece) => piece.replaceAll('.', '\\.'));
    return new RegExp(`^${pieces.join('[\\w.-]+')}$`);
  });

/** The page knows its own words without "room." before them (`src/i18n/room-words.ts`). */
const names = (key: string) => (key.startsWith('room.') ? [key, key.slice('room.'.length)] : [key]);

function isUsed(key: string): boolean {
  return names(key).some((name) => sources.includes(`'${name}'`) || computed.some((one) => one.test(name)));
}

describe('the sentences', () => {
  test('there are some', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  test('all can be read, in every language', () => {
    const unreadable = each.filter(({ text }) => {
      try {
        read(text);
        return false;
      } catch {
        return true;
      }
    });
    expect(unreadable).toEqual([]);
  });

  test('a sentence is told the same in every language', () => {
    const sorted = (text: string) => [...read(text)].toSorted();
    for (const [key, sentence] of all) {
      for (const language of languages) {
        expect(sorted(sentence[language]), `${key} in ${language}`).toEqual(sorted(sentence.en));
      }
    }
  });

  test('what the compiler demands of a caller is what the sentence needs', () => {
    for (const { key, language, text } of each) {
      expect(asTheCompilerReads(text), `${key} in ${language}`).toEqual(read(text));
    }
  });

  test('none is empty, has blanks at its ends, or letters taken apart', () => {
    for (const { key, language, text } of each) {
      expect(text, `${key} in ${language}`).not.toBe('');
      expect(text, `${key} in ${language}`).toBe(text.trim().normalize('NFC'));
    }
  });

  test('the short way of putting values in says what the whole format says', () => {
    for (const { key, language, text } of each) {
      const values = Object.fromEntries([...read(text)].map((name, n) => [name, n % 2 ? n + 1 : 2]));
      const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      expect(compile(text, language)(values), `${key} in ${language}`).toBe(String(format.format(values)));
    }
    expect(() => compile('{who} did it', 'en')({})).toThrow('was not told its who');
  });

  test('none is left behind that nobody says', () => {
    expect(all.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('Vietnamese is written with its marks', () => {
    const bare = all.filter(([, { vi }]) => {
      const words = vi.replaceAll(/\{\w+\}|\{\w+, plural,|“[^”]*”|\/\w+/g, '');
      return words.length > 20 && words.normalize('NFD') === words && !words.includes('đ');
    });
    expect(bare).toEqual([]);
  });

  test('each language has words of its own', () => {
    const isSame = ({ en, vi, ms }: Sentence) => en === vi && vi === ms;
    const hasWords = ({ en }: Sentence) => /\p{L}/u.test(en.replaceAll(/\{[^{}]*\}/g, ''));
    const same = all.filter(([, sentence]) => isSame(sentence) && hasWords(sentence)).map(([key]) => key);
    expect(same.filter((key) => !sameEverywhere.test(key))).toEqual([]);
  });
});

describe('how far off a day is', () => {
  test.each([
    ['en', 'today', 'tomorrow'],
    ['vi', 'hôm nay', 'ngày mai'],
    ['ms', 'hari ini', 'esok'],
  ] as const)('stands within a sentence (%s)', (language, today, tomorrow) => {
    const t = translator(language);
    expect(t.distance('2025-07-18', '2025-07-18')).toBe(today);
    expect(t.distance('2025-07-19', '2025-07-18')).toBe(tomorrow);
  });
});
