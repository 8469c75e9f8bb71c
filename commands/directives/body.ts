import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, group, item, text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { groupFromBody, mapBody } from '../../src/usecases/directives/map-body.ts';
import { changeClass } from '../../src/usecases/groups/class-change.ts';
import { classNamed } from './shared/class-named.ts';
import { findingMeant } from './shared/finding-meant.ts';
import { showFinding } from './shared/review-reply.ts';

/**
 * Says which group, or class of groups, a directive means by a name, or makes a group of it; remembered for every
 * later directive.
 */
export const body = command({
  path: ['directives', 'body'],
  summary: 'directives.body.summary',
  options: {
    name: text({ label: 'directives.field.name', hint: 'directives.field.name.hint', max: 200 }),
    group: group().optional(),
    class: text({
      label: 'directives.field.class',
      hint: 'directives.field.class.hint',
      may: 'groups.change',
      max: 200,
    }).optional(),
    new: flag({ label: 'directives.field.new', may: 'groups.change' }).optional(),
    item: item().optional(),
  },
  oneOf: ['group', 'class', 'new'],
  also: ['alias', 'map', 'anh xa', 'padan'],
  may: 'directives.review',
  async run(ask, { name, group, class: some, new: isNew, item }) {
    const mapped = some
      ? await toClass(ask, name, some)
      : isNew || !group
        ? await groupFromBody(ask, { name })
        : await mapBody(ask, { name, groupId: group.id });
    const told = ask.t('directives.mapped', {
      name,
      group: ask.t.worded(mapped.group.name),
      count: mapped.findings,
    });
    if (!item) return notice(told);
    const meant = await findingMeant(ask, item);
    return showFinding(ask, meant, { after: null, told: [told] });
  },
});

/** From now on all groups of a class are meant by the name. */
async function toClass(ask: Ask, name: string, said: string) {
  const one = await classNamed(ask, said);
  const findings = await ask.store.findings.waitingFor(ask.viewer, name);
  await changeClass(ask, one.id, { rename: undefined, add: [], remove: [], aliases: [name] });
  return { group: one, findings };
}
