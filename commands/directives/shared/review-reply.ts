import type { Ask } from '../../../src/chat/ask.ts';
import { type Body, type Finding, unsureStep } from '../../../src/domain/drafts/finding.ts';
import { deadlineOf } from '../../../src/domain/drafts/finding-deadline.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { mistake } from '../../../src/i18n/mistake.ts';
import type { DocumentDetail } from '../../../src/store/index.ts';
import { nearestGroups } from '../../../src/usecases/directives/map-body.ts';
import type { Names } from '../../../src/views/directives/bodies.ts';
import { findingCard } from '../../../src/views/directives/finding-card.ts';
import { reviewedCard } from '../../../src/views/directives/reviewed-card.ts';
import { countsOf } from './draft-reply.ts';

const mostUnknown = 3;
const nearestShown = 3;

interface Going {
  /** Behind which finding to go on; null for the first. */
  readonly after: string | null;
  /** What was done just now. */
  readonly told?: readonly string[];
}

/** The next finding that waits for a decision, from the beginning again behind the last; or that none does. */
export async function nextFinding(ask: Ask, documentId: DocumentId, going: Going): Promise<Reply> {
  const { store, viewer } = ask;
  const document = await store.documents.find(viewer, documentId);
  if (!document) throw mistake('errors.noPage');
  const next = async (after: string | null) =>
    store.findings.toReview(viewer, documentId, { after, limit: 1 });
  const page = await next(going.after);
  const [finding] = page.rows;
  if (finding) return showFinding(ask, { document, finding }, { ...going, next: page.next });
  if (going.after !== null) return nextFinding(ask, documentId, { ...going, after: null });
  const counts = await countsOf(ask, document);
  const card = await reviewedCard(ask, { document, counts, told: going.told ?? [] });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** One finding, to decide on or to look at. */
export async function showFinding(
  ask: Ask,
  { document, finding }: { document: DocumentDetail; finding: Finding },
  { after, told = [], next = placeOf(finding) }: Going & { readonly next?: string | null },
): Promise<Reply> {
  const { committee, today } = ask;
  const card = await findingCard(ask, {
    document,
    finding,
    after,
    next,
    told,
    counts: await countsOf(ask, document),
    deadline: deadlineOf(finding, {
      beforeIncludesDay: committee.beforeIncludesDay,
      today,
      signedOn: document.signedOn,
    }),
    names: await namesIn(ask, finding),
    unknown: await unknownIn(ask, finding),
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** Where a finding stands among those that wait, as `toReview` counts. */
const placeOf = ({ confidence, position, number }: Finding) =>
  [unsureStep(confidence), position, number].join('|');

/** What the groups and classes are called that a finding names. */
export async function namesIn({ store, viewer }: Ask, finding: Finding): Promise<Names> {
  const bodies: readonly Body[] = [...finding.leads, ...finding.coordinators, ...finding.oversight];
  const groups = await store.groups.byIds(
    viewer,
    bodies.flatMap(({ groupId }) => groupId ?? []),
  );
  const classes = await store.classes.byIds(
    viewer,
    bodies.flatMap(({ classId }) => classId ?? []),
  );
  const sizes = await Promise.all(
    classes.map(async ({ id, name }) => {
      return [id, { name, members: await store.classes.size(viewer, id) }] as const;
    }),
  );
  return { groups: new Map(groups.map(({ id, name }) => [id, name])), classes: new Map(sizes) };
}

/** Names of it that Docket does not know; who only oversees owes nothing. */
async function unknownIn(ask: Ask, { state, leads, coordinators }: Finding) {
  if (state !== 'open') return [];
  const unknown = [...leads, ...coordinators].filter(({ groupId, classId }) => !groupId && !classId);
  const names = [...new Map(unknown.map(({ name }) => [fold(name), name])).values()].slice(0, mostUnknown);
  return Promise.all(
    names.map(async (name) => ({
      name,
      nearest: await nearestGroups(ask.store, ask.viewer, name, nearestShown),
    })),
  );
}
