import type { Day } from '../../src/domain/day.ts';
import { type Deadline, noDeadline } from '../../src/domain/deadline.ts';
import type { GroupId, MemberId } from '../../src/domain/ids.ts';
import type { Viewer } from '../../src/domain/member.ts';
import type { Task } from '../../src/domain/task.ts';
import type { Rooms } from '../../src/store/index.ts';

/** 18 July 2025, 08:30 in Hanoi. */
export const start = Date.UTC(2025, 6, 18, 1, 30);
export const today: Day = '2025-07-18';

export type Scene = Awaited<ReturnType<typeof aCommittee>>;

/** A small committee: two ministries, a secretariat officer and Lan, who leads Home Affairs. */
export async function aCommittee(rooms: Rooms, name = 'Steering committee') {
  const committee = await rooms.committees.create({
    name,
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    demo: true,
    clockAt: start,
  });
  const officer = await rooms.members.add(committee.id, {
    handle: 'hoa',
    name: 'Trần Thị Hoa',
    office: 'secretariat',
  });
  const lan = await rooms.members.add(committee.id, {
    handle: 'lan',
    name: 'Nguyễn Thị Lan',
    office: 'member',
  });
  const viewer: Viewer = {
    committeeId: committee.id,
    memberId: officer.id,
    office: 'secretariat',
    seats: [],
  };
  const home = await rooms.groups.add(viewer, {
    name: { text: 'Bộ Nội vụ', translations: { en: 'Ministry of Home Affairs' } },
    aliases: [{ alias: 'MOHA', language: 'en' }],
  });
  const finance = await rooms.groups.add(viewer, {
    name: { text: 'Bộ Tài chính', translations: { en: 'Ministry of Finance' } },
  });
  await rooms.groups.seat(viewer, { groupId: home.id, memberId: lan.id, kind: 'lead', from: '2025-01-01' });
  const asLan: Viewer = {
    committeeId: committee.id,
    memberId: lan.id,
    office: 'member',
    seats: [{ groupId: home.id, kind: 'lead' }],
  };
  return { committee, officer, lan, viewer, asLan, home, finance };
}

interface Owed {
  readonly lead: GroupId;
  readonly title?: string;
  readonly day?: Day | null;
  readonly coordinators?: readonly GroupId[];
  readonly assignees?: readonly MemberId[];
}

/** Adds a task entered today. */
export function owe(rooms: Rooms, viewer: Viewer, owed: Owed): Promise<Task> {
  const { lead, title = 'Nộp báo cáo', day = null, coordinators = [], assignees = [] } = owed;
  return rooms.tasks.add(viewer, {
    title: { text: title },
    leadGroupId: lead,
    coordinatorIds: coordinators,
    assigneeIds: assignees,
    deadline: day ? dueOn(day) : noDeadline,
    priority: 'normal',
    directiveId: null,
    itemId: null,
    enteredOn: today,
    at: start,
    nextRungDay: day,
  });
}

export function dueOn(day: Day): Deadline {
  return { wording: { text: day }, rule: { kind: 'on', day }, day };
}
