import type { Body } from '../../domain/drafts/finding.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { type KnownNames, knownNames } from './known-names.ts';

/** Findings that are looked at in one go. */
const atOnce = 500;

/** Looks again for whoever the open findings of a draft name: groups may have come since it was read. */
export async function knownAgain(rooms: Rooms, { viewer }: Deed, id: DocumentId): Promise<void> {
  if ((await rooms.findings.unknown(viewer, id, 1)).length === 0) return;
  const names = await knownNames(rooms, viewer);
  let after: string | null = null;
  do {
    const page = await rooms.findings.list(viewer, id, { state: 'open' }, { after, limit: atOnce });
    for (const finding of page.rows) {
      const leads = await again(names, finding.leads);
      const coordinators = await again(names, finding.coordinators);
      if (leads || coordinators)
        await rooms.findings.change(viewer, finding, {
          ...(leads && { leads }),
          ...(coordinators && { coordinators }),
        });
    }
    after = page.next;
  } while (after !== null);
}

/** The bodies with those that are known now; undefined where nothing is new. */
async function again(names: KnownNames, bodies: readonly Body[]): Promise<Body[] | undefined> {
  const now: Body[] = [];
  for (const body of bodies)
    now.push(...(body.groupId || body.classId ? [body] : await names.bodies([body.name])));
  return JSON.stringify(now) === JSON.stringify(bodies) ? undefined : now;
}
