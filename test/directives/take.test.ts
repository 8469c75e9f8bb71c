import { describe, expect, test } from 'vitest';
import { discardDraft } from '../../src/usecases/directives/discard-draft.ts';
import { groupFromBody, mapBody, nearestGroups } from '../../src/usecases/directives/map-body.ts';
import { takeDocument } from '../../src/usecases/directives/take-document.ts';
import { eachInItsOwn } from '../world.ts';
import { aDraft, findingsOf, readingOf } from './draft.ts';

const its = eachInItsOwn();
const words = `CONCLUSION No. 12-KL/TW
Hanoi, 4 July 2025

1. The Ministry of Home Affairs shall report on vacant commune posts before 25 July 2025.
2. The Ministry of Finance shall allot the funds by 31 August 2025.
`;

describe('taking a directive', () => {
  test('its text, its file and what was read are kept, and nothing is a task', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const bytes = new TextEncoder().encode(words);
    const { document, fresh, counts } = await takeDocument(deed, { name: 'folder/kl12.txt', bytes });
    expect(fresh).toBe(true);
    expect(document).toMatchObject({
      number: 1,
      state: 'draft',
      version: 1,
      name: 'kl12.txt',
      language: 'en',
    });
    const kept = await world.store.documents.words(deed.viewer, document.id);
    expect(await world.store.documents.file(deed.viewer, document.id)).toMatchObject({ name: 'kl12.txt' });
    const findings = await findingsOf(world, document.id);
    expect(findings.length).toBe(counts.open);
    for (const { quote, place } of findings)
      expect(kept?.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim()).toBe(quote);
    expect(findings.flatMap(({ leads }) => leads.map(({ groupId }) => groupId))).toEqual([
      world.groups.home.id,
      world.groups.finance.id,
    ]);
    expect(await world.store.query('select id from tasks')).toEqual([]);
    expect(await world.store.query('select id from directives')).toEqual([]);
  });

  test('the same text twice makes nothing twice, in whatever file it comes', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const first = await takeDocument(deed, { name: 'a', text: words });
    const before = await world.store.digest();
    const again = await takeDocument(deed, { name: 'b.txt', bytes: new TextEncoder().encode(words) });
    expect(again).toMatchObject({ fresh: false, document: { id: first.document.id } });
    expect(await world.store.digest()).toBe(before);
  });

  test('two who hand it in at once get one draft', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const taken = await Promise.all([1, 2, 3].map(() => takeDocument(deed, { name: 'a', text: words })));
    expect(new Set(taken.map(({ document }) => document.id)).size).toBe(1);
    expect(taken.filter(({ fresh }) => fresh)).toHaveLength(1);
  });

  test('a draft that was thrown away is a draft again when it is handed in again', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const { document } = await takeDocument(deed, { name: 'a', text: words });
    await discardDraft(deed, { documentId: document.id });
    const { rows } = await world.store.documents.list(
      deed.viewer,
      { state: 'draft' },
      { after: null, limit: 5 },
    );
    expect(rows).toEqual([]);
    const again = await takeDocument(deed, { name: 'a', text: words });
    expect(again).toMatchObject({ fresh: false, document: { state: 'draft' } });
  });

  test('only the secretariat hands in', async () => {
    const deed = await its.world.deedOf('lan');
    await expect(takeDocument(deed, { name: 'a', text: words })).rejects.toThrow('errors.notAllowed');
    await expect(takeDocument(await its.world.deedOf('hoa'), { name: 'a', text: ' \n' })).rejects.toThrow(
      'findings.error.noText',
    );
  });

  test('the other committee’s text is another document', async () => {
    const { world } = its;
    const { document } = await aDraft(world, [{ action: 'report' }]);
    const other = await world.store.committees.create({
      name: 'Other',
      language: 'en',
      timeZone: 'Asia/Ho_Chi_Minh',
      demo: true,
    });
    const viewer = { ...(await world.viewerOf('hoa')), committeeId: other.id };
    expect(await world.store.documents.find(viewer, document.id)).toBeUndefined();
    expect(await world.store.documents.words(viewer, document.id)).toBeUndefined();
    expect(
      (await world.store.findings.list(viewer, document.id, {}, { after: null, limit: 5 })).rows,
    ).toEqual([]);
    expect(await world.store.findings.marks(viewer, document.id, '2025-07-18')).toEqual([]);
  });
});

