import { createHash } from 'node:crypto';
import { cleanLine, shorten } from '../../domain/clean.ts';
import type { Day } from '../../domain/day.ts';
import type { FindingId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import type { DirectiveFacts, ReadDirective } from '../../domain/reading/types.ts';
import { titleLimit } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type {
  DocumentDetail,
  DocumentFormat,
  DocumentLine,
  DocumentWords,
  FindingCounts,
  NewFinding,
  Rooms,
  VersionCounts,
} from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { type CarriedLink, type CarriedOver, carryOver } from './carry-over.ts';
import { knownAgain } from './known-again.ts';
import { newFindings } from './read-findings.ts';

/** A text, and what was read from it. */
export interface Reading {
  readonly words: DocumentWords & { readonly format: DocumentFormat };
  readonly read: ReadDirective;
  readonly name: string;
  readonly mediaType: string;
  /** The file as it came; null for pasted words. */
  readonly body: Uint8Array | null;
  readonly link: string | null;
  readonly author: string | null;
  /** The day that a person gave it; null for the one that it says itself. */
  readonly signedOn: Day | null;
}

/** A document that was handed in, as it stands now. */
export interface Taken {
  readonly document: DocumentDetail;
  /** False where the same text was there already: nothing was made. */
  readonly fresh: boolean;
  readonly counts: FindingCounts;
  /** What a corrected version is to the one before it; null for a first. */
  readonly difference: VersionCounts | null;
}

/**
 * Keeps a text and what was read from it, as a draft: nothing of it is a task yet. The same text again makes
 * nothing; a corrected text is its next version, and what was decided of unchanged findings stays decided. One transaction.
 */
export async function keepReading(deed: Deed, reading: Reading): Promise<Taken> {
  const { viewer } = deed;
  if (!may(viewer, 'directives.review')) throw notAllowed('directives.review');
  const sha256 = sha256Of(reading.words.text);
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const there = await rooms.documents.ofText(viewer, sha256);
    if (there) return takenAgain(rooms, deed, there);
    const facts = bounded(reading.read.directive);
    const fresh = await newFindings(rooms, deed, reading);
    const corrected = await correctionOf(rooms, deed, facts, fresh);
    const previous = corrected?.previous;
    const id = await rooms.documents.add(viewer, {
      ...reading,
      ...reading.words,
      symbol: facts.number,
      kind: facts.kind,
      title: facts.title,
      issuer: facts.issuer,
      signedOn: facts.signedOn,
      ...(previous && filledFrom(previous, facts)),
      ...(reading.signedOn && { signedOn: reading.signedOn }),
      language: facts.language,
      facts,
      sha256,
      version: (previous?.version ?? 0) + 1,
      previousId: previous?.id ?? null,
      directiveId: previous?.directiveId ?? null,
      takenAt: deed.now,
    });
    const { findings, gone, links } = corrected ?? { findings: fresh, gone: [], links: [] };
    const ids = await rooms.findings.add(viewer, id, findings);
    await rooms.findings.link(viewer, linksOf(ids, links));
    await rooms.findings.markGone(viewer, gone);
    if (previous) await rooms.documents.change(viewer, previous.id, { state: 'replaced' });
    if (findings.every(({ state }) => state !== 'open'))
      await rooms.documents.change(viewer, id, { state: 'done' });
    const taken = await takenOf(rooms, deed, id, true);
    await enter(rooms, deed, taken, sha256);
    return taken;
  });
}

/** A hostile text may call itself anything, at any length. */
function bounded(facts: DirectiveFacts): DirectiveFacts {
  const cut = (said: string | null, most: number) => said && shorten(cleanLine(said), most);
  return {
    ...facts,
    number: cut(facts.number, 100),
    title: cut(facts.title, titleLimit),
    issuer: cut(facts.issuer, titleLimit),
  };
}

function linksOf(ids: readonly FindingId[], links: readonly CarriedLink[]) {
  return links.flatMap(({ from, to, as }) => {
    const [id, target] = [ids[from], ids[to]];
    return id && target ? [{ id, [as]: target }] : [];
  });
}

/** Of a text, in hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The document of a text that was there already; taken up again where it had been thrown away. */
export async function takeAgain(deed: Deed, sha256: string): Promise<Taken> {
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const there = await rooms.documents.ofText(deed.viewer, sha256);
    if (!there) throw mistake('findings.error.noDocument');
    return takenAgain(rooms, deed, there);
  });
}

async function takenAgain(rooms: Rooms, deed: Deed, there: DocumentDetail): Promise<Taken> {
  if (there.state === 'discarded') {
    await rooms.documents.change(deed.viewer, there.id, { state: 'draft' });
    await enterState(rooms, deed, there, 'takenUp');
  }
  if (there.state !== 'replaced') await knownAgain(rooms, deed, there.id);
  return takenOf(rooms, deed, there.id, false);
}

/** A document as it stands. */
async function takenOf(
  rooms: Rooms,
  { viewer }: Deed,
  id: DocumentDetail['id'],
  fresh: boolean,
): Promise<Taken> {
  const document = await rooms.documents.find(viewer, id);
  const counts = (await rooms.findings.counts(viewer, [id])).get(id);
  if (!document || !counts) throw mistake('findings.error.noDocument');
  const difference = document.previousId ? await rooms.findings.versionCounts(viewer, document) : null;
  return { document, fresh, counts, difference };
}

/** So much of the shorter of two texts must be in the other one too: else they are two texts of one directive. */
const inCommon = 0.4;

/**
 * The text that this one corrects, with what becomes of its findings: one of the same number, kind and language
 * that says much the same. A translation, or a newspaper's account of it, is a document of its own.
 */
async function correctionOf(
  rooms: Rooms,
  deed: Deed,
  { number, kind, language }: DirectiveFacts,
  fresh: readonly NewFinding[],
): Promise<(CarriedOver & { readonly previous: DocumentLine }) | undefined> {
  const alike = number ? await rooms.documents.ofSymbol(deed.viewer, number) : [];
  for (const previous of alike) {
    if (previous.kind !== kind || previous.language !== language || previous.state === 'replaced') continue;
    const carried = await carryOver(rooms, deed, previous, fresh);
    if (carried.common >= inCommon) return { ...carried, previous };
  }
  return undefined;
}

/** What people said of the version before, where the corrected one says nothing. */
function filledFrom({ title, issuer, signedOn }: DocumentLine, facts: DirectiveFacts) {
  return {
    title: facts.title ?? title,
    issuer: facts.issuer ?? issuer,
    signedOn: facts.signedOn ?? signedOn,
  };
}

function enter(rooms: Rooms, deed: Deed, { document, counts, difference }: Taken, sha256: string) {
  const { id, number, name, symbol, version } = document;
  return rooms.history.append({
    ...authorOf(deed),
    action: 'handedIn',
    subject: 'directive',
    subjectId: document.directiveId ?? id,
    after: {
      document: number,
      name,
      symbol,
      version,
      sha256,
      findings: counts.open,
      ...(difference && { difference }),
    },
  });
}

/** Enters that a draft was thrown away or taken up again. */
export function enterState(
  rooms: Rooms,
  deed: Deed,
  { id, number, directiveId }: DocumentLine,
  action: 'discarded' | 'takenUp',
) {
  return rooms.history.append({
    ...authorOf(deed),
    action,
    subject: 'directive',
    subjectId: directiveId ?? id,
    after: { document: number },
  });
}
