import { command } from '../../src/chat/command.ts';
import { unsaid } from '../../src/chat/field.ts';
import { asDay } from '../../src/domain/day.ts';
import { may } from '../../src/domain/permissions.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { listCard } from '../../src/views/directives/list-card.ts';
import { pageSize } from '../../src/views/tasks/list.ts';
import { countsOf } from './shared/draft-reply.ts';

/** Drafts that wait for review, and all directives, the latest first. */
export const list = command({
  path: ['directives', 'list'],
  summary: 'directives.list.summary',
  options: { from: unsaid('fields.page'), drafts: unsaid('fields.page') },
  also: ['all', 'ls', 'danh sach', 'senarai'],
  may: 'directives.read',
  async run(ask, given) {
    const { store, viewer } = ask;
    const from = placeSaid(given.from, /^(\d{4}-\d{2}-\d{2})\|[\w-]{1,22}$/);
    const behind = placeSaid(given.drafts, /^\d{1,9}$/);
    const drafts =
      may(viewer, 'drafts.read') && from === null
        ? await store.documents.list(viewer, { state: 'draft' }, { after: behind, limit: pageSize })
        : { rows: [], next: null };
    const directives =
      behind === null
        ? await store.directives.list(viewer, { after: from, limit: pageSize }, ask.today)
        : { rows: [], next: null };
    const counted = await Promise.all(
      drafts.rows.map(async (document) => ({ document, counts: await countsOf(ask, document) })),
    );
    const isLater = from !== null || behind !== null;
    const card = await listCard(ask, { drafts: counted, moreDrafts: drafts.next, directives, isLater });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** Where a page begins, as our own buttons say it. */
function placeSaid(said: string | undefined, shape: RegExp): string | null {
  if (said === undefined) return null;
  const [, day] = shape.exec(said) ?? [undefined, ''];
  if (shape.test(said) && (!day || asDay(day))) return said;
  throw mistake('errors.noPage');
}