describe('who is meant', () => {
  test('a name is found in every language, with and without what stands before it', async () => {
    const { world } = its;
    const { home, finance } = world.groups;
    const { document } = await aDraft(world, [
      { action: 'a', leads: ['the Ministry of Home Affairs'] },
      { action: 'b', leads: ['Bộ Nội vụ'] },
      { action: 'c', leads: ['Kementerian Hal Ehwal Dalam Negeri'] },
      { action: 'd', leads: ['Bộ trưởng Bộ Tài chính'] },
      { action: 'e', leads: ['Bộ Tài chính, Bộ Nội vụ'] },
      { action: 'f', leads: ['Ministry of Finance (MOF)'] },
    ]);
    const leads = (await findingsOf(world, document.id)).map((one) =>
      one.leads.map(({ groupId }) => groupId),
    );
    expect(leads).toEqual([
      [home.id],
      [home.id],
      [home.id],
      [finance.id],
      [finance.id, home.id],
      [finance.id],
    ]);
  });

  test('an unknown name is offered the nearest groups, is said once, and is remembered', async () => {
    const { world } = its;
    const { store } = world;
    const deed = await world.deedOf('hoa');
    const { document } = await aDraft(world, [
      { action: 'a', leads: ['Interior Ministry'] },
      { action: 'b', leads: ['the Interior Ministry', 'Ministry of Finance'] },
      { action: 'c', leads: ['Ministry of Finances'] },
    ]);
    const unknown = await store.findings.unknown(deed.viewer, document.id, 10);
    expect(unknown).toMatchObject([{ folded: 'interior ministry', findings: 2 }, { findings: 1 }]);
    const near = await nearestGroups(store, deed.viewer, 'Ministry of Finances', 3);
    expect(near[0]?.id).toBe(world.groups.finance.id);

    const mapped = await mapBody(deed, { name: 'Interior Ministry', groupId: world.groups.home.id });
    expect(mapped.findings).toBe(2);
    expect(await store.findings.unknown(deed.viewer, document.id, 10)).toHaveLength(1);
    expect((await store.findings.counts(deed.viewer, [document.id])).get(document.id)?.leadUnknown).toBe(1);

    const next = await aDraft(world, [{ action: 'other', leads: ['Interior Ministry'] }], {
      number: '13-KL/TW',
    });
    expect((await findingsOf(world, next.document.id))[0]?.leads[0]?.groupId).toBe(world.groups.home.id);
  });

  test('a group is made of a name and stands behind it from then on', async () => {
    const { world } = its;
    const deed = await world.deedOf('hoa');
    const { document } = await aDraft(world, [{ action: 'a', leads: ['Central Party Office'] }]);
    const { group, findings } = await groupFromBody(deed, { name: 'Central Party Office' });
    expect(findings).toBe(1);
    expect((await findingsOf(world, document.id))[0]?.leads[0]?.groupId).toBe(group.id);
  });

  test('groups and classes that come later are met by what waits for them', async () => {
    const { world } = its;
    const { store } = world;
    const deed = await world.deedOf('hoa');
    const { document } = await aDraft(world, [
      { action: 'a', leads: ['the Youth Union'] },
      { action: 'b', leads: ['All provinces'] },
      { action: 'c', leads: ['Youth Union, Trade Union'] },
    ]);
    const youth = await store.groups.add(deed.viewer, { name: { text: 'Youth Union' } });
    const provinces = await store.classes.add(deed.viewer, { name: { text: 'provinces' } });
    expect((await findingsOf(world, document.id)).map(({ leads }) => leads[0])).toMatchObject([
      { groupId: youth.id },
      { classId: provinces.id },
      { groupId: null },
    ]);
    const counts = (await store.findings.counts(deed.viewer, [document.id])).get(document.id);
    expect(counts?.leadUnknown).toBe(1);
    await store.groups.add(deed.viewer, { name: { text: 'Trade Union' } });
    await aDraft(world, [
      { action: 'a', leads: ['the Youth Union'] },
      { action: 'b', leads: ['All provinces'] },
      { action: 'c', leads: ['Youth Union, Trade Union'] },
    ]);
    expect((await findingsOf(world, document.id))[2]?.leads).toHaveLength(2);
  });

  test('a part of a list that nobody knows stays, unknown, beside those that are known', async () => {
    const { world } = its;
    const { home, finance } = world.groups;
    const leads = ['Ministry of Home Affairs, the Youth Union, Ministry of Finance'];
    const { document } = await aDraft(world, [{ action: 'a', leads }]);
    expect((await findingsOf(world, document.id))[0]?.leads).toMatchObject([
      { groupId: home.id },
      { name: 'the Youth Union', groupId: null },
      { groupId: finance.id },
    ]);
  });
});

test('a review begins with what Docket is least sure of, page by page', async () => {
  const { world } = its;
  const viewer = await world.viewerOf('hoa');
  const all = Array.from({ length: 3000 }, (_, at) => ({
    action: `do thing ${at}`,
    confidence: at % 100 === 99 ? 0.6 : at % 10 === 9 ? 0.8 : 0.95,
  }));
  const { document, counts } = await aDraft(world, all);
  expect(counts).toMatchObject({ open: 3000, unsure: 300, leadUnknown: 0 });
  const seen: number[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof world.store.findings.toReview>> =
      await world.store.findings.toReview(viewer, document.id, { after, limit: 700 });
    seen.push(...page.rows.map(({ number }) => number));
    if (page.next === null) break;
    after = page.next;
  }
  expect(new Set(seen).size).toBe(3000);
  expect(seen.slice(0, 3)).toEqual([100, 200, 300]);
  expect(seen.slice(30, 33)).toEqual([10, 20, 30]);
  expect(seen.at(-1)).toBe(2999);
  expect(readingOf(all).read.items).toHaveLength(3000);
});
