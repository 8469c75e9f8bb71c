import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import type { Group } from '../../src/domain/group.ts';
import { meCard } from '../../src/views/person.ts';
import { heldSeats } from './held-seats.ts';

/** Tasks beyond this many are not counted: the number would say no more. */
const counted = 50;

/** Who the asker is here: role, seats, groups, language, time zone, how much waits for them. */
export const me = command({
  path: ['docket', 'me'],
  summary: 'docket.me.summary',
  options: {},
  also: ['whoami', 'toi', 'saya'],
  may: 'settings.own',
  async run(ask) {
    const seats = await heldSeats(ask, ask.viewer.seats);
    const own = { seats, groups: await groupsOf(ask), waiting: await waiting(ask) };
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
