import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Escalation } from '../../src/domain/reminders/reminding.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { changeReminding, type RemindingChange } from '../../src/usecases/settings/reminding.ts';
import { remindingCard } from '../../src/views/reminders/rules.ts';
import { delay, ladderFields, words } from './shared/reminders-fields.ts';
import { capSaid, ladderSaid, limitSaid, numberOrNone, quietSaid } from './shared/reminders-said.ts';

/** How the committee reminds: shown as it is, or changed where something was said. */
export const reminders = command({
  path: ['docket', 'reminders'],
  summary: 'reminding.summary',
  options: {
    ...ladderFields,
    quiet: words('quiet'),
    cap: words('cap'),
    limit: words('limit'),
    parent: delay('parent'),
    secretariat: delay('secretariat'),
    chair: delay('chair'),
    'late-list': flag({ label: 'reminding.field.lateList', may: 'settings.change' }).optional(),
  },
  also: ['ladder', 'quiet', 'escalation', 'nhac viec', 'cach nhac', 'peringatan'],
  may: 'settings.read',
  async run(ask, given) {
    const { quiet, cap, limit, 'late-list': lateList } = given;
    const ladder = ladderSaid(given);
    const escalation = escalationSaid(given);
    const to: RemindingChange = {
      ...(Object.keys(ladder).length > 0 && { ladder }),
      ...(Object.keys(escalation).length > 0 && { escalation }),
      ...(quiet !== undefined && { quiet: quietSaid(quiet) }),
      ...(cap !== undefined && { personCap: capSaid(cap) }),
      ...(limit !== undefined && { limitDays: limitSaid(limit) }),
      ...(lateList !== undefined && { lateList }),
    };
    return Object.keys(to).length === 0 ? shown(ask) : changed(ask, to);
  },
});

function escalationSaid(given: Partial<Record<keyof Escalation, string | undefined>>): Partial<Escalation> {
  const all = (['parent', 'secretariat', 'chair'] as const).flatMap((above) => {
    const said = given[above];
    return said === undefined ? [] : [[above, numberOrNone(said, `reminding.field.${above}`)] as const];
  });
  return Object.fromEntries(all);
}

async function shown(ask: Ask): Promise<Reply> {
  const { store, viewer, committee } = ask;
  const channels = await store.committees.channels(committee.id);
  const card = await remindingCard(ask, await store.committees.settings(viewer), {
    channels: channels.map(({ label }) => label),
    ownTimes: (await store.groups.reminderTimes(committee.id)).size,
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

async function changed(ask: Ask, to: RemindingChange): Promise<Reply> {
  const { t } = ask;
  await changeReminding(ask, to);
  return notice(t('reminding.changed'), {
    details: to.ladder ? [t('reminding.follows')] : [],
    buttons: [
      { label: t('reminding.button'), line: await ask.button(['docket', 'reminders'], {}) },
      { label: t('reminding.preview'), line: await ask.button(['reminders', 'preview'], {}) },
    ],
  });
}
