import type { Day } from '../../src/domain/day.ts';
import type { DirectiveFacts, Doubt, FoundDeadline, ReadItem } from '../../src/domain/reading/types.ts';
import { keepReading, type Reading } from '../../src/usecases/directives/keep-reading.ts';
import type { World } from '../world.ts';

/** One obligation, as a story tells it. */
export interface Told {
  readonly path?: string;
  readonly leads?: readonly string[];
  readonly beside?: readonly string[];
  readonly action: string;
  /** "by 25 July" of a day. */
  readonly by?: Day;
  readonly deadlines?: readonly Omit<FoundDeadline, 'start' | 'end'>[];
  readonly confidence?: number;
  readonly doubts?: readonly Doubt[];
}

export const conclusion: DirectiveFacts = {
  number: '12-KL/TW',
  kind: 'conclusion',
  title: 'On commune posts',
  issuer: 'The Politburo',
  signer: null,
  signedOn: '2025-07-04',
  meetingOn: null,
  language: 'en',
  cited: [],
};

/** What a reader finds in a text of these obligations, each a sentence on a line of its own. */
export function readingOf(all: readonly Told[], facts: Partial<DirectiveFacts> = {}): Reading {
  let text = '';
  const items = all.map((told, at): ReadItem => {
    const { leads = ['The Ministry of Home Affairs'], beside = [], path = `${at + 1}` } = told;
    const dated: readonly Omit<FoundDeadline, 'start' | 'end'>[] =
      told.deadlines ?? (told.by ? [{ kind: 'by_date', text: `by ${told.by}`, date: told.by }] : []);
    const start = text.length;
    text += `${path}. ${leads.join(', ')} shall ${told.action}${dated.map((one) => ` ${one.text}`).join('')}.`;
    const source = { start, end: text.length };
    text += '\n';
    return {
      path,
      lead: leads,
      coordinators: beside,
      oversight: [],
      action: told.action,
      product: null,
      source,
      deadlines: dated.map((one) => {
        const from = text.indexOf(one.text, start);
        return { ...one, start: from, end: from + one.text.length };
      }),
      confidence: told.confidence ?? 0.95,
      doubts: told.doubts ?? [],
    };
  });
  const read = { directive: { ...conclusion, ...facts }, items };
  const from = { name: 'conclusion.txt', mediaType: 'text/plain', body: null, link: null, author: null };
  return { ...from, words: { text, pages: [], format: 'text' }, read, signedOn: facts.signedOn ?? null };
}

/** A draft of them, handed in by the secretariat. */
export async function aDraft(world: World, all: readonly Told[], facts: Partial<DirectiveFacts> = {}) {
  return keepReading(await world.deedOf('hoa'), readingOf(all, facts));
}

/** All findings of a document, in the order of its text. */
export async function findingsOf(world: World, documentId: Parameters<World['store']['findings']['at']>[1]) {
  const viewer = await world.viewerOf('hoa');
  const { rows } = await world.store.findings.list(viewer, documentId, {}, { after: null, limit: 5000 });
  return rows;
}
