import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { cleanPage } from '../../../src/domain/reading/page.ts';
import { assignmentOf } from '../../../src/domain/reading/roles/assignment-of.ts';
import { clausesOf, sentencesOf } from '../../../src/domain/reading/sentences.ts';

interface Gold {
  readonly file: string;
  readonly lang: Language;
  readonly items: readonly {
    readonly start: number;
    readonly end: number;
    readonly lead: readonly string[];
    readonly lead_inherited?: boolean;
  }[];
}

const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const folders = ['seeds', 'practice'].map((name) => join(corpus, name)).filter((name) => existsSync(name));
const small = new Set(['the', 'of', 'and', 'va', 'dan']);

const letter = /^[\s(]*[a-z]\)/u;

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !small.has(word));

/** Alike as the corpus counts it: mostly the same words, or one the beginning of the other. */
function alike(one: string, other: string): boolean {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const common = [...a].filter((word) => b.has(word)).length;
  const [first, second] = [words(one).join(' '), words(other).join(' ')];
  return (
    (2 * common) / (a.size + b.size) >= 0.6 ||
    first.startsWith(`${second} `) ||
    second.startsWith(`${first} `)
  );
}

it.skipIf(folders.length === 0).each(languages)(
  'finds who leads in nine of ten sentences: %s',
  (language) => {
    let asked = 0;
    const missed: string[] = [];
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
        if (gold.lang !== language) continue;
        const page = cleanPage(readFileSync(join(folder, gold.file), 'utf8'), language);
        for (const { start, end, lead, lead_inherited: inherited } of gold.items) {
          if (inherited || lead.length === 0 || page.text.slice(start, end).includes('|')) continue;
          const parts = sentencesOf(page, { start, end }).flatMap((sentence) => clausesOf(page, sentence));
          const said = parts.map((part) => assignmentOf(page, part).leads.map(({ text }) => text));
          const right = said.some((leads) =>
            [
              [lead.join(' '), leads.join(' ')],
              ...lead.flatMap((want) => leads.map((got) => [want, got])),
            ].some(([want = '', got = '']) => got !== '' && alike(want, got)),
          );
          // An item with a letter hangs on the lead-in above it, whatever its words repeat.
          if (!right && letter.test(page.text.slice(start, end)) && said.every((leads) => leads.length === 0))
            continue;
          asked += 1;
          if (!right) missed.push(`${gold.file} ${start}: ${lead.join('; ')}, not ${JSON.stringify(said)}`);
        }
      }
    }
    expect(asked).toBeGreaterThan(20);
    expect(1 - missed.length / asked, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  },
);
