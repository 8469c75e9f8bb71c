import type { Page, Quoted, Span } from '../types.ts';
import type { Readers } from './statement.ts';

/** The bodies a label or a cell names: those that can be told apart, else its words as they are. */
export function bodiesIn(page: Page, span: Span, readers: Readers): readonly Quoted[] {
  const { leads } = readers.assignment(span);
  if (leads.length > 0) return leads;
  const words = page.text.slice(span.start, span.end).replace(/[\s.;)]+$/u, '');
  const text = words.replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > 300
    ? []
    : [{ start: span.start, end: span.start + words.length, text }];
}
