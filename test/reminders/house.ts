import { type Day, dayAt, instantOf, type TimeOfDay } from '../../src/domain/day.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import type { CommitteeSettings, Store } from '../../src/store/index.ts';
import type { Deed } from '../../src/usecases/deed.ts';
import { deliver, type Round } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { type ClockTarget, moveClock, type StoryEvent } from '../../src/usecases/move-clock.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { addTask, type TaskToAdd } from '../../src/usecases/tasks/add-task.ts';
import { oneStep } from '../one-step.ts';
import { ChatServer } from './chat-server.ts';

const zone = 'Asia/Ho_Chi_Minh';

/**
 * A committee on Friday 18 July 2025, 08:30 in Hanoi, with a chat server: Home Affairs (led by Lan, channel
 * "home"), Finance (led by Minh, channel "finance"), and the secretariat (channel "office").
 */
export async function makeHouse(store: Store, options: { demo?: boolean; language?: Language } = {}) {
  const { demo = true, language = 'en' } = options;
  const clockAt = demo ? instantOf('2025-07-18', '08:30', zone) : null;
  const made = await store.committees.create({
    name: 'Steering Committee',
    language,
    timeZone: zone,
    demo,
    clockAt,
    governance: oneStep,
  });
  const committeeId = made.id;
  const hoa = await store.members.add(committeeId, { handle: 'hoa', name: 'Hoa', office: 'secretariat' });
  const lan = await person('lan', 'Lan');
  const minh = await person('minh', 'Minh');
  const viewer = { committeeId, memberId: hoa.id, office: 'secretariat', seats: [] } as const;
  const home = await group('Ministry of Home Affairs', 'home');
  const finance = await group('Ministry of Finance', 'finance');
  const office = await group('Secretariat', 'office');
  await store.groups.seat(viewer, { groupId: home.id, memberId: lan.id, kind: 'lead', from: '2025-01-01' });
  await store.groups.seat(viewer, {
    groupId: finance.id,
    memberId: minh.id,
    kind: 'lead',
    from: '2025-01-01',
  });
  await store.committees.change(viewer, { secretariatGroupId: office.id });
  const chat = new ChatServer();
  const senders = { web: chat.sender };
  const settings = () => store.committees.settings(viewer);

  async function person(handle: string, name: string, addressed = true) {
    const member = await store.members.add(committeeId, { handle, name, office: 'member' });
    if (addressed) await store.members.addAddress(member, { platform: 'web', workspace: '', user: handle });
    return member;
  }

  async function group(text: string, channel?: string, parentId: GroupId | null = null) {
    const added = await store.groups.add(viewer, { name: { text }, parentId });
    if (channel) await bind(added.id, channel);
    return added;
  }

  function bind(groupId: GroupId, channel: string) {
    return store.groups.bindChannel(viewer, groupId, { platform: 'web', workspace: '', channel }, channel);
  }

  async function deed(): Promise<Deed> {
    const committee = await settings();
    const now = committee.clockAt ?? Date.now();
    return { store, viewer, committee, door: 'web', now, today: dayAt(now, zone) };
  }

  const round = (more: Partial<Round> = {}): Round => ({
    owner: 'w1',
    limit: 100,
    committeeId,
    force: true,
    ...more,
  });

  return {
    store,
    chat,
    senders,
    viewer,
    committeeId,
    settings,
    deed,
    person,
    group,
    bind,
    people: { hoa, lan, minh },
    groups: { home, finance, office },
    /** Puts the demo's clock on a day, without planning or posting anything. */
    at: (day: Day, time: TimeOfDay = '08:30') =>
      store.committees.setClock(committeeId, instantOf(day, time, zone)),
    async task(called: string, due: Day | null, given: Partial<TaskToAdd> = {}) {
      return addTask(await deed(), {
        title: { text: called },
        leadGroupId: home.id,
        coordinatorIds: [],
        assigneeIds: [],
        deadline: { wording: null, rule: due ? { kind: 'on', day: due } : { kind: 'none' }, day: due },
        priority: 'normal',
        directiveId: null,
        itemId: null,
        ...given,
      });
    },
    async plan() {
      const committee: CommitteeSettings = await settings();
      const now = committee.clockAt ?? Date.now();
      return planReminders(store, { committee, now, today: dayAt(now, zone) });
    },
    deliver: (more?: Partial<Round>) => deliver(store, senders, round(more)),
    edit: (more?: Partial<Round>) => editCards(store, senders, round(more)),
    async move(to: ClockTarget, events?: (after: number, upTo: number) => StoryEvent[]) {
      const deps = {
        senders,
        owner: 'clock',
        ...(events ? { events: async (_: unknown, a: number, b: number) => events(a, b) } : {}),
      };
      return moveClock(store, deps, await settings(), to);
    },
    moment: (day: Day, time: TimeOfDay = '08:30') => instantOf(day, time, zone),
    /** Posts the announcements that wait, so that what comes after them is reminders alone, and forgets them. */
    async quiet() {
      await deliver(store, senders, round());
      chat.channels.clear();
    },
  };
}
export type House = Awaited<ReturnType<typeof makeHouse>>;
