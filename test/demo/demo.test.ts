import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoEvents } from '../../src/demo/events.ts';
import { inHanoi } from '../../src/demo/house.ts';
import { openDemo } from '../../src/demo/open-demo.ts';
import { demoBegins, seedDemo } from '../../src/demo/seed.ts';
import type { Day } from '../../src/domain/day.ts';
import type { CommitteeId } from '../../src/domain/ids.ts';
import type { Viewer } from '../../src/domain/member.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';

let store: Store;
let id: CommitteeId;

beforeEach(async () => {
  store = await openStore({ url: ':memory:' });
  id = await seedDemo(store);
});
afterEach(() => store.close());

async function as(handle: string): Promise<Viewer> {
  const member = await store.members.byHandle(id, handle);
  if (!member) throw new Error(`nobody is called ${handle}`);
  const seats = await store.members.seatsOf(id, member.id);
  return { committeeId: id, memberId: member.id, office: member.office, seats };
}

const everything = { after: null, limit: 200 };

async function tasksOf(viewer: Viewer) {
  const { rows } = await store.tasks.list(viewer, { state: 'any' }, everything);
  return rows;
}

async function numberOf(viewer: Viewer, title: string): Promise<number> {
  const found = (await tasksOf(viewer)).find((task) => task.title.text === title);
  if (!found) throw new Error(`no task is called ${title}`);
  return found.number;
}

async function detailOf(viewer: Viewer, title: string) {
  const detail = await store.tasks.detail(viewer, await numberOf(viewer, title));
  if (!detail) throw new Error(`no task is called ${title}`);
  return detail;
}

