import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import type { Group } from '../../src/domain/group.ts';
import { notice } from '../../src/domain/notice.ts';
import { chooseCommittee } from '../../src/usecases/settings/choose-committee.ts';
import { meCard } from '../../src/views/committee/person.ts';
import { heldSeats } from './shared/held-seats.ts';

/** Tasks beyond this many are not counted: the number would say no more. */
const counted = 50;

/**
 * Who the asker is here: role, seats, groups, language, time zone, how much waits for them; and of several committees
 * the one that is meant.
 */
export const me = command({
  path: ['docket', 'me'],
  summary: 'docket.me.summary',
  options: {
    committee: text({ label: 'committees.field', hint: 'committees.field.hint', max: 200 }).optional(),
  },
  also: ['whoami', 'toi', 'saya'],
  may: 'settings.own',
  async run(ask, { committee: said }) {
    if (said) {
      const committee = await chooseCommittee(ask.store, ask.address, said);
      return notice(ask.t('committees.chosen', { committee }));
    }
    const seats = await heldSeats(ask, ask.viewer.seats);
    const known = await ask.store.members.callers(ask.address);
    const committees = known.map(({ committee }) => committee);
    const absences = await ask.store.members.absencesFrom(ask.viewer, ask.member.id, ask.today);
    const own = { seats, groups: await groupsOf(ask), waiting: await waiting(ask), committees, absences };
    return { kind: 'card', card: await meCard(ask, ask.member, own), to: 'asker', inPlace: ask.pressed };
  },
});

/** Where they belong without a seat, by list or by role. */
function groupsOf({ store, viewer }: Ask): Promise<Group[]> {
  const seated = viewer.seats.map(({ groupId }) => groupId);
  const others = (viewer.groupIds ?? []).filter((id) => !seated.includes(id));
  return store.groups.byIds(viewer, others);
}

async function waiting({ t, store, viewer }: Ask): Promise<string> {
  const { rows, next } = await store.tasks.mine(viewer, { after: null, limit: counted });
  return next ? t('docket.me.tasksOver', { count: counted }) : t('docket.me.tasks', { count: rows.length });
}
