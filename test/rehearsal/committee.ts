import { type Day, dayAt, instantOf, type TimeOfDay } from '../../src/domain/day.ts';
import type { GroupId, MemberId } from '../../src/domain/ids.ts';
import type { Deed } from '../../src/usecases/deed.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { lookedAgain } from '../../src/usecases/plan/look-again.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { rehearse } from '../../src/usecases/rehearse.ts';
import { changeTaskLadder } from '../../src/usecases/settings/reminding-own.ts';
import { acknowledgeTask } from '../../src/usecases/tasks/acknowledge-task.ts';
import { addTask } from '../../src/usecases/tasks/add-task.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { snoozeTask } from '../../src/usecases/tasks/snooze-task.ts';
import { ChatServer, numbersOn } from '../reminders/chat-server.ts';
import type { Books } from './books.ts';
import type { CommitteeSeen, TaskSeen } from './model.ts';
import type { Doing, World } from './worlds.ts';

const zone = 'Asia/Kuala_Lumpur';
const first = Date.parse('2025-01-01');

export const dayOf = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10) as Day;
const numberOf = (day: string) => (Date.parse(day) - first) / 86_400_000;
const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as TimeOfDay;

/** A committee as a world describes it, in a store, with a chat server: and how the model sees it. */
export async function settle({ store, rows: read }: Books, world: World) {
  const made = await store.committees.create({
    name: 'Steering Committee',
    language: 'en',
    timeZone: zone,
    demo: true,
    clockAt: first,
  });
  const committeeId = made.id;
  const viewer = { committeeId, memberId: '' as MemberId, office: 'secretariat', seats: [] } as const;
  const people = new Map<string, MemberId>();
  for (let at = 0; at < 4; at++) {
    const name = `p${at}`;
    const office = world.chairs.includes(at) ? 'chair' : 'member';
    const member = await store.members.add(committeeId, { handle: name, name, office });
    await store.members.addAddress(member, { platform: 'web', workspace: '', user: name });
    people.set(name, member.id);
  }
  const hoa = await store.members.add(committeeId, { handle: 'hoa', name: 'Hoa', office: 'secretariat' });
  if (world.officer) await store.members.addAddress(hoa, { platform: 'web', workspace: '', user: 'hoa' });
  people.set('hoa', hoa.id);
  const groupIds: GroupId[] = [];
  for (const [at, { parent }] of world.groups.entries()) {
    const parentId = parent === null ? null : (groupIds[parent] ?? null);
    const { id } = await store.groups.add(viewer, { name: { text: `Group ${at}` }, parentId });
    groupIds.push(id);
  }
  for (const [at, { channels, holder, time }] of world.groups.entries()) {
    const groupId = groupIds[at] as GroupId;
    for (let count = 0; count < channels; count++) {
      const channel = `c${at}-${count}`;
      await store.groups.bindChannel(viewer, groupId, { platform: 'web', workspace: '', channel }, channel);
    }
    const memberId = holder === null ? undefined : people.get(`p${holder}`);
    if (memberId) await store.groups.seat(viewer, { groupId, memberId, kind: 'lead', from: '2024-01-01' });
    if (time !== null && channels > 0) await store.groups.setReminderTime(viewer, groupId, timeOf(time));
  }
  const { ladder, personCap, limitDays, escalation, quietTo, lateList } = world;
  await store.committees.change(viewer, {
    secretariatGroupId: world.secretariat === null ? null : (groupIds[world.secretariat] ?? null),
    reminding: {
      ladder,
      personCap,
      limitDays,
      escalation,
      quiet: quietTo === null ? null : { from: '20:00', to: timeOf(quietTo) },
      lateList,
    },
  });
  await store.calendars.put(viewer, [
    ...world.off.map((day) => ({ day: dayOf(day), kind: 'off' as const, name: { text: 'off' } })),
    ...world.worked.map((day) => ({ day: dayOf(day), kind: 'worked' as const, name: { text: 'worked' } })),
  ]);
  const nameOf = new Map<string, string>(groupIds.map((id, at) => [id, `g${at}`]));
  for (const [name, id] of people) nameOf.set(id, name);
  const ranks = groupIds.toSorted();
  const chat = new ChatServer();
  const settings = () => store.committees.settings(viewer);

  const seen: CommitteeSeen = {
    groups: world.groups.map(({ parent, channels, holder, time }, at) => ({
      parent,
      channels: Array.from({ length: channels }, (_, count) => `web::c${at}-${count}`),
      holder: holder === null ? null : `p${holder}`,
      time: channels > 0 ? time : null,
      rank: ranks.indexOf(groupIds[at] as GroupId),
    })),
    secretariat: world.secretariat,
    officer: world.officer ? 'hoa' : null,
    chairs: world.chairs
      .map((at) => `p${at}`)
      .sort((a, b) => ((people.get(a) ?? '') < (people.get(b) ?? '') ? -1 : 1)),
    ladder,
    off: new Set(world.off),
    worked: new Set(world.worked),
    personCap,
    limitDays,
    escalation,
    quietTo,
    lateList,
  };

  async function deed(): Promise<Deed> {
    const committee = await settings();
    const now = committee.clockAt ?? 0;
    const secretariat = { ...viewer, memberId: hoa.id };
    return { store, viewer: secretariat, committee, door: 'web', now, today: dayAt(now, zone) };
  }

  const inWords = (recipients: readonly string[]) =>
    recipients
      .map((id) => nameOf.get(id) ?? id)
      .sort()
      .join('+');
  const placeOf = (name: string) =>
    name.replace(/(?<=^(late:)?(person|nobody):)\w+/, (id) => nameOf.get(id) ?? id);

  return {
    seen,
    chat,
    at: (day: number, minute: number) =>
      store.committees.setClock(committeeId, instantOf(dayOf(day), timeOf(minute), zone)),
    async add(task: Pick<TaskSeen, 'lead' | 'coordinators' | 'ladder' | 'due'>): Promise<number> {
      const day = dayOf(task.due);
      const groupAt = (at: number) => groupIds[at] as GroupId;
      const added = await addTask(await deed(), {
        title: { text: 'Task' },
        leadGroupId: groupAt(task.lead),
        coordinatorIds: task.coordinators.map(groupAt),
        assigneeIds: [],
        deadline: { wording: null, rule: { kind: 'on', day }, day },
        priority: 'normal',
        directiveId: null,
        itemId: null,
        quietly: true,
      });
      const { number } = added;
      if (task.ladder) {
        const by = await deed();
        await changeTaskLadder(by, { number, ladder: task.ladder });
        await lookedAgain(store, by);
      }
      return number;
    },
    /** Does something with a task; false where it was refused. */
    async doing(number: number, what: Doing): Promise<boolean> {
      const by = await deed();
      const day = 'day' in what ? dayOf(what.day) : by.today;
      const deeds = {
        done: () => doneTask(by, { number }),
        drop: () => dropTask(by, { number, reason: 'not needed' }),
        reopen: () => reopenTask(by, { number, reason: 'not finished' }),
        know: () => acknowledgeTask(by, { number }),
        snooze: () => snoozeTask(by, { number, until: day }),
        move: () =>
          moveTask(by, {
            number,
            reason: 'later',
            deadline: { wording: null, rule: { kind: 'on', day }, day },
          }),
      };
      try {
        await deeds[what.kind]();
        return true;
      } catch (error) {
        if (error instanceof Error && 'key' in error) return false;
        throw error;
      }
    },
    async run(): Promise<void> {
      const committee = await settings();
      const now = committee.clockAt ?? 0;
      await planReminders(store, { committee, now, today: dayAt(now, zone) });
      const round = { owner: 'w', limit: 200, committeeId };
      while ((await deliver(store, { web: chat.sender }, round)).settled > 0);
    },
    /** What the books say was said: day, place, task, rung, role, for whom, when it should have been. */
    async said(): Promise<string[]> {
      const rows = read(`select m.key, m.day, t.number, x.rung, x.role, x.group_ids, x.was_due
        from message_tasks x join messages m on m.id = x.message_id join tasks t on t.id = x.task_id
        where m.kind in ('morning', 'late') and m.state in ('sent', 'unreachable')`);
      return rows
        .map(({ key, day, number, rung, role, group_ids, was_due }) => {
          const place = placeOf(String(key).split(':').slice(3).join(':'));
          const was = was_due === null ? '-' : numberOf(String(was_due));
          const whom = inWords(String(group_ids).split(' '));
          return `${numberOf(String(day))} ${place} #${number} ${rung} ${role} ${whom} ${was}`;
        })
        .sort();
    },
    /** The same, as far as the chat server's readers see it: message and task. */
    async heard(): Promise<string[]> {
      const keys = new Map(
        read("select id, key from messages where kind = 'morning'").map(({ id, key }) => [id, key]),
      );
      return chat.everything
        .filter(({ key }) => keys.has(key))
        .flatMap(({ key, card }) => numbersOn(card).map((number) => `${keys.get(key)} #${number}`))
        .sort();
    },
    async ledger(): Promise<string[]> {
      const rows = read(`select t.number, r.* from rungs r join tasks t on t.id = r.task_id`);
      return rows
        .map((row) =>
          [
            `#${row.number}`,
            nameOf.get(String(row.recipient_id)),
            row.role,
            row.rung,
            `v${row.deadline_version}`,
            numberOf(String(row.day)),
            row.state,
            row.reason ?? '-',
          ].join(' '),
        )
        .sort();
    },
    /** What a rehearsal says will be said on the days to come. */
    async rehearsed(until: number): Promise<string[]> {
      const committee = await settings();
      const now = committee.clockAt ?? 0;
      const from = dayAt(now, zone);
      const { days } = await rehearse(store, committee, now, { from, to: dayOf(until), mostTasks: 1_000 });
      return days
        .flatMap(({ day, posts }) =>
          posts.flatMap(({ place, isLateList, tasks }) =>
            tasks.map(({ number, rung, role, recipientIds, wasDue }) => {
              const { kind, channel, memberId, groupId } = place;
              const name =
                kind === 'channel'
                  ? `web::${channel}`
                  : `${kind}:${nameOf.get((kind === 'person' ? memberId : groupId) ?? '')}`;
              const list = isLateList ? 'late:' : '';
              const was = wasDue === null ? '-' : numberOf(wasDue);
              return `${numberOf(day)} ${list}${name} #${number} ${rung} ${role} ${inWords(recipientIds)} ${was}`;
            }),
          ),
        )
        .sort();
    },
  };
}
