import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { directiveTexts, handInText } from '../commands/directive-texts.ts';
import { engineOfRun } from '../engines.ts';
import { makeWorld, type Someone, textOf, type World } from '../world.ts';

/** Who stands for which role; `minh` leads another group than the task's. */
const roles = {
  administrator: 'ada',
  chair: 'chi',
  secretariat: 'hoa',
  lead: 'lan',
  deputy: 'dan',
  'other lead': 'minh',
  assignee: 'an',
  member: 'bao',
  inspector: 'ines',
  observer: 'olga',
} as const satisfies Record<string, Someone>;
type Role = keyof typeof roles;

const all = Object.keys(roles) as Role[];
/** All but the observer: they also read notes, files, histories, settings and the ledger. */
const readers = all.filter((role) => role !== 'observer');
/** Who takes part: all but those who only read. */
const members = readers.filter((role) => role !== 'inspector');
const officers: Role[] = ['administrator', 'secretariat'];
const owners: Role[] = ['lead', 'deputy', 'assignee'];
const doers: Role[] = ['secretariat', ...owners];

/**
 * Written by hand from what the committee was promised, not from the table in the code: every command, a
 * line that would do it, and who may. Task 1 is open, task 2 done by the role that asks where it may be.
 */
const matrix: Record<string, { line: string; may: Role[] }> = {
  'tasks mine': { line: '/tasks mine', may: all },
  'tasks who': { line: '/tasks who 1', may: all },
  'tasks list': { line: '/tasks list', may: all },
  'tasks show': { line: '/tasks show 1', may: all },
  'tasks search': { line: '/tasks search posts', may: all },
  'tasks add': { line: '/tasks add Another lead:finance', may: ['secretariat'] },
  'tasks assign': { line: '/tasks assign 1 minh', may: ['secretariat'] },
  'tasks due': { line: '/tasks due 1 31/8 budget', may: ['secretariat'] },
  'tasks edit': { line: '/tasks edit 1 Reworded', may: ['secretariat'] },
  'tasks import': { line: '/tasks import Title,Lead\nAnother,finance', may: ['secretariat'] },
  'tasks done': { line: '/tasks done 1', may: doers },
  'tasks accept': { line: '/tasks accept 1', may: ['secretariat'] },
  'tasks return': { line: '/tasks return 1 the scan is missing', may: ['secretariat'] },
  'tasks ack': { line: '/tasks ack 1', may: doers },
  'tasks progress': { line: '/tasks progress 1 on track', may: doers },
  'tasks snooze': { line: '/tasks snooze 1 23/7', may: doers },
  'tasks undo': { line: '/tasks undo 2', may: ['secretariat'] },
  'tasks reopen': { line: '/tasks reopen 2', may: ['secretariat'] },
  'tasks drop': { line: '/tasks drop 1 merged', may: ['secretariat'] },
  'tasks repeat': { line: '/tasks repeat Another lead:finance every:quarterly', may: ['secretariat'] },
  'tasks repeats': { line: '/tasks repeats', may: all },
  'tasks repeat-end': { line: '/tasks repeat-end 1', may: ['secretariat'] },
  'tasks file': { line: '/tasks file 1 1', may: readers },
  'tasks delegate': {
    line: '/tasks delegate 1 an 23/7 List the posts',
    may: ['secretariat', 'lead', 'deputy'],
  },
  'tasks note': { line: '/tasks note 1 seen', may: members },
  'directives list': { line: '/directives list', may: all },
  'directives show': { line: '/directives show 1', may: all },
  'directives source': { line: '/directives source directive:1', may: all },
  'directives import': {
    line: '/directives import The Ministry of Finance shall pay.',
    may: ['secretariat'],
  },
  'directives facts': { line: '/directives facts 1 number:22', may: ['secretariat'] },
  'directives review': { line: '/directives review 1.1', may: ['secretariat', 'inspector'] },
  'directives accept': { line: '/directives accept 1.1', may: ['secretariat'] },
  'directives edit': { line: '/directives edit 1.1 Another title', may: ['secretariat'] },
  'directives skip': { line: '/directives skip 1.1 done already', may: ['secretariat'] },
  'directives merge': { line: '/directives merge 1.2', may: ['secretariat'] },
  'directives split': { line: '/directives split 1.1 Pay the rent\nPay the movers', may: ['secretariat'] },
  'directives reopen': { line: '/directives reopen 1.3', may: ['secretariat'] },
  'directives body': { line: '/directives body "Some Office" group:finance', may: ['secretariat'] },
  'directives accept-rest': { line: '/directives accept-rest 1', may: ['secretariat'] },
  'directives audit': { line: '/directives audit 1', may: all },
  'directives supersede': { line: '/directives supersede 1 3', may: ['secretariat'] },
  'directives products': { line: '/directives products 1 products:none', may: ['secretariat'] },
  'directives discard': { line: '/directives discard 1', may: ['secretariat'] },
  'extensions list': { line: '/extensions list', may: readers },
  'extensions ask': { line: '/extensions ask 1 31/8 budget', may: owners },
  'extensions grant': { line: '/extensions grant 4', may: ['secretariat'] },
  'extensions refuse': { line: '/extensions refuse 4 no', may: ['secretariat'] },
  'extensions withdraw': { line: '/extensions withdraw 4', may: ['other lead'] },
  'groups list': { line: '/groups list', may: all },
  'groups show': { line: '/groups show finance', may: all },
  'groups add': { line: '/groups add "Ministry of Health"', may: officers },
  'groups import': { line: '/groups import Name\nMinistry of Health', may: officers },
  'groups edit': { line: '/groups edit group:finance name:"Treasury"', may: officers },
  'groups channel': { line: '/groups channel finance', may: officers },
  'groups role': { line: '/groups role finance none', may: officers },
  'groups lead': { line: '/groups lead finance an', may: officers },
  'groups deputy': { line: '/groups deputy finance an', may: officers },
  'groups handover': { line: '/groups handover finance an', may: [...officers, 'other lead'] },
  'groups away': { line: '/groups away 25/7/2025', may: members },
  'groups back': { line: '/groups back member:chi', may: [...officers, 'chair'] },
  'groups vacant': { line: '/groups vacant', may: all },
  'groups time': { line: '/groups time finance 09:00', may: officers },
  'groups members': { line: '/groups members finance add:an', may: officers },
  'groups class': { line: '/groups class Ministries members:"finance, home"', may: officers },
  'groups classes': { line: '/groups classes', may: all },
  'groups missing': { line: '/groups missing 3', may: all },
  'docket help': { line: '/docket help', may: all },
  'docket me': { line: '/docket me', may: all },
  'docket language': { line: '/docket language vi', may: all },
  'docket timezone': { line: '/docket timezone Asia/Kuala_Lumpur', may: all },
  'docket committee': { line: '/docket committee name:"Renamed"', may: officers },
  'docket reminders': { line: '/docket reminders parent:2', may: officers },
  'docket rules': { line: '/docket rules acceptance:on', may: ['secretariat'] },
  'docket channel': { line: '/docket channel', may: officers },
  'docket calendar': { line: '/docket calendar country:Vietnam', may: officers },
  'docket day-off': { line: '/docket day-off 1/9/2025 Second day', may: officers },
  'docket work-day': { line: '/docket work-day 26/7/2025 instead-of:28/7/2025', may: officers },
  'docket day-clear': { line: '/docket day-clear 2/9/2025', may: officers },
  'docket calendar-import': { line: '/docket calendar-import Day\n2025-09-01', may: officers },
  'docket about': { line: '/docket about', may: all },
  'docket import': { line: '/docket import Name\nNew Person', may: officers },
  'docket people': { line: '/docket people add:"New Person"', may: officers },
  'docket person': { line: '/docket person New Person', may: officers },
  'docket email': { line: '/docket email an an@example.org', may: officers },
  'docket link': { line: '/docket link', may: all },
  'docket web': { line: '/docket web', may: all },
  'docket requests': { line: '/docket requests', may: [...officers, 'inspector'] },
  'docket admit': { line: '/docket admit request:"Quyen Stranger"', may: officers },
  'docket refuse': { line: '/docket refuse Quyen Stranger', may: officers },
  'docket setup': { line: '/docket setup', may: readers },
  'docket join': { line: '/docket join', may: all },
  'reports now': { line: '/reports now', may: all },
  'reports group': { line: '/reports group finance', may: all },
  'reports committee': { line: '/reports committee', may: all },
  'reports late': { line: '/reports late', may: all },
  'reminders preview': { line: '/reminders preview', may: readers },
  'reminders ladder': { line: '/reminders ladder task:1 before:"5 1"', may: officers },
  'reminders log': { line: '/reminders log 1', may: readers },
};

