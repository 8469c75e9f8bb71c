import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, group, text } from '../../src/chat/field.ts';
import { formOf } from '../../src/chat/form.ts';
import type { Group } from '../../src/domain/group.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { editGroup } from '../../src/usecases/groups/edit-group.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { nameLimit } from './shared/limits.ts';

const path = ['groups', 'edit'] as const;

/** Renames a group, moves it under another, or gives it one more name; asks what, where nothing was said. */
export const edit = command({
  path,
  summary: 'groups.edit.summary',
  options: {
    group: group(),
    name: text({ label: 'groups.field.name', max: nameLimit }).optional(),
    parent: group({ label: 'groups.field.parent' }).optional(),
    alias: text({ label: 'groups.field.alias', hint: 'groups.field.alias.hint', max: nameLimit }).optional(),
    top: flag({ label: 'groups.field.top' }).optional(),
  },
  also: ['rename', 'alias', 'parent', 'sua', 'ubah', 'sunting'],
  may: 'groups.change',
  async run(ask, { group, name, parent, alias, top }) {
    if (!name && !parent && !alias && !top) return askWhat(ask, group);
    const edited = await editGroup(ask, { groupId: group.id, name, parent: top ? null : parent, alias });
    return groupChanged(ask, edited, ask.t('groups.edited', { name: ask.t.worded(edited.name) }));
  },
});

/** The form with the group's present name in it, to be corrected. */
async function askWhat(ask: Ask, { id, name }: Group): Promise<Reply> {
  const said = { group: `@${id}`, name: name.text };
  const form = formOf(edit, said, { t: ask.t, line: await ask.button(path, { group: `@${id}` }) });
  return { kind: 'form', form: { ...form, fields: form.fields.filter((field) => field.name !== 'group') } };
}