describe('a new demo', () => {
  it('stands at half past eight on 18 July 2025 in Hanoi, and says that it is a demo', async () => {
    const committee = await store.committees.find(id);
    expect(committee).toMatchObject({ demo: true, language: 'en', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(new Date(committee?.clockAt ?? 0).toISOString()).toBe('2025-07-18T01:30:00.000Z');
    expect(committee?.secretariatGroupId).not.toBeNull();
  });

  it('is not made where there is a committee already, and leaves that one as it is', async () => {
    const before = await tasksOf(await as('hoa'));
    await expect(seedDemo(store)).rejects.toThrow('empty database');
    expect(await store.committees.all()).toHaveLength(1);
    expect(await tasksOf(await as('hoa'))).toEqual(before);
  });

  it('is found again at the next start', async () => {
    expect(await openDemo(store)).toBe(id);
  });

  it('is not found in a database that holds a real committee', async () => {
    await store.committees.create({
      name: 'Real',
      language: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
      demo: false,
    });
    expect(await openDemo(store)).toBeUndefined();
  });

  it('is not opened when making it was cut short', async () => {
    const half = await openStore({ url: ':memory:' });
    await half.committees.create({ name: 'Half', language: 'en', timeZone: 'Asia/Ho_Chi_Minh', demo: true });
    await expect(openDemo(half)).rejects.toThrow('start again');
    await half.close();
  });

  it('knows its people in the web room and at the terminal', async () => {
    for (const handle of ['lan', 'minh', 'hoa', 'chair', 'an', 'aisyah', 'admin']) {
      const member = await store.members.byHandle(id, handle);
      const addresses = [
        { platform: 'terminal', workspace: '', user: handle },
        { platform: 'web', workspace: '', user: member?.id ?? '' },
      ] as const;
      for (const address of addresses)
        expect((await store.members.callers(address)).map(({ member }) => member.handle)).toEqual([handle]);
    }
  });

  it('finds Home Affairs by its short forms in three languages, with or without marks', async () => {
    const lan = await as('lan');
    for (const words of ['home aff', 'Nội vụ', 'noi vu', 'MoHA', 'Hal Ehwal Dalam Negeri', 'bnv']) {
      const [first] = await store.groups.named(lan, words, 5);
      expect(first?.owner.name.text, words).toBe('Ministry of Home Affairs');
    }
  });

  it('has bodies with a channel, and bodies that must be reached another way', async () => {
    const lan = await as('lan');
    const groups = await store.groups.all(lan);
    const bound = await store.groups.channelsOf(
      lan,
      groups.map((group) => group.id),
    );
    const labels = bound.map((one) => one.label).toSorted();
    expect(labels).toContain('#home-affairs');
    expect(labels).toContain('#secretariat');
    expect(bound.length).toBeLessThan(groups.length);
  });
});

describe('what Lan finds', () => {
  it('is something late, something for today, something for 25 July, later things and things without a day', async () => {
    const { rows } = await store.tasks.mine(await as('lan'), everything);
    const led = rows.filter((task) => task.stake === 'lead').map((task) => task.day);
    expect(led).toEqual(['2025-07-15', '2025-07-18', '2025-07-25', '2025-07-30', '2025-08-31', null]);
    const beside = rows.filter((task) => task.stake === 'coordinating').map((task) => task.day);
    expect(beside).toContain('2025-07-25');
  });

  it('includes a deadline that was extended on request, with the day it had, and a part that was given', async () => {
    const lan = await as('lan');
    const number = await numberOf(lan, 'Draft common job descriptions for commune offices');
    const task = await store.tasks.detail(lan, number);
    expect(task).toMatchObject({ originalDay: '2025-07-15', deadlineVersion: 2 });
    expect(task?.deadline.day).toBe('2025-07-30');
    const entries = await store.history.of(lan, task?.id ?? '', 10);
    const told = entries
      .toSorted((a, b) => a.number - b.number)
      .map((one) => [one.action, one.day, one.memberName]);
    expect(told).toEqual([
      ['added', '2025-06-23', 'Lê Ngọc Hoa'],
      ['extensionAsked', '2025-07-11', 'Trần Thị Lan'],
      ['extended', '2025-07-14', 'Lê Ngọc Hoa'],
      ['delegated', '2025-07-17', 'Trần Thị Lan'],
    ]);
    expect(task?.extensions).toBe(1);
    const [part] = await store.tasks.partsOf(lan, task?.id ?? ('' as never));
    expect(part).toMatchObject({ day: '2025-07-24', parentNumber: number, state: 'open' });
    const { rows } = await store.tasks.mine(await as('an'), everything);
    expect(rows.map((one) => one.number)).toContain(part?.number);
  });
});

describe('the story so far', () => {
  it('has one task reported, one accepted, one superseded, and the rest open', async () => {
    const hoa = await as('hoa');
    const closed = (await tasksOf(hoa)).filter((task) => task.state !== 'open');
    expect(closed.map((task) => [task.title.text, task.state]).toSorted()).toEqual([
      ['Estimate the cost of moving commune offices', 'done'],
      ['Hold a workshop in Huế on the first month', 'dropped'],
      ['Name one person in the ministry whom the localities can call', 'reported'],
    ]);
    const reported = await detailOf(hoa, 'Name one person in the ministry whom the localities can call');
    expect(reported.report).toMatchObject({ on: '2025-07-17', product: { document: '316/BTC-VP' } });
    const superseded = await detailOf(hoa, 'Hold a workshop in Huế on the first month');
    const [latest] = await store.history.of(hoa, superseded.id, 1);
    expect(latest).toMatchObject({ action: 'dropped', day: '2025-07-17' });
    const later = await numberOf(hoa, 'Guide the localities on staffing and follow their progress');
    expect(latest?.note).toContain(`#${later}`);
    expect(await store.links.ofItems(hoa, superseded.itemId ? [superseded.itemId] : [])).toHaveLength(1);
  });

  it('has one returned with a reason, one at risk, one blocked, and one that few may read', async () => {
    const hoa = await as('hoa');
    const returned = await detailOf(hoa, 'Report the lessons of the June trial run');
    expect(returned).toMatchObject({ state: 'open', returned: { on: '2025-07-16' }, report: null });
    expect(returned.returned?.reason).toContain('wards');
    const atRisk = await detailOf(hoa, 'Fill the vacant leading posts in communes');
    expect(atRisk.progress).toMatchObject({ kind: 'atRisk', on: '2025-07-17', byName: 'Lý Hoài Sơn' });
    const blocked = await detailOf(
      hoa,
      'Send the monthly report on the two-level model to the Central Organizing Committee',
    );
    expect(blocked.progress?.blocker?.text).toBe('Provincial and Municipal Party Committees');
    const secret = 'Look into the letters about how leaders were chosen in two communes';
    const titles = async (who: string) => (await tasksOf(await as(who))).map(({ title }) => title.text);
    for (const who of ['hoa', 'mai', 'chair']) expect(await titles(who), who).toContain(secret);
    for (const who of ['lan', 'minh', 'admin']) expect(await titles(who), who).not.toContain(secret);
  });

  it('is told in the order in which it happened', async () => {
    const hoa = await as('hoa');
    const ids = (await tasksOf(hoa)).map((task) => task.id);
    const entries = (await Promise.all(ids.map((task) => store.history.of(hoa, task, 20)))).flat();
    const days = entries.toSorted((a, b) => a.number - b.number).map((entry) => entry.day);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day < '2025-07-18')).toBe(true);
  });

  it('asks Government for the report of July by the 25th', async () => {
    const hoa = await as('hoa');
    const title = 'Send the monthly report on the two-level model to the Central Organizing Committee';
    const task = await store.tasks.detail(hoa, await numberOf(hoa, title));
    expect(task?.lead.name.text).toBe('Government Party Committee');
    expect(task?.deadline).toMatchObject({ day: '2025-07-25', rule: { kind: 'monthly', dayOfMonth: 25 } });
  });

  it('leaves nothing waiting to be sent: a newcomer meets a welcome, not last month’s news', async () => {
    const ledger = await store.outbox.ledger(id, 1000);
    expect(ledger.filter((message) => message.state !== 'skipped')).toEqual([]);
    const lan = await as('lan');
    const channels = await store.room.channelsOf(lan);
    expect(channels.map((channel) => [channel.name.text, channel.unread])).toEqual([
      ['steering-committee', 1],
      ['secretariat', 0],
      ['government', 0],
      ['home-affairs', 0],
      ['finance', 0],
      ['education', 0],
      ['provinces', 0],
      ['organizing', 0],
      ['fatherland-front', 0],
      ['Docket', 0],
    ]);
    const { messages } = await store.room.messagesIn(lan, channels[0]?.id ?? '', { limit: 10 });
    const said = JSON.stringify(messages);
    expect(said).toContain('Friday, 18 July 2025');
    expect(said).toContain('c1 tasks mine');
  });
});

