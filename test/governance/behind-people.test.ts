import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Day, dayAt } from '../../src/domain/day.ts';
import type { Member } from '../../src/domain/member.ts';
import { foundCommittee } from '../../src/usecases/found-committee.ts';
import { addGroup } from '../../src/usecases/groups/add-group.ts';
import { seatLead } from '../../src/usecases/groups/seat-lead.ts';
import { addPerson } from '../../src/usecases/settings/add-person.ts';
import { appointPerson } from '../../src/usecases/settings/appoint-person.ts';
import { verifyCommittee } from '../../src/usecases/verify/verify-committee.ts';
import { engineOfRun } from '../engines.ts';
import { makeWorld, textOf, type World } from '../world.ts';
import { behind, chainAnew, expectSound, faultsOf } from './behind.ts';

const memberCalled = (handle: string) => `(select id from members where handle = '${handle}')`;
const home = `(select id from groups where name = 'Ministry of Home Affairs')`;

describe('people, seats and rules that somebody changed behind the history’s back', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
    await world.aTask();
    for (const [who, line] of [
      ['hoa', '/docket person an clearance:on'],
      ['hoa', '/groups deputy home an'],
      ['hoa', '/groups handover home minh day:1/8'],
      ['lan', '/groups away until:25/7'],
      ['hoa', '/docket rules extension-levels:2'],
      ['ada', '/docket committee name:Steering'],
      ['ada', '/docket reminders cap:7'],
    ] as const) {
      const reply = await world.say(who, line);
      expect(reply, `${line}: ${textOf(reply)}`).not.toMatchObject({ failed: true });
    }
    await appointPerson(await world.deedOf('ada'), world.people.bao, 'inspector');
    await expectSound(world);
  });

  const an = 'An Member (an)';
  const lan = 'Lan Lead (lan)';
  const group = 'Ministry of Home Affairs';
  it.each([
    [`update members set cleared = 0 where handle = 'an'`, { what: 'person', person: an, field: 'cleared' }],
    [
      `update members set office = 'secretariat' where handle = 'bao'`,
      { what: 'person', person: 'Bao Nobody (bao)', field: 'office' },
    ],
    [`delete from member_absences`, { what: 'person', person: lan, field: 'absences' }],
    [`update member_absences set to_day = '2026-07-25'`, { what: 'person', person: lan, field: 'absences' }],
    [`delete from seats where member_id = ${memberCalled('an')}`, { what: 'seats', group }],
    [`update seats set from_day = '2025-08-02' where from_day = '2025-08-01'`, { what: 'seats', group }],
    [`update seats set to_day = null where to_day = '2025-07-31'`, { what: 'seats', group }],
    [
      `update seats set member_id = ${memberCalled('bao')} where member_id = ${memberCalled('an')}`,
      { what: 'seats', group },
    ],
    [
      `insert into seats (id, committee_id, group_id, member_id, kind, from_day)
        select 'x', committee_id, ${home}, id, 'deputy', '2025-07-18' from members where handle = 'bao'`,
      { what: 'seats', group },
    ],
    [`update committees set name = 'Other'`, { what: 'rule', rule: 'name' }],
    [
      `update committees set governance = replace(governance, '"extensionLevels":2', '"extensionLevels":1')`,
      { what: 'rule', rule: 'governance' },
    ],
    [`update committees set governance = null`, { what: 'rule', rule: 'governance' }],
    [`update committees set reminding = null`, { what: 'rule', rule: 'reminding' }],
  ])('are named: %s', async (lie, fault) => {
    await behind(world, lie);
    expect(await faultsOf(world)).toEqual([fault]);
  });

  it('are taken as they are where they are older than the record', async () => {
    await behind(world, `update seats set from_day = '2024-01-01' where from_day = '2025-01-01'`);
    await behind(world, `update members set office = 'chair' where handle = 'dan'`);
    await expectSound(world);
  });

  it('are missed where they are gone, and the moment at which an entry was taken is part of it', async () => {
    for (const table of ['names', 'member_addresses', 'member_absences'])
      await behind(world, `delete from ${table}`);
    await behind(world, `delete from seats where member_id = ${memberCalled('an')}`);
    await behind(world, `update history set recorded_at = recorded_at + 1 where number = 3`);
    await behind(world, `delete from members where handle = 'an'`);
    expect(await faultsOf(world)).toEqual([
      { what: 'column', number: 3, column: 'recorded_at' },
      { what: 'gone', number: 2, subject: 'member' },
      { what: 'person', person: lan, field: 'absences' },
      { what: 'seats', group },
    ]);
  });

  it('are named too where an entry that tells of them says what none of its kind does', async () => {
    await behind(world, `update history set text = 'nothing', salt = '' where number = 1`);
    await chainAnew(world);
    expect(await faultsOf(world)).toContainEqual({ what: 'unreadable', number: 1 });
  });

  it('are named where what is kept of them cannot be read at all', async () => {
    await behind(world, `update committees set governance = '{'`);
    await behind(world, `update tasks set title_in = '{'`);
    expect(await faultsOf(world)).toEqual([
      { what: 'garbled', task: 1 },
      { what: 'garbled', name: 'Steering' },
      { what: 'rule', rule: 'governance' },
      { what: 'rule', rule: 'reminding' },
    ]);
  });
});

