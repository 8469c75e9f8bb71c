import type { KnownFacts } from '../../domain/drafts/finding.ts';
import type { DirectiveId } from '../../domain/ids.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { DocumentLine, Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { missingOf } from './facts.ts';

/**
 * The directive that a document's items belong to: the one that its number, kind and day say, or a new one. Inside
 * a transaction that holds the committee.
 *
 * @throws UserError when the document does not say what it is, and nobody has
 */
export async function directiveOf(rooms: Rooms, deed: Deed, document: DocumentLine): Promise<DirectiveId> {
  if (document.directiveId) return document.directiveId;
  const facts = knownFacts(document);
  const directiveId = (await sameDirective(rooms, deed, facts)) ?? (await newDirective(rooms, deed, facts));
  await rooms.documents.change(deed.viewer, document.id, { directiveId });
  return directiveId;
}

function knownFacts(document: DocumentLine): KnownFacts {
  const { symbol: number, kind, title, issuer, signedOn } = document;
  if (number && title && issuer && signedOn) return { number, kind, title, issuer, signedOn };
  const missing = missingOf(document);
  throw mistake('findings.error.facts', {
    missing: (t) => t.list(missing.map((fact) => t(`findings.fact.${fact}`))),
  });
}

/** Its text in another language, or one that was entered by hand. */
async function sameDirective(rooms: Rooms, { viewer }: Deed, facts: KnownFacts) {
  for (const { id } of await rooms.directives.byNumber(viewer, facts.number)) {
    const known = await rooms.directives.detail(viewer, id);
    if (known?.kind === facts.kind && known.signedOn === facts.signedOn) return id;
  }
  return undefined;
}

async function newDirective(rooms: Rooms, deed: Deed, facts: KnownFacts): Promise<DirectiveId> {
  const { number, kind, title, issuer, signedOn } = facts;
  const id = await rooms.directives.add(deed.viewer, {
    number,
    kind,
    title: { text: title },
    issuer: { text: issuer },
    signedOn,
  });
  await rooms.history.append({
    ...authorOf(deed),
    action: 'added',
    subject: 'directive',
    subjectId: id,
    after: facts,
  });
  return id;
}
