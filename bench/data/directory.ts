import { sql } from 'kysely';
import { fold } from '../../src/domain/fold.ts';
import type { DirectiveId, GroupId, ItemId, MemberId } from '../../src/domain/ids.ts';
import type { Platform } from '../../src/domain/place.ts';
import type { Db } from '../../src/store/db.ts';
import { rename } from '../../src/store/names.ts';
import { committeeText } from '../../src/store/tasks/matching.ts';
import { userOf, workspace } from '../slack/load.ts';
import * as shape from './shape.ts';
import { type Fill, insertAll } from './tables.ts';
import { communeName, itemText, itemTitle, ministries, provinces } from './words.ts';

const { committeeId, enteredAt, enteredOn, idOf } = shape;
const own = { committee_id: committeeId };

/** The secretariat's officer: may do all that is measured. */
export const secretary = idOf<MemberId>('m', 0);
export const leadOf = (group: number) => idOf<MemberId>('m', 10 + group * 2);
export const officerOf = (group: number) => idOf<MemberId>('m', 11 + group * 2);
export const groupId = (group: number) => idOf<GroupId>('g', group);

/** The committee, its groups (provinces, communes, ministries), its people with their seats, its directives. */
export async function fillDirectory(db: Fill, size: shape.Size): Promise<void> {
  const groups = groupsOf(size);
  const people = peopleOf(groups.length);
  await insertAll(db, 'committees', [
    {
      id: committeeId,
      code: '1',
      name: 'Ban Chỉ đạo',
      language: 'vi',
      time_zone: shape.zone,
      before_includes_day: 1,
      demo: 0,
      clock_at: shape.now,
      reminder_time: '08:30',
      secretariat_group_id: null,
      created_at: enteredAt,
    },
  ]);
  await insertAll(
    db,
    'groups',
    groups.map(({ id, name, parent }) => ({
      ...own,
      id,
      name,
      name_in: null,
      parent_id: parent,
      created_at: enteredAt,
    })),
  );
  await insertAll(
    db,
    'group_channels',
    groups.map(({ id, name }, n) => ({
      ...own,
      group_id: id,
      platform: 'web',
      workspace: '',
      channel: idOf('c', n),
      label: name,
      created_at: enteredAt,
    })),
  );
  await insertAll(
    db,
    'members',
    people.map(({ id, handle, name, office }) => ({
      ...own,
      id,
      handle,
      name,
      office,
      language: null,
      time_zone: null,
      left_at: null,
      created_at: enteredAt,
    })),
  );
  const address = (platform: Platform, workspace: string, member_id: MemberId, user_id: string) => ({
    ...own,
    platform,
    workspace,
    member_id,
    user_id,
  });
  await insertAll(
    db,
    'member_addresses',
    people.map(({ id, handle }) => address('terminal', '', id, handle)),
  );
  await insertAll(
    db,
    'member_addresses',
    groups.map((_, n) => address('slack', workspace, leadOf(n), userOf(n))),
  );
  await insertAll(
    db,
    'seats',
    groups.map((group, n) => ({
      ...own,
      id: idOf('s', n),
      group_id: group.id,
      member_id: leadOf(n),
      kind: 'lead',
      from_day: '2025-07-01',
      to_day: null,
    })),
  );
  await insertAll(
    db,
    'group_members',
    groups.map((group, n) => ({ ...own, group_id: group.id, member_id: officerOf(n) })),
  );
  const store = db as unknown as Db;
  await store.transaction().execute(async (all) => {
    for (const { id, name } of groups) await rename(all, { committeeId }, 'group', id, [name]);
    for (const { id, name, handle } of people)
      await rename(all, { committeeId }, 'member', id, [name, handle]);
  });
  await fillDirectives(db, size);
  await fillParts(db, size, groups);
}

