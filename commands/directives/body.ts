import { command } from '../../src/chat/command.ts';
import { flag, group, item, text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { groupFromBody, mapBody } from '../../src/usecases/directives/map-body.ts';
import { findingMeant } from './finding-meant.ts';
import { showFinding } from './review-reply.ts';

/** Says which group a directive means by a name, or makes one of it; remembered for every later directive. */
export const body = command({
  path: ['directives', 'body'],
  summary: 'directives.body.summary',
  options: {
    name: text({ label: 'directives.field.name', hint: 'directives.field.name.hint', max: 200 }),
    group: group().optional(),
    new: flag({ label: 'directives.field.new', may: 'groups.change' }).optional(),
    item: item().optional(),
  },
  oneOf: ['group', 'new'],
  also: ['alias', 'map', 'anh xa', 'padan'],
  may: 'directives.review',
  async run(ask, { name, group, new: isNew, item }) {
    const { t } = ask;
    const mapped =
      isNew || !group ? await groupFromBody(ask, { name }) : await mapBody(ask, { name, groupId: group.id });
    const told = t('directives.mapped', {
      name,
      group: t.worded(mapped.group.name),
      count: mapped.findings,
    });
    if (!item) return notice(told);
    const meant = await findingMeant(ask, item);
    return showFinding(ask, meant, { after: null, told: [told] });
  },
});
