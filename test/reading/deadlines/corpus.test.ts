import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { Language } from '../../../src/domain/language.ts';
import { deadlineOfCell, findDeadlines } from '../../../src/domain/reading/deadlines/find-deadlines.ts';
import { cleanPage } from '../../../src/domain/reading/page.ts';
import { datedKinds, type FoundDeadline, type Page } from '../../../src/domain/reading/types.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);

interface Gold {
  readonly file: string;
  readonly lang: Language;
  readonly facts: {
    readonly signing_date?: Day;
    readonly publication_date?: Day;
    readonly meeting_date?: Day;
  };
  readonly items: readonly {
    readonly start: number;
    readonly end: number;
    readonly deadlines: readonly (Partial<FoundDeadline> & Pick<FoundDeadline, 'kind'>)[];
  }[];
}

const golds = ['seeds/', 'practice/']
  .map((folder) => new URL(folder, corpus))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold;
        return { gold, text: readFileSync(new URL(gold.file, folder), 'utf8') };
      }),
  );

describe.skipIf(golds.length === 0)('directives as they are', () => {
  test.each(['en', 'vi', 'ms'] as const)('hold nearly all their deadlines in plain sight: %s', (language) => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { gold, text } of golds.filter((each) => each.gold.lang === language)) {
      const page = cleanPage(text, language);
      for (const item of gold.items) {
        const found = deadlinesIn(page, item, gold.facts);
        for (const deadline of item.deadlines) {
          const { start = -1, end = -1 } = deadline;
          if (!datedKinds.has(deadline.kind) || start < item.start || end > item.end) continue;
          wanted++;
          if (!found.some((each) => same(deadline, each))) missed.push(`${gold.file}: ${deadline.text}`);
        }
      }
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(wanted * 0.05);
  });
});

function deadlinesIn(page: Page, { start, end }: { start: number; end: number }, facts: Gold['facts']) {
  const signedOn = facts.signing_date ?? facts.publication_date ?? facts.meeting_date ?? null;
  const row = page.text.slice(start, end).trimEnd();
  if (!row.startsWith('|')) return findDeadlines(page, { start, end }, { signedOn });
  const cells = row.replace(/\|$/, '');
  const last = { start: start + cells.lastIndexOf('|') + 1, end: start + cells.length };
  return deadlineOfCell(page, last, { signedOn });
}

/** The day alone where one is named; else the rhythm or the count. */
function same(gold: Partial<FoundDeadline>, { date, rule, rel }: FoundDeadline): boolean {
  if (gold.rule) return gold.rule.freq === rule?.freq && (gold.rule.interval ?? 1) === (rule.interval ?? 1);
  if (gold.date) return gold.date === date;
  return gold.rel?.n === rel?.n && gold.rel?.unit === rel?.unit;
}
