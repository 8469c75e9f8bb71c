import { command } from '../../src/chat/command.ts';
import { group, members as membersField, page } from '../../src/chat/field.ts';
import { changeMembers } from '../../src/usecases/groups/change-members.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { groupMembers } from '../../src/views/groups/members.ts';
import { byName, stretchOf } from '../../src/views/offset-pages.ts';

/** Lists a group's people, or lets some in and others out. */
export const members = command({
  path: ['groups', 'members'],
  summary: 'groups.members.summary',
  options: {
    group: group(),
    add: membersField({
      label: 'groups.field.add',
      hint: 'fields.several.hint',
      may: 'groups.change',
    }).optional(),
    remove: membersField({
      label: 'groups.field.drop',
      hint: 'fields.several.hint',
      may: 'groups.change',
    }).optional(),
    page: page(),
  },
  also: ['people', 'thanh vien', 'nguoi', 'ahli'],
  may: 'groups.read',
  async run(ask, { group, add, remove, page }) {
    const { t } = ask;
    if (!add && !remove) {
      const all = byName(t, await ask.store.groups.members(ask.viewer, group.id), ({ name }) => name);
      const card = await groupMembers(ask, group, stretchOf(all, page), ask.said);
      return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
    }
    const changed = await changeMembers(ask, { groupId: group.id, add: add ?? [], remove: remove ?? [] });
    const name = t.worded(group.name);
    const listed = (people: readonly { name: string }[]) => t.list(people.map((person) => person.name));
    const told = [
      ...(changed.joined.length > 0 ? [t('groups.joined', { name, members: listed(changed.joined) })] : []),
      ...(changed.left.length > 0 ? [t('groups.left', { name, members: listed(changed.left) })] : []),
    ];
    const [first = '', ...others] = told;
    return groupChanged(ask, group, first, others);
  },
});
