import { describe, expect, test } from 'vitest';
import { acceptFinding } from '../../src/usecases/directives/accept-finding.ts';
import { acceptRest } from '../../src/usecases/directives/accept-rest.ts';
import { editFinding } from '../../src/usecases/directives/edit-finding.ts';
import { stateFacts } from '../../src/usecases/directives/facts.ts';
import { mergeFindings } from '../../src/usecases/directives/merge-findings.ts';
import { reopenFinding } from '../../src/usecases/directives/reopen-finding.ts';
import { skipFinding } from '../../src/usecases/directives/skip-finding.ts';
import { splitFinding } from '../../src/usecases/directives/split-finding.ts';
import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { eachInItsOwn, type World } from '../world.ts';
import { aDraft, findingsOf, type Told } from './draft.ts';

const its = eachInItsOwn();

/** A draft of these, with the first finding at hand. */
async function drafted(world: World, ...all: Told[]) {
  const { document } = await aDraft(world, all);
  const [first, ...others] = await findingsOf(world, document.id);
  if (!first) throw new Error('nothing was read');
  return { document, first, others, deed: await world.deedOf('hoa') };
}

describe('accepting', () => {
  test('makes the directive, its item and the task, with the sentence that it comes from', async () => {
    const { world } = its;
    const { home, finance } = world.groups;
    const { first, document, deed } = await drafted(world, {
      path: '3.(1)',
      action: 'report on vacant commune posts',
      beside: ['Ministry of Finance'],
      deadlines: [{ kind: 'before_date', text: 'before 25 July 2025', date: '2025-07-25' }],
    });
    const { tasks, finding } = await acceptFinding(deed, { findingId: first.id, seen: first.version });
    const detail = await world.store.tasks.detail(deed.viewer, tasks[0]?.number ?? 0);
    expect(detail).toMatchObject({
      title: { text: 'Report on vacant commune posts' },
      leadGroupId: home.id,
      coordinatorIds: [finance.id],
      deadline: {
        wording: { text: 'before 25 July 2025' },
        rule: { kind: 'before', day: '2025-07-25', inclusive: true },
        day: '2025-07-25',
      },
      source: { number: '12-KL/TW', path: '3.(1)', signedOn: '2025-07-04' },
    });
    const words = await world.store.documents.words(deed.viewer, document.id);
    const source = await world.store.sources.of(deed.viewer, detail?.id ?? ('' as never));
    const { start = 0, end = 0 } = source?.place ?? {};
    expect(words?.text.slice(start, end)).toBe(source?.text);
    expect(source).toMatchObject({ author: 'The Politburo' });
    expect(finding).toMatchObject({ state: 'accepted', taskId: detail?.id, version: 2 });
    expect(await world.store.findings.ofTask(deed.viewer, detail?.id ?? ('' as never))).toMatchObject({
      documentId: document.id,
      number: 1,
    });
    const [line] = (await world.store.directives.list(deed.viewer, { after: null, limit: 5 })).rows;
    expect(line).toMatchObject({ number: '12-KL/TW', kind: 'conclusion', tasks: { open: 1, done: 0 } });
    expect((await world.store.documents.find(deed.viewer, document.id))?.state).toBe('done');
    expect(await world.store.history.of(deed.viewer, line?.id ?? '', 9)).toMatchObject([
      { action: 'accepted', memberName: 'Hoa Secretary', after: { finding: 1, tasks: [detail?.number] } },
      { action: 'added' },
    ]);
  });

  test('of two who decide at once one wins and the other is told', async () => {
    const { first, deed } = await drafted(its.world, { action: 'report', by: '2025-07-25' });
    const asked = { findingId: first.id, seen: first.version };
    const both = await Promise.allSettled([
      acceptFinding(deed, asked),
      acceptFinding(deed, asked),
      skipFinding(deed, { ...asked, reason: 'no' }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of both)
      if (one.status === 'rejected') expect(String(one.reason)).toContain('findings.error.stale');
    const [{ count } = { count: 0 }] = await its.world.store.query('select count(*) as count from tasks');
    expect(Number(count)).toBeLessThanOrEqual(1);
  });

  test('asks for what the document does not say of itself, and who leads, before anything is made', async () => {
    const { world } = its;
    const { document } = await aDraft(
      world,
      [{ action: 'report' }, { action: 'nobody’s', leads: [] }, { action: 'x', leads: ['Whoever'] }],
      {
        number: null,
        signedOn: null,
      },
    );
    const [first, noLead, unknown] = await findingsOf(world, document.id);
    const deed = await world.deedOf('hoa');
    const before = await world.store.digest();
    const refusals = [
      [first, 'findings.error.facts'],
      [noLead, 'findings.error.noLead'],
      [unknown, 'findings.error.unknownLead'],
    ] as const;
    for (const [finding, key] of refusals)
      await expect(acceptFinding(deed, { findingId: finding?.id ?? ('' as never) })).rejects.toThrow(key);
    expect(await world.store.digest()).toBe(before);
    await acceptFinding(deed, {
      findingId: first?.id ?? ('' as never),
      facts: { number: '5-TB', signedOn: '2025-07-10' },
    });
    const [line] = (await world.store.directives.list(deed.viewer, { after: null, limit: 5 })).rows;
    expect(line).toMatchObject({ number: '5-TB', signedOn: '2025-07-10' });
    await stateFacts(deed, { documentId: document.id, facts: { title: 'On posts in communes' } });
    expect(await world.store.directives.named(deed.viewer, 'posts in', 5)).toHaveLength(1);
  });

  test('of several leads the first leads and the others coordinate', async () => {
    const { world } = its;
    const { home, finance } = world.groups;
    const leads = ['Ministry of Finance', 'Ministry of Home Affairs', 'The Youth Union'];
    const { first, deed } = await drafted(world, { action: 'report', leads });
    const { tasks, unknown } = await acceptFinding(deed, { findingId: first.id });
    expect(tasks).toMatchObject([{ leadGroupId: finance.id, coordinatorIds: [home.id] }]);
    expect(unknown).toEqual(['The Youth Union']);
  });

  test('what recurs becomes a duty whose first period is there at once', async () => {
    const { world } = its;
    const monthly = {
      kind: 'recurring',
      text: 'by the 25th of each month',
      rule: { freq: 'monthly', day: 25 },
    } as const;
    const { first, deed } = await drafted(world, { action: 'report progress', deadlines: [monthly] });
    const { duty, tasks } = await acceptFinding(deed, { findingId: first.id });
    expect(tasks).toEqual([]);
    expect(duty).toMatchObject({ recurrence: { kind: 'monthly', dayOfMonth: 25 }, nextDay: '2025-07-25' });
    const { rows } = await world.store.tasks.list(deed.viewer, {}, { after: null, limit: 5 });
    expect(rows).toMatchObject([{ title: { text: 'Report progress' }, day: '2025-07-25' }]);
    const task = rows[0]?.id ?? ('' as never);
    expect(await world.store.findings.ofTask(deed.viewer, task)).toMatchObject({ number: 1 });
  });

  test('counted from the document’s day it has one; counted from what nobody knows it has none', async () => {
    const { world } = its;
    const after = (anchor: string) =>
      ({
        kind: 'relative',
        text: `within 30 days of ${anchor}`,
        rel: { n: 30, unit: 'day', anchor },
      }) as const;
    const { first, others, deed } = await drafted(
      world,
      { action: 'publish', deadlines: [after('document')] },
      { action: 'review', deadlines: [after('the law')], doubts: ['noAnchorDay'], confidence: 0.6 },
    );
    const [dated] = (await acceptFinding(deed, { findingId: first.id })).tasks;
    expect(dated?.deadline).toMatchObject({
      rule: { kind: 'relative', days: 30, from: '2025-07-04' },
      day: '2025-08-03',
    });
    const [open] = (await acceptFinding(deed, { findingId: others[0]?.id ?? ('' as never) })).tasks;
    expect(open?.deadline).toMatchObject({ day: null, wording: { text: 'within 30 days of the law' } });
  });

  test('an item for a class of groups becomes a task for each of its groups', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const { home, finance } = world.groups;
    const all = await world.store.classes.add(deed.viewer, { name: { text: 'ministries' } });
    await world.store.classes.join(deed.viewer, all.id, [home.id, finance.id]);
    const { first } = await drafted(world, { action: 'report', leads: ['All ministries'], by: '2025-07-25' });
    const { fannedOut, tasks } = await acceptFinding(deed, { findingId: first.id });
    expect([fannedOut, tasks]).toEqual([2, []]);
    await runJobs(world.store, deed.committee, deed.now);
    const { rows } = await world.store.tasks.list(deed.viewer, {}, { after: null, limit: 5 });
    expect(rows.map(({ lead }) => lead.id).sort()).toEqual([home.id, finance.id].sort());
  });

  test('a long action is cut at a word for the title; the whole stands in the note', async () => {
    const action = `report on ${'the state of the commune posts and '.repeat(8)}the end`;
    const { first, deed } = await drafted(its.world, { action });
    const [task] = (await acceptFinding(deed, { findingId: first.id })).tasks;
    expect(task?.title.text).toMatch(/^Report on the state.{80,110} \w+…$/);
    const [added] = await its.world.store.history.of(deed.viewer, task?.id ?? '', 1);
    expect(added?.note).toBe(action);
  });
});

describe('deciding otherwise', () => {
  test('a person’s lead, title and day go before what was read', async () => {
    const { world } = its;
    const { finance } = world.groups;
    const { first, deed } = await drafted(world, { action: 'report', by: '2025-07-25' });
    const lead = { name: 'Finance', groupId: finance.id, classId: null };
    const deadline = { wording: null, rule: { kind: 'on', day: '2025-08-01' }, day: '2025-08-01' } as const;
    const edited = await editFinding(deed, {
      findingId: first.id,
      leads: [lead],
      title: 'Count the posts',
      deadline,
    });
    await expect(editFinding(deed, { findingId: first.id, seen: 1, title: 'x' })).rejects.toThrow('stale');
    const [task] = (await acceptFinding(deed, { findingId: first.id, seen: edited.version })).tasks;
    expect(task).toMatchObject({ title: { text: 'Count the posts' }, leadGroupId: finance.id, deadline });
  });

  test('what was skipped says why, becomes nothing, and can be taken back', async () => {
    const { world } = its;
    const { first, document, deed } = await drafted(world, { action: 'pay attention' });
    await skipFinding(deed, { findingId: first.id, reason: 'no job' });
    expect((await world.store.documents.find(deed.viewer, document.id))?.state).toBe('done');
    await expect(acceptFinding(deed, { findingId: first.id })).rejects.toThrow('findings.error.skipped');
    expect(await reopenFinding(deed, { findingId: first.id })).toMatchObject({ state: 'open', reason: null });
    expect((await world.store.documents.find(deed.viewer, document.id))?.state).toBe('draft');
    await expect(reopenFinding(deed, { findingId: first.id })).rejects.toThrow('findings.error.open');
  });

  test('what was accepted is taken back while nobody has touched its task', async () => {
    const { world } = its;
    const { first, others, deed } = await drafted(
      world,
      { action: 'a', by: '2025-07-25' },
      { action: 'b', by: '2025-07-25' },
    );
    const [task] = (await acceptFinding(deed, { findingId: first.id })).tasks;
    expect(await reopenFinding(deed, { findingId: first.id })).toMatchObject({ state: 'open', taskId: null });
    expect((await world.store.tasks.byNumber(deed.viewer, task?.number ?? 0))?.state).toBe('dropped');
    const [again] = (await acceptFinding(deed, { findingId: first.id })).tasks;
    expect(again?.number).not.toBe(task?.number);
    expect(again?.itemId).toBe(task?.itemId);

    const findingId = others[0]?.id ?? ('' as never);
    const [moved] = (await acceptFinding(deed, { findingId })).tasks;
    const deadline = { wording: null, rule: { kind: 'on', day: '2025-08-01' }, day: '2025-08-01' } as const;
    await moveTask(deed, { number: moved?.number ?? 0, deadline, reason: 'holidays' });
    await expect(reopenFinding(deed, { findingId })).rejects.toThrow('findings.error.worked');
  });

  test('two are joined into one, with the days and bodies of both', async () => {
    const { world } = its;
    const { finance } = world.groups;
    const { first, others, deed, document } = await drafted(
      world,
      { action: 'count the posts', by: '2025-07-25' },
      { action: 'fill them', by: '2025-08-31', beside: ['Ministry of Finance'] },
    );
    const other = others[0]?.id ?? ('' as never);
    const joined = await mergeFindings(deed, { findingIds: [first.id, other] });
    expect(joined).toMatchObject({
      action: 'count the posts; fill them',
      coordinators: [{ groupId: finance.id }],
    });
    expect(joined.deadlines.map(({ date }) => date)).toEqual(['2025-07-25', '2025-08-31']);
    const words = await world.store.documents.words(deed.viewer, document.id);
    expect(words?.text.slice(joined.place.start, joined.place.end)).toContain('fill them');
    await expect(acceptFinding(deed, { findingId: other })).rejects.toThrow('findings.error.merged');
    await acceptFinding(deed, { findingId: first.id });
    expect((await world.store.documents.find(deed.viewer, document.id))?.state).toBe('done');
    await expect(mergeFindings(deed, { findingIds: [first.id] })).rejects.toThrow('findings.error.oneOnly');
  });

  test('one is split by words or at a place, each part with the day that it names', async () => {
    const { world } = its;
    const two = [
      { kind: 'by_date', text: 'by 25 July', date: '2025-07-25' },
      { kind: 'by_date', text: 'by 31 August', date: '2025-08-31' },
    ] as const;
    const { first, deed, document, others } = await drafted(
      world,
      { action: 'count and fill', deadlines: two },
      { action: 'last' },
    );
    const parts = ['Count the posts by 25 July', 'Fill the posts by 31 August', 'Report'];
    const made = await splitFinding(deed, { findingId: first.id, parts });
    expect(made.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([
      ['2025-07-25'],
      ['2025-08-31'],
      [],
    ]);
    expect((await findingsOf(world, document.id)).map(({ number, action }) => `${number} ${action}`)).toEqual(
      [`1 ${parts[0]}`, `3 ${parts[1]}`, `4 ${parts[2]}`, '2 last'],
    );
    const last = others[0];
    if (!last) throw new Error('there is no other');
    const at = last.place.start + 10;
    const [one, rest] = await splitFinding(deed, { findingId: last.id, at });
    expect([one?.place.end, rest?.place.start]).toEqual([at, at]);
    await expect(splitFinding(deed, { findingId: first.id, parts: ['one'] })).rejects.toThrow('onePart');
  });
});

describe('accepting the rest', () => {
  test('a few are accepted at once; what has no known lead stays open', async () => {
    const { deed, document } = await drafted(
      its.world,
      { action: 'a' },
      { action: 'b', leads: ['Whoever'] },
      { action: 'c' },
    );
    expect(await acceptRest(deed, { documentId: document.id })).toEqual({ accepted: 2, waiting: 0, left: 1 });
    expect(await acceptRest(deed, { documentId: document.id })).toEqual({ accepted: 0, waiting: 0, left: 1 });
    const states = (await findingsOf(its.world, document.id)).map(({ state }) => state);
    expect(states).toEqual(['accepted', 'open', 'accepted']);
  });

  test('many are a job in pieces that can be cut short anywhere, and makes nothing twice', async () => {
    const { world } = its;
    const { store } = world;
    const all = Array.from({ length: 90 }, (_, at) => ({
      action: `do thing ${at}`,
      by: '2025-07-25' as const,
    }));
    const { deed, document } = await drafted(world, ...all);
    expect(await acceptRest(deed, { documentId: document.id })).toEqual({
      accepted: 0,
      waiting: 90,
      left: 0,
    });
    expect(await acceptRest(deed, { documentId: document.id })).toMatchObject({ waiting: 90 });
    const stopping = new AbortController();
    const counted = async () => Number((await store.query('select count(*) as count from tasks'))[0]?.count);
    const cut = runJobs(store, deed.committee, deed.now, { signal: stopping.signal });
    while ((await counted()) === 0) await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    await cut;
    expect(await counted()).toBeLessThan(90);
    await Promise.all([1, 2].map(() => runJobs(store, deed.committee, deed.now)));
    expect(await counted()).toBe(90);
    const titles = await store.query('select distinct title from tasks');
    expect(titles).toHaveLength(90);
    expect((await store.documents.find(deed.viewer, document.id))?.state).toBe('done');
    const [line] = (await store.directives.list(deed.viewer, { after: null, limit: 5 })).rows;
    expect(line?.tasks.open).toBe(90);
    const { rows } = await store.directives.items(deed.viewer, line?.id ?? ('' as never), {
      after: null,
      limit: 100,
    });
    expect(rows.map(({ path }) => path)).toEqual(all.map((_, at) => `${at + 1}`));
    const [entry] = await store.history.of(deed.viewer, line?.id ?? '', 1);
    expect(entry).toMatchObject({ action: 'accepted', memberName: 'Hoa Secretary' });
  });
});
