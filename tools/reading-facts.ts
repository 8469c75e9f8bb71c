import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../src/domain/language.ts';
import { factLexicon } from '../src/domain/reading/facts/lexicon.ts';
import { readDirective } from '../src/domain/reading/read-directive.ts';
import type { DirectiveFacts } from '../src/domain/reading/types.ts';

const told = z.string().nullish();
const goldSchema = z.object({
  file: z.string(),
  lang: z.enum(languages),
  facts: z.object({
    number: told,
    number_where: told,
    kind: told,
    issuing_body: told,
    signer: told,
    signing_date: told,
    signing_date_where: told,
    meeting_date: told,
    cited: z.array(z.object({ id: z.string(), date: told })).default([]),
  }),
});
type Gold = z.infer<typeof goldSchema>;

/** Of one fact in one language: how often the texts tell it, how often it was read right, and what was made up. */
export interface FactScore {
  asked: number;
  right: number;
  /** Said where the text tells none. */
  extra: number;
}

export type FactName = 'number' | 'kind' | 'issuer' | 'signer' | 'signedOn' | 'meetingOn' | 'cited';
export type FactScores = Readonly<Record<FactName, FactScore>>;

const folded = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();
const wordsOf = (words: string) =>
  new Set(
    folded(words)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((one) => !['the', 'of', 'and'].includes(one)),
  );

/** Names are the same where most of their words are, or one only says more than the other. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = a.intersection(b).size;
  return (2 * shared) / (a.size + b.size) >= 0.6 || [...a].join(' ').startsWith([...b].join(' '));
}

/** Reads every text of a folder that has facts beside it, and counts what was read right. */
export function scoreFacts(folder: string): ReadonlyMap<Language, FactScores> {
  const scores = new Map<Language, FactScores>();
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.json'))
    .toSorted()) {
    const parsed = goldSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success || !existsSync(join(folder, parsed.data.file))) continue;
    const gold = parsed.data;
    const { directive } = readDirective(readFileSync(join(folder, gold.file), 'utf8'));
    const mine = scores.getOrInsertComputed(gold.lang, noScores);
    count(mine, gold, directive);
  }
  return scores;
}

const noScores = (): FactScores => {
  const none = (): FactScore => ({ asked: 0, right: 0, extra: 0 });
  return {
    number: none(),
    kind: none(),
    issuer: none(),
    signer: none(),
    signedOn: none(),
    meetingOn: none(),
    cited: none(),
  };
};

function count(scores: FactScores, { lang, facts }: Gold, read: DirectiveFacts): void {
  const inText = (where: string | null | undefined) => !where?.startsWith('not in');
  const lexicon = factLexicon(lang);
  const kind = new RegExp(lexicon.kinds, 'iu').exec(facts.kind ?? '')?.[0];
  const one = (
    name: FactName,
    wanted: string | null | undefined,
    got: string | null,
    same: (a: string, b: string) => boolean,
  ) => {
    const score = scores[name];
    if (wanted) score.asked++;
    else if (got) score.extra++;
    if (wanted && got && same(wanted, got)) score.right++;
  };
  const equal = (a: string, b: string) => folded(a) === folded(b);
  const among = (a: string, b: string) => a.split('/').includes(b);
  one(
    'number',
    inText(facts.number_where) ? facts.number : null,
    read.number,
    (a, b) => equal(a, b) || folded(a).startsWith(folded(b)),
  );
  one('kind', kind ? lexicon.kindOf(kind) : 'other', read.kind, equal);
  one('issuer', facts.issuing_body, read.issuer, sameName);
  one('signer', facts.signer?.split('(')[0], read.signer, sameName);
  one('signedOn', inText(facts.signing_date_where) ? facts.signing_date : null, read.signedOn, among);
  one('meetingOn', facts.meeting_date, read.meetingOn, among);
  for (const { id, date } of facts.cited) {
    const number = /[\d][\p{L}\d./-]*/u.exec(id)?.[0] ?? id;
    const found = read.cited.find((cited) => cited.id.includes(number) || cited.number === number);
    one(
      'cited',
      `${number} ${date ?? ''}`,
      found ? `${number} ${found.date ?? ''}` : null,
      (a, b) => a === b || !date,
    );
  }
}