/** A draft only where the line is about one: reading takes a while. */
async function committee(line = '') {
  const world = await makeWorld({ readers: true });
  await world.aTask({ assigneeIds: [world.people.an.id] });
  await world.aTask({ called: 'Second' });
  await world.say('hoa', '/tasks done 2');
  const file = { name: 'report.txt', content: 'x' };
  await world.handIn('hoa', '/tasks note 1 seen', file);
  await world.store.groups.bindRole(
    await world.viewerOf('hoa'),
    world.groups.finance.id,
    { platform: 'discord', workspace: 'G1', role: '800000000000000001' },
    '@finance',
  );
  await askedOfTwo(world);
  if (line.startsWith('/groups back')) await world.say('chi', '/groups away 25/7/2025');
  if (/^\/tasks (accept|return)/.test(line)) await reported(world);
  if (/^\/extensions (grant|refuse|withdraw)/.test(line))
    await world.say('minh', '/extensions ask 4 15/8 the figures come late');
  if (line.startsWith('/directives')) await aDraft(world);
  await world.say('hoa', '/tasks repeat Yearly lead:home every:"every 15 June"');
  const holiday = { day: '2025-09-02', kind: 'off', name: { text: 'National Day' } } as const;
  await world.store.calendars.put(await world.viewerOf('hoa'), [holiday]);
  await world.store.joins.ask({
    committeeId: world.committee.id,
    address: { platform: 'slack', workspace: 'T1', user: 'U1' },
    name: 'Quyen Stranger',
    email: null,
    guest: false,
    language: null,
    askedAt: 0,
  });
  return world;
}

