import * as fc from 'fast-check';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/ids.ts';
import type { Viewer } from '../../src/domain/member.ts';
import { documentLimits } from '../../src/files/documents/limits.ts';
import { webApp } from '../../src/platforms/web/app.ts';
import { blocksOf } from '../../src/platforms/web/documents/blocks.ts';
import { flowing } from '../../src/platforms/web/documents/flowing.ts';
import { partsOf } from '../../src/platforms/web/documents/parts.ts';
import { liveRoom } from '../../src/platforms/web/live.ts';
import type { MarkedItem } from '../../src/platforms/web/port.ts';
import { aDocument } from './documents-scene.ts';
import { type Harness, makeHarness } from './harness.ts';

const place = { host: '127.0.0.1', port: 3000 };
const faults: unknown[] = [];
const onFault = (fault: unknown) => void faults.push(fault);
const doorOf = ({ doors }: Harness) => webApp(doors, liveRoom(doors, onFault), place, onFault);
const viewerOf = ({ minh }: Harness): Viewer => ({
  committeeId: minh.committeeId,
  memberId: minh.id,
  office: 'secretariat',
  seats: [],
});

describe('a document in the web room', () => {
  let room: Harness;
  let app: Hono;

  beforeEach(async () => {
    room = await makeHarness(true);
    app = doorOf(room);
  });
  afterEach(async () => {
    await room.store.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const open = (path: string, as: 'minh' | 'lan' = 'minh') =>
    app.request(`http://127.0.0.1:3000/documents/${path}`, {
      headers: { host: '127.0.0.1:3000', cookie: `docket_person=${room[as].id}` },
    });
  const page = async (path: string, as: 'minh' | 'lan' = 'minh') => (await open(path, as)).text();

  async function reviewed(): Promise<DocumentId> {
    const { id: lead } = await room.store.groups.add(viewerOf(room), {
      name: { text: 'Bộ Nội vụ', translations: { en: 'Ministry of Home Affairs' } },
      aliases: [],
    });
    return aDocument(room.store, viewerOf(room), {
      pages: (text) => [0, text.indexOf('II.')],
      words: [
        'I. <b>VIỆC CHUNG</b>\n\n',
        { words: 'Bàn giao dữ liệu trước ngày 25/7.', path: '1', tasks: [{ lead, day: '2025-07-25' }] },
        '\n',
        { words: 'Báo cáo số trụ sở dôi dư.', path: '2' },
        '\n\nII. TÀI CHÍNH\n\n',
        { words: 'Quyết toán trong tháng 6.', path: '3', tasks: [{ lead, day: '2025-06-30' }] },
        ' ',
        { words: 'Lập sổ theo dõi.', path: '4', tasks: [{ lead, day: '2025-07-10', done: true }] },
        ' ',
        { words: 'Tiếp tục quan tâm tuyên truyền.', path: '-', state: 'skipped' },
      ],
    });
  }

  it('has each item marked in its place, by colour and in words, and its pages', async () => {
    const html = await page(await reviewed());
    const marks = [...html.matchAll(/<mark class="found is-(\w+)" id="i(\d)"[\s\S]*?<\/mark>/g)];
    expect(marks.map(([, standing, number]) => [number, standing])).toEqual([
      ['1', 'open'],
      ['2', 'waiting'],
      ['3', 'late'],
      ['4', 'done'],
      ['5', 'skipped'],
    ]);
    expect(marks[0]?.[0]).toContain('Bàn giao dữ liệu trước ngày 25/7.</a>');
    expect(marks[2]?.[0]).toContain('Item 3, late');
    expect(html).toContain('<span>Page 2</span>');
    expect(html).toContain('Items (5)');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;VIỆC CHUNG');
  });

  it('opens an item with its task, at its place and in the list, and leads to both neighbours', async () => {
    const id = await reviewed();
    const html = await page(`${id}?item=3`);
    expect(html).toMatch(/<mark class="found is-late chosen" id="i3"/);
    expect(html.match(/aria-current="true"/g)).toHaveLength(2);
    const card = /<section class="card item-card[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    for (const words of ['#2 Quyết toán', 'Ministry of Home Affairs', 'Mon, 30 Jun 2025', 'late by 18 days'])
      expect(card).toContain(words);
    expect(card).toContain('href="/?task=2"');
    expect(card).toContain(`href="/documents/${id}?item=2#i2"`);
    expect(card).toContain(`href="/documents/${id}?item=4#i4"`);
    expect(await page(`${id}?item=2`)).toContain('href="/?review=1.2"');
    for (const asked of ['?item=99', '?item=x', '?part=0', '?part=999999'])
      expect((await open(id + asked)).status).toBe(200);
  });

  it('says how the task of an item goes and when it was due first, but no observer how it goes', async () => {
    const id = await reviewed();
    const { store, minh, lan } = room;
    const task = (await store.tasks.byNumber(viewerOf(room), 1))!;
    const said = { kind: 'atRisk', on: '2025-07-17', by: minh.id, why: 'no staff', blockedBy: null } as const;
    await store.tasks.change(viewerOf(room), task, { progress: said, extensions: 1 });
    const facts = async (as: 'minh' | 'lan') =>
      (await page(`${id}?item=1`, as)).match(/<dd>[^<]*<\/dd>/g)?.map((one) => one.slice(4, -5)) ?? [];
    expect(await facts('minh')).toEqual([
      'Ministry of Home Affairs',
      'Fri, 25 Jul 2025',
      'Fri, 25 Jul 2025, extended once',
      'open, in 7 days',
      'at risk – said yesterday, before its deadline was moved',
    ]);
    await store.members.change(viewerOf(room), lan.id, { office: 'observer' });
    expect((await facts('lan')).join()).toContain('extended once');
    expect((await facts('lan')).join()).not.toContain('at risk');
  });

  it('shows nobody outside the secretariat what is not accepted yet', async () => {
    const html = await page(await reviewed(), 'lan');
    expect([...html.matchAll(/<mark [^>]*id="i(\d)"/g)].map(([, number]) => number)).toEqual(['1', '3', '4']);
    expect(html).toContain('Báo cáo số trụ sở dôi dư.');
    const draft = await aDocument(room.store, viewerOf(room), { words: ['Dự kiến.'] });
    expect((await open(draft)).status).toBe(200);
    expect((await open(draft, 'lan')).status).toBe(404);
  });

  it('of another committee looks as if it never was, and nothing is shown without a session', async () => {
    const other = await makeHarness(true, 'en', room.store);
    const id = await aDocument(room.store, viewerOf(other), { words: ['Chỉ của ban khác.'] });
    const [theirs, never] = [await open(id), await open('nothing')];
    expect([theirs.status, never.status]).toEqual([404, 404]);
    expect(await theirs.text()).toBe(await never.text());
    expect(theirs.headers.get('content-security-policy')).toContain("default-src 'none'");
    const closed = await makeHarness(false, 'en', room.store);
    const answer = await doorOf(closed).request(`http://127.0.0.1:3000/documents/${id}`, {
      headers: { host: '127.0.0.1:3000' },
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('Chỉ của ban khác');
  });

  it('of five hundred pages comes in parts, and each item opens the part that it is in', async () => {
    const line = 'Các cơ quan tiếp tục thực hiện theo phân công, bảo đảm đúng tiến độ.\n';
    const words = Array.from({ length: 500 }, (_, at) => [
      { words: `${at + 1}. Gửi báo cáo số ${at + 1}.`, path: `${at + 1}` },
      `\n${line.repeat(44)}`,
    ]).flat();
    const id = await aDocument(room.store, viewerOf(room), {
      words,
      pages: (text) => [...text.matchAll(/^\d+\. Gửi/gm)].map(({ index }) => index),
    });
    const first = await page(id);
    expect(first).toContain('Part 1, pages 1 to');
    expect(first.length).toBeLessThan(200_000);
    for (const item of [1, 250, 500]) {
      const html = await page(`${id}?item=${item}`);
      expect(html).toMatch(new RegExp(`<mark class="found is-waiting chosen" id="i${item}"`));
      expect(html).toContain(`Gửi báo cáo số ${item}.</a>`);
      expect(html).toContain('aria-current="page"');
      expect(html).toMatch(/Items of this part \(\d+ of 500\)/);
    }
  });

  it('is led to by a link from elsewhere', async () => {
    const id = await reviewed();
    const answer = await app.request(`http://127.0.0.1:3000/enter/x?document=${id}&item=3`, {
      headers: { host: '127.0.0.1:3000' },
    });
    expect(answer.headers.get('location')).toBe(`/documents/${id}?item=3#i3`);
    const foreign = await app.request('http://127.0.0.1:3000/enter/x?document=//evil.example/&item=3', {
      headers: { host: '127.0.0.1:3000' },
    });
    expect(foreign.headers.get('location')).toMatch(/^\/documents\/%2F%2Fevil/);
  });

  it('may be as large as what is read, only where documents go, and only a few at once', async () => {
    const said = { channel: room.general, line: '/tasks done 1', fields: {} };
    const hand = async (path: string, size: number) =>
      app.request(`http://127.0.0.1:3000/api/${path}`, {
        method: 'POST',
        headers: {
          host: '127.0.0.1:3000',
          'content-type': 'application/json',
          cookie: `docket_person=${room.minh.id}`,
        },
        body: JSON.stringify({
          ...said,
          files: [{ option: 'file', name: 'x.pdf', size, base64: Buffer.alloc(size).toString('base64') }],
        }),
      });
    const most = documentLimits.bytes;
    expect((await hand('hand-in', most)).status).toBe(413);
    expect((await hand('hand-in-document', most)).status).toBe(200);
    expect((await hand('hand-in-document', most + 2 ** 20)).status).toBe(413);
    const crowd = await Promise.all(Array.from({ length: 5 }, () => hand('hand-in-document', 10)));
    expect(crowd.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503, 503]);
  });
});

describe('the words of a document', () => {
  const item = (start: number, end: number): MarkedItem => ({
    number: start + 1,
    path: '-',
    action: '',
    state: 'open',
    tasks: { count: 0, open: 0, late: 0, done: 0 },
    hidden: false,
    start,
    end,
  });
  const written = fc
    .string({ unit: fc.constantFrom('a', ' ', '\n', '\n\n', 'ệ', '😀', '<'), maxLength: 80 })
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        pages: fc.uniqueArray(fc.nat(text.length), { maxLength: 4 }),
        printed: fc.boolean(),
        items: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 5 }),
      }),
    )
    .map(({ text, pages, items, printed }) => ({
      text,
      printed,
      pages: pages.sort((one, other) => one - other),
      items: items.map(([one, other]) => item(Math.min(one, other), Math.max(one, other))),
    }));

  it('are all there, in their order, however items lie in each other', () => {
    fc.assert(
      fc.property(written, ({ text, pages, items, printed }) => {
        const blocks = blocksOf({ text, pages, items, printed }, { start: 0, end: text.length });
        const pieces = blocks.flatMap((block) => block.pieces);
        const shown = pieces.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const one of items) {
          const own = pieces.filter((piece) => piece.items.includes(one));
          for (const piece of own) expect(piece.start >= one.start && piece.end <= one.end).toBe(true);
          const words = own.map(({ start, end }) => text.slice(start, end)).join('');
          expect(words.replaceAll(/\s/g, '')).toBe(text.slice(one.start, one.end).replaceAll(/\s/g, ''));
          if (own.length > 0) expect(own[0]?.first).toContain(one);
          if (own.length > 0) expect(own.at(-1)?.last).toContain(one);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of printed pages flow on where only the paper ended, each letter in its place', () => {
    const full = 'Bộ Nội vụ chủ trì, phối hợp với các cơ quan liên quan báo cáo trước';
    const printed = `${full}\nngày\n25 tháng 7 ${full}\n25 tháng 7.\n${full}.\nkhông\n${full}\n2. Bộ Tài chính`;
    const read = flowing(printed);
    expect(read).toHaveLength(printed.length);
    expect(read.split('\n')).toEqual([
      `${full} ngày`,
      `25 tháng 7 ${full} 25 tháng 7.`,
      `${full}.`,
      'không',
      full,
      '2. Bộ Tài chính',
    ]);
  });

  it('are cut into parts that leave nothing out and are never long', () => {
    const long = fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 70_000 }));
    fc.assert(
      fc.property(long, ([length, every]) => {
        const text = `${'x'.repeat(every)}\n`.repeat(Math.ceil(length / every)).slice(0, length);
        const pages = Array.from({ length: Math.floor(length / every) }, (_, at) => at * every);
        for (const parts of [partsOf(text, pages), partsOf(text, [])]) {
          expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(60_000);
        }
      }),
      { numRuns: 60 },
    );
  });
});
