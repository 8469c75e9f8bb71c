import { command } from '../../src/chat/command.ts';
import { group, text } from '../../src/chat/field.ts';
import { addGroup } from '../../src/usecases/groups/add-group.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { nameLimit } from './shared/limits.ts';

/** Adds a group, found from then on by its name and its other names. */
export const add = command({
  path: ['groups', 'add'],
  summary: 'groups.add.summary',
  options: {
    name: text({ label: 'groups.field.name', max: nameLimit, rest: true }),
    parent: group({ label: 'groups.field.parent' }).optional(),
    aliases: text({ label: 'groups.field.aliases', hint: 'fields.several.hint', max: 500 }).optional(),
  },
  also: ['new', 'create', 'them', 'tao', 'tambah'],
  may: 'groups.change',
  async run(ask, { name, parent, aliases = '' }) {
    const others = aliases.split(/[,;]/).map((alias) => alias.trim());
    const added = await addGroup(ask, {
      name,
      parentId: parent?.id ?? null,
      aliases: [...new Set(others)].filter(Boolean),
    });
    return groupChanged(ask, added, ask.t('groups.added', { name }), [ask.t('groups.addedNext')]);
  },
});