function groupsOf(size: shape.Size) {
  const of = (n: number, name: string, parent: GroupId | null) => ({ id: groupId(n), name, parent });
  const { provinces: wide, communes } = size;
  return [
    ...provinces.slice(0, wide).map((name, n) => of(n, `Tỉnh ${name}`, null)),
    ...Array.from({ length: communes }, (_, n) => of(wide + n, `Xã ${communeName(n)}`, groupId(n % wide))),
    ...ministries.map((name, n) => of(wide + communes + n, `Bộ ${name}`, null)),
  ];
}

function peopleOf(groups: number) {
  const someone = (id: MemberId, handle: string, name: string, office: string) => ({
    id,
    handle,
    name,
    office,
  });
  const each = Array.from({ length: groups }, (_, n) => [
    someone(leadOf(n), `lead${n}`, `Trưởng ${communeName(n)}`, 'member'),
    someone(officerOf(n), `officer${n}`, `Chuyên viên ${communeName(n)}`, 'member'),
  ]);
  return [someone(secretary, 'hoa', 'Nguyễn Thị Hoa', 'secretariat'), ...each.flat()];
}

async function fillDirectives(db: Fill, size: shape.Size): Promise<void> {
  const numbers = Array.from({ length: Math.ceil(size.items / 100) }, (_, n) => n);
  await insertAll(
    db,
    'directives',
    numbers.map((n) => ({
      ...own,
      id: idOf('d', n),
      number: `KL ${n + 1}/2025`,
      kind: 'conclusion',
      title: `Kết luận phiên họp thứ ${n + 1} về chính quyền địa phương hai cấp`,
      title_in: null,
      issuer: 'Bộ Chính trị',
      issuer_in: null,
      signed_on: enteredOn,
      folded: fold(`KL ${n + 1}/2025`),
      created_at: enteredAt,
    })),
  );
  const items = Array.from({ length: size.items }, (_, n) => ({
    ...own,
    id: idOf<ItemId>('i', n),
    directive_id: idOf<DirectiveId>('d', Math.floor(n / 100)),
    path: `${Math.floor((n % 100) / 10) + 1}.${(n % 10) + 1}`,
    text: itemText(n),
    text_in: null,
    position: n % 100,
  }));
  await insertAll(db, 'items', items);
}

/** The two tables whose product the tasks are. */
async function fillParts(db: Fill, size: shape.Size, groups: readonly { id: GroupId; name: string }[]) {
  const text = sql.raw(`text`);
  await sql`create table fill_items (n integer primary key, item_id ${text}, directive_id ${text}, title ${text},
    title_folded ${text}, title_words integer, text_folded ${text}, day ${text}, rung_day ${text}, rule ${text})`.execute(
    db,
  );
  await sql`create table fill_groups (n integer primary key, group_id ${text}, officer_id ${text}, title ${text},
    folded ${text}, title_words integer)`.execute(db);
  const items = Array.from({ length: size.items }, (_, n) => {
    const day = shape.deadlineOf(n);
    return {
      n,
      item_id: idOf('i', n),
      directive_id: idOf('d', Math.floor(n / 100)),
      title: itemTitle(n),
      title_folded: committeeText(committeeId, itemTitle(n)),
      title_words: wordsIn(itemTitle(n)),
      text_folded: committeeText(committeeId, itemText(n)),
      day,
      rung_day: shape.nextRungDayOf(day),
      rule: JSON.stringify({ kind: 'by', day }),
    };
  });
  await insertAll(db, 'fill_items', items);
  const addressed = groups.slice(0, shape.owing(size)).map(({ id, name }, n) => {
    const title = `${name} (${shape.groupCode(n, size.provinces)})`;
    return {
      n,
      group_id: id,
      officer_id: officerOf(n),
      title,
      folded: committeeText(committeeId, title),
      title_words: wordsIn(title),
    };
  });
  await insertAll(db, 'fill_groups', addressed);
}

const wordsIn = (text: string) => fold(text).split(' ').length;