describe('the reminders of the demo', () => {
  async function remindedOn(day: Day): Promise<(string | undefined)[]> {
    const now = inHanoi(day, '08:30');
    await store.committees.setClock(id, now);
    const hoa = await as('hoa');
    await planReminders(store, { committee: await store.committees.settings(hoa), today: day, now });
    const mornings = (await store.outbox.ledger(id, 1000)).filter(
      (one) => one.kind === 'morning' && one.day === day,
    );
    const ids = mornings.flatMap((one) => one.route.groupId ?? []);
    return (await store.groups.byIds(hoa, ids)).map((group) => group.name.text).toSorted();
  }

  it('speak on the first morning of what is due that day and what is late, and of nothing older', async () => {
    // The Government's Party Committee hears of what its Home Affairs are late with.
    expect(await remindedOn('2025-07-18')).toEqual([
      'Government Party Committee',
      'Ministry of Home Affairs',
      'Provincial and Municipal Party Committees',
    ]);
  });

  it('reach Home Affairs and the others on 24 July for what is due on the 25th', async () => {
    for (const day of ['2025-07-18', '2025-07-21', '2025-07-22', '2025-07-23'] as const)
      await remindedOn(day);
    expect(await remindedOn('2025-07-24')).toEqual([
      'Central Organizing Committee',
      'Government Party Committee',
      'Ministry of Home Affairs',
      'Provincial and Municipal Party Committees',
    ]);
  });
});

describe('when the clock passes the first of August', () => {
  const morning = inHanoi('2025-08-01', '08:00');

  it('nothing happens before eight in the morning', () => {
    expect(demoEvents(id, demoBegins, morning - 1)).toEqual([]);
    expect(demoEvents(id, morning, inHanoi('2025-12-31', '12:00'))).toEqual([]);
  });

  it('Conclusion 183 comes in, once, with its tasks and word of them', async () => {
    const hoa = await as('hoa');
    const before = (await tasksOf(hoa)).length;
    await store.committees.setClock(id, morning);
    for (const round of [1, 2]) {
      for (const event of demoEvents(id, demoBegins, morning)) await event.run(store);
      expect(await tasksOf(hoa), `round ${round}`).toHaveLength(before + 12);
    }
    const known = await store.directives.named(hoa, '183-KL/TW', 5);
    expect(known.map((directive) => directive.number)).toEqual(['183-KL/TW']);
    const { rows } = await store.tasks.mine(await as('ha'), everything);
    expect(rows.map((task) => task.day)).toContain('2025-08-31');
    const waiting = (await store.outbox.ledger(id, 1000)).filter((message) => message.state === 'waiting');
    expect(waiting.length).toBeGreaterThan(0);
    expect(new Set(waiting.map((message) => message.day))).toEqual(new Set(['2025-08-01']));
  });

  it('it comes in even when a visitor has renamed a body', async () => {
    const hoa = await as('hoa');
    const [found] = await store.groups.named(hoa, 'Justice', 1);
    if (found) await store.groups.change(hoa, found.owner.id, { name: { text: 'Justice and Order' } });
    for (const event of demoEvents(id, demoBegins, morning)) await event.run(store);
    expect(await store.directives.named(hoa, '183-KL/TW', 5)).toHaveLength(1);
  });
});
