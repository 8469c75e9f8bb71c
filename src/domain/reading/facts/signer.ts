import type { Page } from '../types.ts';
import { isCapitals, linesIn, tailOf } from './head.ts';
import { anyOf, factLexicon } from './lexicon.ts';
import { issuing } from './own.ts';

/** Two to five words with a capital, an initial among them: "Trần Cẩm Tú", "JOSEPH R. BIDEN JR.". */
const name = /^\(?\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){1,4}\)?$/u;
const lastName = /\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,5}$/u;

/** Who signed: in the sentence that tells of it, or below an office at the end of the text as it was handed in. */
export function signerOf(page: Page, raw: Page): string | null {
  return toldSigner(page) ?? belowOffice(raw);
}

function toldSigner(page: Page): string | null {
  const told = issuing(page);
  if (!told?.signs) return null;
  const before = page.text
    .slice(told.start, told.verb)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?:,\s*[^,]{0,80},|,)\s*$/, '');
  const [words] = lastName.exec(before.trim()) ?? [];
  const { phrases } = factLexicon(page.language);
  // "Secretariat Tran Cam Tu": offices are written with a capital too.
  const bare = words?.trim().replace(new RegExp(`^(?:${anyOf(phrases.offices)}\\s)+`, 'iu'), '');
  return bare && name.test(bare) ? bare : null;
}

function belowOffice(page: Page): string | null {
  const { phrases } = factLexicon(page.language);
  const office = new RegExp(`^(?:${anyOf(phrases.signing)}|${anyOf(phrases.offices)})(?![\\p{L}])`, 'iu');
  const lines = linesIn(page, tailOf(page));
  const names = lines.flatMap(({ words }, at) => {
    if (words.length > 60 || !office.test(words)) return [];
    const near = [...lines.slice(at + 1, at + 4), ...lines.slice(Math.max(0, at - 2), at).toReversed()];
    return near
      .map((one) => one.words)
      .filter((one) => name.test(one) && !office.test(one) && one.length < 50);
  });
  // In capitals it may be the other half of an office: "ON BEHALF OF THE PEOPLE'S / COMMITTEE".
  const found = names.find((one) => !isCapitals(one)) ?? names[0];
  return found?.replace(/^\(|\)$/g, '') ?? null;
}
