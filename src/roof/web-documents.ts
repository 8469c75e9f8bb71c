import type { Menu } from '../chat/command.ts';
import { dayAt } from '../domain/day.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import { may } from '../domain/permissions.ts';
import type { Documents, Reader } from '../platforms/web/index.ts';
import { nowOf, type Store } from '../store/index.ts';
import { systemViewer } from '../usecases/system-viewer.ts';

/** The documents of the house, for the page on which they are read; what may be done follows from the menu. */
export function webDocuments(store: Store, menu: Menu): Documents {
  return {
    async mayHandIn(reader) {
      const viewer = await viewerOf(store, reader);
      const takes = menu.find(({ path }) => path.join(' ') === 'directives import');
      return viewer !== undefined && takes !== undefined && may(viewer, takes.may);
    },
    async find(reader, said) {
      const viewer = await viewerOf(store, reader);
      const id = said as DocumentId;
      const found = viewer && may(viewer, 'directives.read') && (await store.documents.find(viewer, id));
      // Nothing of a draft is anybody's before it is accepted.
      const isReviewer = found && may(viewer, 'drafts.read');
      if (!found || !(isReviewer || found.directiveId)) return undefined;
      const words = await store.documents.words(viewer, id);
      const committee = await store.committees.find(viewer.committeeId);
      if (!words || !committee) return undefined;
      const marks = await store.findings.marks(viewer, id, dayAt(nowOf(committee), committee.timeZone));
      const items = isReviewer ? marks : marks.filter(({ state }) => state === 'accepted');
      const { number: draft, kind, symbol: number, issuer, signedOn, language } = found;
      const title = found.title ?? found.name;
      return { id, draft, kind, title, number, issuer, signedOn, language, ...words, items };
    },
    tasksOf: (reader, id, item, limit) => store.findings.tasksOf(reader, id as DocumentId, item, limit),
  };
}

async function viewerOf(store: Store, { committeeId, memberId }: Reader): Promise<Viewer | undefined> {
  const [member] = await store.members.byIds(systemViewer(committeeId), [memberId]);
  return member && { committeeId, memberId, office: member.office, seats: [] };
}
