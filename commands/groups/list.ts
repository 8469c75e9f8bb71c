import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import type { Group } from '../../src/domain/group.ts';
import { type GroupLine, groupList } from '../../src/views/groups/list.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';

/** More than this many hits are no answer to words; the list without words has them all. */
const hitsSorted = 1000;

/** The committee's groups by name, or those that the words find by any of their names. */
export const list = command({
  path: ['groups', 'list'],
  summary: 'groups.list.summary',
  options: { words: text({ label: 'groups.field.words', max: 200, rest: true }).optional(), page: page() },
  also: ['all', 'danh sach', 'tat ca', 'senarai', 'semua'],
  may: 'groups.read',
  async run(ask, { words, page }) {
    const found = words
      ? (await ask.store.groups.named(ask.viewer, words, hitsSorted)).map(({ owner }) => owner)
      : await ask.store.groups.all(ask.viewer);
    const sorted = byName(ask.t, found, (group) => ask.t.worded(group.name));
    const shown = stretchOf(sorted, page);
    const lines = { ...shown, rows: await linesOf(ask, shown.rows) };
    const card = await groupList(ask, lines, { words, said: ask.said });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** Leads and parents are read for the groups on the page alone. */
async function linesOf(ask: Ask, groups: readonly Group[]): Promise<GroupLine[]> {
  const { store, viewer, today } = ask;
  const ids = groups.map(({ id }) => id);
  const parentIds = [...new Set(groups.flatMap(({ parentId }) => parentId ?? []))];
  const holders = await store.groups.holders(viewer, ids, today);
  const parents = await store.groups.byIds(viewer, parentIds);
  return groups.map((group) => ({
    group,
    lead: holders.find(({ groupId, kind }) => groupId === group.id && kind === 'lead')?.member ?? null,
    parent: parents.find(({ id }) => id === group.parentId) ?? null,
  }));
}
