import { shorten } from '../../domain/clean.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentLine } from '../../store/index.ts';

const longestTitle = 80;

const kinds = [
  'conclusion',
  'resolution',
  'directive',
  'decision',
  'plan',
  'notice',
  'minutes',
  'order',
  'memorandum',
  'dispatch',
  'law',
] as const satisfies DocumentLine['kind'][];

/** "Conclusion 183-KL/TW"; a document without a number goes by its title, or by the file's name. */
export function directiveName(
  t: Translator,
  { symbol, kind, title, name }: Pick<DocumentLine, 'symbol' | 'kind' | 'title' | 'name'>,
): string {
  if (symbol) return numbered(t, kind, symbol);
  return shorten(title ?? name, longestTitle) || t('directives.unnamed');
}

/** "Conclusion 183-KL/TW"; the number alone where nobody knows what it is. */
export function numbered(t: Translator, kind: string, number: string): string {
  const known = kinds.find((one) => one === kind);
  return known ? t('directives.named', { kind: t(`directives.kind.${known}`), number }) : number;
}

/** How people call a finding in what they type: "3.12" is the 12th of draft 3. */
export const findingName = (document: Pick<DocumentLine, 'number'>, { number }: Pick<Finding, 'number'>) =>
  `${document.number}.${number}`;

/** "Conclusion 183-KL/TW, item 3.(1)(ii)". */
export function findingTitle(t: Translator, document: DocumentLine, { path, number }: Finding): string {
  const directive = directiveName(t, document);
  if (path === '-') return t('directives.review.titleBare', { directive, number });
  return t('directives.review.title', { directive, path });
}
