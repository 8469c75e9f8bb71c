import type { DocumentId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { JobStep } from '../jobs/run-steps.ts';
import { type Asker, actingFor } from '../jobs/worker-deed.ts';
import { acceptIn } from './accept-finding.ts';
import { settleReview } from './with-finding.ts';

/** How the jobs that accept the rest of a draft are called. */
export const restKind = 'accept-rest';

/** As a job's body keeps it. */
export interface RestBody {
  readonly documentId: DocumentId;
  readonly by: Asker;
}

/** Findings of one transaction: each writes an item, a task and all that belongs to one. */
const atOnce = 20;

/** Accepts the next findings of a draft, in the order of its text. */
export const acceptPiece: JobStep = async (rooms, worker, job) => {
  const { documentId, by } = JSON.parse(job.body) as RestBody;
  const deed = actingFor(worker, by);
  await rooms.committees.hold(deed.viewer);
  const document = await rooms.documents.find(deed.viewer, documentId);
  const over = { position: job.position, went: 0, finished: true };
  // Replaced or thrown away meanwhile: what is left of it is nobody's wish any more.
  if (document?.state !== 'draft') return over;
  const page = { after: job.position || null, limit: atOnce };
  const { accepted, next } = await acceptSome(rooms, deed, documentId, page);
  if (next === null) await settleReview(rooms, deed, document);
  return { position: next ?? job.position, went: accepted, finished: next === null };
};

/** Accepts those of a page that can be; answers with how many, and where the next page begins. */
export async function acceptSome(
  rooms: Rooms,
  deed: Deed,
  documentId: DocumentId,
  page: { readonly after: string | null; readonly limit: number },
): Promise<{ readonly accepted: number; readonly next: string | null }> {
  const filter = { state: 'open', leadKnown: true } as const;
  const { rows, next } = await rooms.findings.list(deed.viewer, documentId, filter, page);
  let accepted = 0;
  for (const finding of rows) {
    const document = await rooms.documents.find(deed.viewer, documentId);
    if (!document) break;
    try {
      await acceptIn(rooms, deed, { finding, document });
      accepted++;
    } catch (error) {
      // It stays open for somebody to look at; a fault is another matter.
      if (!(error instanceof UserError)) throw error;
    }
  }
  return { accepted, next };
}
