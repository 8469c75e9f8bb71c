import type { Menu } from '../chat/command.ts';
import { dayAt } from '../domain/day.ts';
import type { DocumentId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { Documents } from '../platforms/web/index.ts';
import { nowOf, type Store } from '../store/index.ts';
import { viewerOf } from '../usecases/viewer-of.ts';
import { progressFor } from '../views/tasks/progress.ts';

/** The documents of the house, for the page on which they are read; what may be done follows from the menu. */
export function webDocuments(store: Store, menu: Menu): Documents {
  return {
    async mayHandIn(reader) {
      const viewer = await viewerOf(store, reader.committeeId, reader.memberId);
      const takes = menu.find(({ path }) => path.join(' ') === 'directives import');
      return viewer !== undefined && takes !== undefined && may(viewer, takes.may);
    },
    async find(reader, said) {
      const viewer = await viewerOf(store, reader.committeeId, reader.memberId);
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
    async tasksOf(reader, id, item, limit) {
      const viewer = await viewerOf(store, reader.committeeId, reader.memberId);
      if (!viewer) return [];
      const tasks = await store.findings.tasksOf(viewer, id as DocumentId, item, limit);
      return tasks.map((task) => ({ ...task, progress: progressFor({ viewer }, task) }));
    },
  };
}
