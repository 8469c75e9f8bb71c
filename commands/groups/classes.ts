import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { classList } from '../../src/views/groups/class-card.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';

/** The committee's classes of groups by name. */
export const classes = command({
  path: ['groups', 'classes'],
  summary: 'groups.classes.summary',
  options: { page: page() },
  also: ['kinds', 'types', 'cac nhom', 'kumpulan kumpulan'],
  may: 'groups.read',
  async run(ask, { page }) {
    const { store, viewer, t } = ask;
    const all = byName(t, await store.classes.all(viewer), (one) => t.worded(one.name));
    const shown = stretchOf(all, page);
    const rows = await Promise.all(
      shown.rows.map(async (one) => ({ one, size: await store.classes.size(viewer, one.id) })),
    );
    const card = await classList(ask, { ...shown, rows }, ask.said);
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