describe('a committee whose history begins with its founding', () => {
  /** Founded today, with an officer and two bodies, one above the other. */
  async function founded() {
    const store = await engineOfRun.open();
    const wanted = {
      name: 'Committee',
      timeZone: 'Asia/Kuala_Lumpur',
      language: 'en',
      admin: 'Ada',
    } as const;
    const { code } = await foundCommittee(store, wanted);
    const committee = (await store.committees.all()).find((one) => one.code === code);
    if (!committee) throw new Error('gone');
    const [ada] = await store.members.all({
      committeeId: committee.id,
      memberId: '' as Member['id'],
      office: 'administrator',
      seats: [],
    });
    if (!ada) throw new Error('gone');
    const now = Date.now();
    const deed = {
      store,
      committee,
      viewer: { committeeId: committee.id, memberId: ada.id, office: 'administrator', seats: [] },
      door: 'web',
      now,
      today: dayAt(now, committee.timeZone),
    } as const;
    const lan = await addPerson(deed, { name: 'Lan', office: 'member', language: null });
    const above = await addGroup(deed, { name: 'Ministry', parentId: null, aliases: [] });
    const below = await addGroup(deed, { name: 'Office', parentId: above.id, aliases: [] });
    await seatLead(deed, { groupId: below.id, member: lan });
    const faults = async () => {
      const [now] = await store.history.committeesHeld();
      if (!now) throw new Error('gone');
      const found = await verifyCommittee(store, now, []);
      return [found.fault, ...found.taskFaults, ...found.standing.faults].filter((one) => one !== null);
    };
    return { store, faults };
  }

  it.each([
    [`update members set office = 'secretariat' where handle = 'lan'`, 'person', 'office'],
    [`update members set office = 'chair' where handle = 'ada'`, 'person', 'office'],
    [`update members set cleared = 1 where handle = 'lan'`, 'person', 'cleared'],
    [`update members set name = 'Làn' where handle = 'lan'`, 'person', 'name'],
    [`update members set left_at = 1 where handle = 'ada'`, 'person', 'left'],
    [`update groups set parent_id = null`, 'parent', undefined],
    [`update seats set from_day = '2020-01-01'`, 'seats', undefined],
    [`update committees set governance = '{"acceptance":false}'`, 'rule', undefined],
    [`update committees set match_email = 1`, 'rule', undefined],
    [
      `insert into members (id, committee_id, handle, name, office, created_at)
        select 'x', id, 'x', 'X', 'chair', 0 from committees`,
      'stranger',
      undefined,
    ],
    [
      `insert into groups (id, committee_id, name, created_at) select 'x', id, 'X', 0 from committees`,
      'newGroup',
      undefined,
    ],
  ])('was told of everybody and everything: %s', async (lie, what, field) => {
    const { store, faults } = await founded();
    expect(await faults()).toEqual([]);
    await behind({ store }, lie);
    expect(await faults()).toEqual([expect.objectContaining({ what, ...(field && { field }) })]);
    await store.close();
  });
});

describe('whatever is done with seats and absences', () => {
  const groups = ['home', 'finance'];
  const whom = ['lan', 'dan', 'minh', 'an', 'bao'];
  const step = fc.record({
    verb: fc.constantFrom('lead', 'deputy', 'handover', 'away', 'back', 'wait', 'off'),
    group: fc.constantFrom(...groups),
    who: fc.constantFrom(...whom),
    from: fc.option(fc.integer({ min: 0, max: 9 })),
  });
  const written = (day: Day) => day.split('-').reverse().join('/');

  it('stands as the history tells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const world = await makeWorld();
        let today: Day = '2025-07-18';
        for (const { verb, group, who, from } of steps) {
          const day = written(addDays(today, from ?? 0));
          const on = from === null ? '' : ` from:${day}`;
          switch (verb) {
            case 'wait':
              today = addDays(today, from ?? 1);
              await world.at(today);
              break;
            case 'lead':
            case 'deputy':
              await world.say('hoa', `/groups ${verb} ${group} ${who}${on}`);
              break;
            case 'off':
              await world.say('hoa', `/groups lead ${group} ${who} vacant:yes${on}`);
              await world.say('hoa', `/groups deputy ${group} ${who} remove:yes${on}`);
              break;
            case 'handover':
              await world.say('hoa', `/groups handover ${group} ${who}${from === null ? '' : ` day:${day}`}`);
              break;
            case 'away':
              await world.say('hoa', `/groups away until:${day} member:${who}`);
              break;
            case 'back':
              await world.say('hoa', `/groups back ${who}`);
          }
        }
        await expectSound(world);
      }),
      { numRuns: 12 },
    );
  });
});