/** Task 1 waits for the secretariat. */
async function reported(world: World) {
  await world.say('hoa', '/docket rules acceptance:on');
  await world.say('lan', '/tasks done 1 sent');
}

/** Draft 1: two items that wait, one left out, one accepted. */
async function aDraft(world: World) {
  await handInText(world, directiveTexts.en);
  await world.say('hoa', '/directives skip 1.3 done in June');
  await world.say('hoa', '/directives body "Buildings Office" group:finance');
  await world.say('hoa', '/directives accept 1.4');
}

/** Tasks 3 and 4: an item that two groups were asked. */
async function askedOfTwo(world: World) {
  const { store, groups } = world;
  const hoa = await world.viewerOf('hoa');
  const words = { text: 'Plan' };
  const given = { number: '1', kind: 'plan', title: words, issuer: words, signedOn: '2025-07-01' } as const;
  const directiveId = await store.directives.add(hoa, given);
  const itemId = await store.directives.addItem(hoa, directiveId, { path: '1', text: words, position: 0 });
  await world.aTask({ itemId, directiveId });
  await world.aTask({ itemId, directiveId, leadGroupId: groups.finance.id });
}

/**
 * Each role that may needs a committee of its own, which on a server is a database of its own: five minutes of
 * them. Who may is decided above the store, so there one role a command shows that the command works.
 */
const tried = (may: readonly Role[]) => (engineOfRun.name === 'SQLite' ? may : may.slice(0, 1));

describe('every role × every command', { timeout: 180_000 }, () => {
  it('names every command of the menu', () => {
    expect(Object.keys(matrix).toSorted()).toEqual(menu.map(({ path }) => path.join(' ')).toSorted());
  });

  it.each(Object.entries(matrix))(
    '%s works for those who may; all others are refused, and the database stays as it was',
    async (_, row) => {
      let world = await committee(row.line);
      const start = await world.store.digest();
      for (const role of all.filter((one) => !row.may.includes(one))) {
        const answer = textOf(await world.say(roles[role], row.line));
        expect(answer, role).toMatch(/Nothing was changed|nothing of yours to undo/);
      }
      expect(await world.store.digest()).toBe(start);
      for (const role of tried(row.may)) {
        const before = await world.store.digest();
        const reply = await world.say(roles[role], row.line);
        expect(reply, `${role}: ${textOf(reply)}`).not.toMatchObject({ failed: true });
        expect(textOf(reply), role).not.toMatch(/Nothing was changed/);
        expect(world.faults).toEqual([]);
        // What changes something meets a committee in which nobody has done it yet.
        if ((await world.store.digest()) !== before) world = await committee(row.line);
      }
    },
  );

  it('makes nobody more than a member by the roles of groups, whichever they have', async () => {
    const world = await committee();
    const roles = { '800000000000000001': 'finance', '800000000000000002': 'home' };
    const server = await world.server(roles);
    await server.say('hoa', '/groups role finance <@&800000000000000001>');
    await server.say('hoa', '/groups role home <@&800000000000000002>');
    const before = await world.store.digest();
    for (const [name, { line }] of Object.entries(matrix).filter(([, { may }]) => !may.includes('member'))) {
      const answer = textOf(await server.say('bao', line, Object.keys(roles)));
      expect(answer, name).toMatch(/Nothing was changed|nothing of yours to undo/);
    }
    expect(await world.store.digest()).toBe(before);
    expect(world.faults).toEqual([]);
  });
});
