import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, group, groups, page, text } from '../../src/chat/field.ts';
import type { Group } from '../../src/domain/group.ts';
import type { GroupClass } from '../../src/domain/group-class.ts';
import type { ClassId, GroupId } from '../../src/domain/ids.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { type ClassEdited, changeClass, makeClass } from '../../src/usecases/groups/class-change.ts';
import { classCard } from '../../src/views/groups/class-card.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';
import { classMeant } from './shared/class-meant.ts';
import { nameLimit } from './shared/limits.ts';

/** More groups a committee has not: a nation's communes are three thousand. */
const mostGroups = 100_000;

/** A class of groups, by which directives address all of them: shows it, makes it, adds to it, takes out of it. */
export const groupClass = command({
  path: ['groups', 'class'],
  summary: 'groups.class.summary',
  options: {
    name: text({ label: 'groups.field.name', max: nameLimit, rest: true }),
    members: groups({
      label: 'classes.field.members',
      hint: 'fields.several.hint',
      may: 'groups.change',
    }).optional(),
    under: group({ label: 'classes.field.under', may: 'groups.change' }).optional(),
    also: text({
      label: 'groups.field.aliases',
      hint: 'fields.several.hint',
      may: 'groups.change',
      max: 500,
    }).optional(),
    remove: groups({
      label: 'classes.field.remove',
      hint: 'fields.several.hint',
      may: 'groups.change',
    }).optional(),
    rename: text({ label: 'classes.field.rename', may: 'groups.change', max: nameLimit }).optional(),
    make: flag({ label: 'classes.field.make', may: 'groups.change' }).optional(),
    page: page(),
  },
  also: ['kind', 'type', 'nhom', 'nhom co quan', 'kumpulan'],
  may: 'groups.read',
  async run(ask, { name, members = [], under, also = '', remove = [], rename, make = false, page }) {
    const aliases = also.split(/[,;]/).map((alias) => alias.trim());
    const edit = {
      rename,
      add: [...members.map(({ id }) => id), ...(under ? await childrenOf(ask, under) : [])],
      remove: remove.map(({ id }) => id),
      aliases: [...new Set(aliases)].filter(Boolean),
    };
    const isChange = Boolean(rename || under) || members.length + remove.length + edit.aliases.length > 0;
    const known = await classMeant(ask, name.trim(), { isChange, make });
    if (!known) return changed(ask, await makeClass(ask, name.trim(), edit), 'classes.made');
    if (isChange) return changed(ask, await changeClass(ask, known.id, edit), 'classes.changed');
    return show(ask, known, page);
  },
});

async function show(ask: Ask, one: GroupClass, page: string | undefined): Promise<Reply> {
  const { store, viewer, t } = ask;
  const inIt = new Set<GroupId>(
    await store.classes.members(viewer, one.id, { after: '', limit: mostGroups }),
  );
  const all = (await store.groups.all(viewer)).filter(({ id }) => inIt.has(id));
  const sorted = byName(t, all, (group) => t.worded(group.name));
  const aliases = await store.classes.aliasesOf(viewer, one.id);
  const card = await classCard(ask, one, { groups: stretchOf(sorted, page), aliases, said: ask.said });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

async function changed(ask: Ask, done: ClassEdited, key: 'classes.made' | 'classes.changed'): Promise<Reply> {
  const { t } = ask;
  const details = [
    ...(done.joined > 0 ? [t('classes.joined', { count: done.joined })] : []),
    ...(done.left > 0 ? [t('classes.left', { count: done.left })] : []),
    ...(done.called.length > 0 ? [t('classes.called', { names: t.list(done.called) })] : []),
  ];
  return notice(t(key, { name: t.worded(done.class.name) }), {
    details,
    buttons: [{ label: t('groups.button.show'), line: await lineTo(ask, done.class.id) }],
  });
}

const lineTo = (ask: Ask, id: ClassId) => ask.button(['groups', 'class'], { name: `@${id}` });

async function childrenOf({ store, viewer }: Ask, { id }: Group): Promise<GroupId[]> {
  const all = await store.groups.all(viewer);
  return all.filter(({ parentId }) => parentId === id).map((one) => one.id);
}
