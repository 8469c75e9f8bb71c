import type { Ask } from '../../src/chat/ask.ts';
import { type Command, command } from '../../src/chat/command.ts';
import { choice, deadline, group, groups, item, text } from '../../src/chat/field.ts';
import type { Body } from '../../src/domain/drafts/finding.ts';
import type { Group } from '../../src/domain/group.ts';
import { titleLimit } from '../../src/domain/task.ts';
import { editFinding } from '../../src/usecases/directives/edit-finding.ts';
import { classNamed } from './shared/class-named.ts';
import { editForm, unchanged } from './shared/edit-form.ts';
import { after, findingMeant, placeSaid } from './shared/finding-meant.ts';
import { showFinding } from './shared/review-reply.ts';

/** Corrects an item before it becomes a task: said at once, or in a form that holds what was read. */
export const edit: Command = command({
  path: ['directives', 'edit'],
  summary: 'directives.edit.summary',
  options: {
    item: item(),
    title: text({ label: 'fields.title', max: titleLimit, rest: true, multiline: true }).optional(),
    lead: group({ label: 'fields.lead' }).optional(),
    due: deadline({ label: 'fields.deadline', hint: 'fields.deadline.hint' }).optional(),
    coordinators: groups({
      label: 'fields.coordinators',
      hint: 'fields.severalOrNone.hint',
    }).optional(),
    class: text({
      label: 'directives.field.class',
      hint: 'directives.field.class.hint',
      max: 200,
    }).optional(),
    confidential: choice({
      label: 'sealed.field',
      hint: 'sealed.field.hint',
      choices: { yes: 'sealed.yes', no: 'sealed.no' },
      may: 'tasks.govern',
    }).optional(),
    after: after(),
  },
  also: ['change', 'correct', 'sua', 'ubah', 'sunting'],
  may: 'directives.review',
  async run(ask, given) {
    const { document, finding } = await findingMeant(ask, given.item);
    const { title, lead, due, coordinators, class: some, confidential } = given;
    if (!title && !lead && !due && !coordinators && !some && !confidential)
      return editForm(ask, edit, { document, finding });
    const same = await unchanged(ask, { document, finding });
    const leads = some ? [await classMeant(ask, some)] : lead && !same('lead') && [bodyOf(ask, lead)];
    const edited = await editFinding(ask, {
      findingId: finding.id,
      seen: ask.seen,
      ...(title && !same('title') && { title }),
      ...(leads && { leads }),
      ...(due && !same('due') && { deadline: due }),
      ...(confidential && !same('confidential') && { confidential: confidential === 'yes' }),
      ...(coordinators &&
        !same('coordinators') && {
          coordinators: coordinators.map((one) => bodyOf(ask, one)),
        }),
    });
    const told = [ask.t('directives.edited', { item: given.item })];
    return showFinding(ask, { document, finding: edited }, { after: placeSaid(given.after), told });
  },
});

const bodyOf = (ask: Ask, { id, name }: Group): Body => ({
  name: ask.t.worded(name),
  groupId: id,
  classId: null,
});

/** All groups of the class that is called so. */
async function classMeant(ask: Ask, said: string): Promise<Body> {
  const { id, name } = await classNamed(ask, said);
  return { name: ask.t.worded(name), groupId: null, classId: id };
}
