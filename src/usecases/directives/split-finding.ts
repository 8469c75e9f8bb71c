import { cleanLine } from '../../domain/clean.ts';
import type { Finding } from '../../domain/drafts/finding.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { NewFinding, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { pageOf, quoteOf } from './read-findings.ts';
import { decided, enterDecision, type FindingAsked, type Held, withFinding } from './with-finding.ts';

/** Into actions as a person words them, or where the text is cut: an offset into the document. */
type Cut = { readonly parts: readonly string[] } | { readonly at: number };

type Part = Pick<Finding, 'action' | 'quote' | 'place' | 'deadlines'>;

/**
 * Makes several findings of one: the first part stays the finding, the others stand right behind it. Each keeps the
 * bodies; a day goes with the part that names it, or else with all.
 */
export function splitFinding(
  deed: Deed,
  { findingId, seen, ...cut }: FindingAsked & Cut,
): Promise<Finding[]> {
  return withFinding(deed, { findingId, seen }, async (rooms, held) => {
    const { finding } = held;
    if (finding.state !== 'open') throw decided(finding);
    const [first, ...others] = await partsOf(rooms, deed, held, cut);
    if (!first || others.length === 0) throw mistake('findings.error.onePart');
    const rest = await rooms.findings.change(deed.viewer, finding, { ...first, title: null });
    const ids = await rooms.findings.add(
      deed.viewer,
      finding.documentId,
      others.map((part, at) => ({ ...newPart(finding, at + 1), ...part })),
    );
    await enterDecision(rooms, deed, held, { action: 'findingSplit', after: { parts: others.length + 1 } });
    const made = await Promise.all(ids.map((id) => rooms.findings.find(deed.viewer, id)));
    return [rest, ...made.flatMap((one) => one ?? [])];
  });
}

function newPart(finding: Finding, at: number): NewFinding {
  return {
    ...finding,
    title: null,
    itemId: null,
    taskId: null,
    dutyId: null,
    fannedOutTo: null,
    wasId: null,
    partOf: finding.partOf ?? finding.id,
    asRead: null,
    position: finding.position + at,
  };
}

async function partsOf(rooms: Rooms, deed: Deed, { finding, document }: Held, cut: Cut): Promise<Part[]> {
  const { quote, place, deadlines } = finding;
  if ('parts' in cut) {
    const actions = cut.parts.map(cleanLine).filter(Boolean);
    return actions.map((action) => ({
      action,
      quote,
      place,
      deadlines: namedIn(deadlines, action, actions),
    }));
  }
  if (cut.at <= place.start || cut.at >= place.end) throw mistake('findings.error.onePart');
  const words = await rooms.documents.words(deed.viewer, document.id);
  if (!words) throw mistake('findings.error.noDocument');
  return [
    { start: place.start, end: cut.at },
    { start: cut.at, end: place.end },
  ].map((span) => {
    const own = deadlines.filter(({ start }) => start >= span.start && start < span.end);
    const beyond = deadlines.filter(({ start }) => start < place.start || start >= place.end);
    const said = quoteOf(words, span);
    return {
      action: said,
      quote: said,
      place: { page: pageOf(words, span.start), ...span },
      deadlines: own.length > 0 ? own : beyond,
    };
  });
}

/** Days that this part names; where no part names any, all of them. */
function namedIn(deadlines: Finding['deadlines'], action: string, actions: readonly string[]) {
  const named = (words: string) => deadlines.filter(({ text }) => text && words.includes(text));
  return actions.some((one) => named(one).length > 0) ? named(action) : deadlines;
}
