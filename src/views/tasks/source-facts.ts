import type { Fact } from '../../domain/card.ts';
import { cleanLine, shorten } from '../../domain/clean.ts';
import type { Source } from '../../domain/source.ts';
import type { Reader } from '../reader.ts';

/** Letters of a quotation that are shown where a link leads to the whole. */
const mostQuoted = 600;

/** Whose words a task comes from, the way to them, and the words, on one line: none can pass for a fact. */
export function sourceFacts({ t }: Pick<Reader, 't'>, source: Source | undefined): Fact[] {
  if (!source) return [];
  const { author, link, place } = source;
  const words = cleanLine(source.text);
  const page = place?.page ?? null;
  const message = author ? t('tasks.source.messageBy', { author }) : t('tasks.source.message');
  const value = [
    place ? t('fields.directive') : message,
    ...(page === null ? [] : [t('tasks.source.page', { page })]),
  ].join(', ');
  return [
    { label: t('tasks.source'), value, ...(link && { href: link }) },
    ...(words ? [{ label: t('tasks.quoted'), value: link ? shorten(words, mostQuoted) : words }] : []),
  ];
}
