import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { languages } from '../../src/domain/language.ts';
import type { Viewer } from '../../src/domain/member.ts';
import { openWebDoor, type WebDoor } from '../../src/platforms/web/index.ts';
import { sourceLink } from '../../src/roof/room-link.ts';
import { aDocument } from '../web/documents-scene.ts';
import { type Harness, makeHarness } from '../web/harness.ts';
import { desktop, openBrowser, phone, program } from './visitor.ts';

/** For links from within the room, which need no address. */
const nowhere = { publicUrl: 'http://docket.invalid', host: '127.0.0.1', port: 0 };

describe.skipIf(!program)('documents in the browser', () => {
  let browser: Browser;
  let room: Harness;
  let door: WebDoor;
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(() => enter());
  afterEach(async () => {
    await leave();
    expect(faults.splice(0)).toEqual([]);
  });

  async function enter(language: (typeof languages)[number] = 'en'): Promise<void> {
    room = await makeHarness(true, language);
    const { store, minh } = room;
    await store.members.addAddress(minh, { platform: 'web', workspace: '', user: minh.id });
    const deps = { store, menu, onFault, sourceLink: sourceLink(nowhere, store) };
    const hear = (call: Parameters<typeof dispatch>[1]) => dispatch(deps, call);
    const bot = { ...room.doors.bot, hear, repeats: () => false };
    door = await openWebDoor({ port: 0, doors: { ...room.doors, bot }, onFault });
  }

  async function leave(): Promise<void> {
    for (const context of browser.contexts()) await context.close();
    await door.close();
    await room.store.close();
  }

  async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await (await browser.newContext({ viewport: desktop, ...options })).newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    await page.goto(door.address + path);
    return page;
  }

  const viewer = (): Viewer => {
    const { committeeId, id: memberId } = room.minh;
    return { committeeId, memberId, office: 'secretariat', seats: [] };
  };

  /** Forty items, each with a task, a screen apart. */
  async function longDocument(): Promise<string> {
    const { store } = room;
    const { id: lead } = await store.groups.add(viewer(), { name: { text: 'Bộ Nội vụ' }, aliases: [] });
    const between = `\n\n${'Các địa phương tiếp tục triển khai theo kế hoạch đã ban hành. '.repeat(20)}\n\n`;
    const words = Array.from({ length: 40 }, (_, at) => [
      {
        words: `Báo cáo kết quả đợt ${at + 1} trước ngày 25/7/2025.`,
        path: `${at + 1}`,
        tasks: [{ lead, day: '2025-07-25' as const }],
      },
      between,
    ]).flat();
    return aDocument(store, viewer(), { words });
  }

  const wide = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

  it('can be read, and gone through item by item, without any script', async () => {
    const id = await longDocument();
    const page = await visit(`/documents/${id}?item=20#i20`, { javaScriptEnabled: false, viewport: phone });
    const mark = page.locator('mark#i20');
    const box = await mark.boundingBox();
    expect(box && box.y > 40 && box.y < phone.height * 0.6).toBe(true);
    await page.getByRole('heading', { name: 'Item 20' }).waitFor();
    await page.getByRole('link', { name: 'Next item' }).click();
    await page.getByText('#21 Báo cáo kết quả đợt 21').waitFor();
    await page.getByRole('link', { name: 'Items (40)' }).click();
    const entry = page.getByRole('navigation', { name: 'Items (40)' }).getByRole('link', { name: /đợt 3 / });
    await entry.click();
    await page.locator('mark.chosen#i3').waitFor();
    await page.getByText('Báo cáo kết quả đợt 5 trước', { exact: false }).first().click();
    await page.locator('mark.chosen#i5').waitFor();
  });

  it('shows the task of an item in the room, where nobody else sees the answer', async () => {
    const id = await longDocument();
    const page = await visit(`/documents/${id}?item=7#i7`);
    // The list beside the text has come along.
    const entry = page.locator('.items [aria-current]');
    await expect.poll(async () => ((await entry.boundingBox())?.y ?? 0) > 0).toBe(true);
    const box = await entry.boundingBox();
    expect(box && box.y + box.height < desktop.height).toBe(true);
    await page.getByRole('link', { name: 'Show #7 in the room' }).click();
    await page.getByRole('log').getByText('#7 Báo cáo kết quả đợt 7').first().waitFor();
    await page.getByRole('heading', { name: 'Docket', exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('fits a phone in every language', async () => {
    for (const language of languages) {
      await leave();
      await enter(language);
      const id = await longDocument();
      const page = await visit(`/documents/${id}?item=2#i2`, { viewport: phone, colorScheme: 'dark' });
      expect(Number(await wide(page))).toBeLessThanOrEqual(0);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const link of await page.locator('a.button:visible').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(43);
    }
  });

  /** What a person does with a file over the page. */
  const drag = (page: Page, kind: 'dragover' | 'drop', name: string, size: number) =>
    page.evaluate(`{
      const words = new TextEncoder().encode('The Ministry of Health shall report by 25 July 2025. ');
      const bytes = new Uint8Array(${size}).map((_, at) => words[at % words.length]);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      const told = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(${JSON.stringify(kind)}, told));
    }`);
  const inField = (page: Page) => page.evaluate("document.querySelector('#field-file').files[0]?.name");

  it('are handed in by dropping them on the page, which says what it takes', async () => {
    const page = await visit('/');
    await page.locator('#composer').waitFor();
    await drag(page, 'dragover', 'directive.txt', 400);
    await page.locator('.drop', { hasText: 'up to 20 MB' }).waitFor();
    await drag(page, 'drop', 'directive.txt', 400);
    await page.locator('dialog #field-file').waitFor();
    expect(await inField(page)).toBe('directive.txt');
    expect(await page.locator('.drop').count()).toBe(0);
    await page.locator('dialog button.primary').click();
    // It says neither its number nor its day: these are asked for next.
    await page.locator('dialog', { hasText: 'The document is read and kept.' }).waitFor();
    await page.locator('dialog button', { hasText: 'Cancel' }).click();
    for (const [name, size, said] of [
      ['large.pdf', 21 * 2 ** 20, '“large.pdf” has 21 MB; Docket takes documents of up to 20 MB.'],
      ['table.xlsx', 10, '“table.xlsx” is no document that Docket reads.'],
    ] as const) {
      await drag(page, 'dragover', name, 1);
      await drag(page, 'drop', name, size);
      await page.locator('.notice', { hasText: said }).waitFor();
      expect(await page.locator('dialog').count()).toBe(0);
    }
  });

  it('are handed in with a button too', async () => {
    const page = await visit('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Hand in a directive' }).press('Enter');
    const report = { name: 'Kết luận.txt', mimeType: 'text/plain', buffer: Buffer.from('Bộ Y tế báo cáo.') };
    await (await chooser).setFiles(report);
    await page.locator('dialog #field-file').waitFor();
    expect(await inField(page)).toBe('Kết luận.txt');
  });

  it('lead from what was found in them to the words it was found in, and back to its review', async () => {
    const page = await visit('/');
    const say = async (line: string) => {
      await page.locator('#composer').fill(line);
      await page.locator('#composer').press('Escape');
      await page.locator('#composer').press('Enter');
    };
    await page.locator('#composer').waitFor();
    const words = 'The committee met. The Ministry of Health shall report on clinics by 25 July 2025.\n';
    const report = { name: 'Minutes.txt', mimeType: 'text/plain', buffer: Buffer.from(words) };
    await page.locator('#hand-in').setInputFiles(report);
    await page.locator('dialog button.primary').click();
    await expect
      .poll(() => room.store.documents.list(viewer(), {}, { after: null, limit: 1 }))
      .toHaveProperty('rows.length', 1);
    await page.goto(door.address);
    await page.locator('#composer').waitFor();
    await say('/directives source item:1.1');
    const way = page.getByRole('log').locator('a[href^="/documents/"]').last();
    await way.waitFor();
    const [source] = await Promise.all([page.waitForEvent('popup'), way.click()]);
    await source.locator('mark.chosen', { hasText: 'The Ministry of Health shall report' }).waitFor();
    await source.getByRole('link', { name: 'Review in the room' }).click();
    await source
      .getByRole('log')
      .getByText('The Ministry of Health shall report', { exact: false })
      .first()
      .waitFor();
  });

  it('are led to by a link from a chat, which lets one in; later it leads whoever is in', async () => {
    const { store, doors, minh } = await makeHarness(false, 'vi', room.store);
    const closed = await openWebDoor({ port: 0, doors, onFault });
    try {
      const asMinh: Viewer = { ...viewer(), committeeId: minh.committeeId, memberId: minh.id };
      const id = await aDocument(store, asMinh, { words: ['I.\n', { words: 'Báo cáo.', path: 'I.1' }] });
      const linkTo = sourceLink({ ...nowhere, publicUrl: closed.address }, store);
      const link = await linkTo({ door: 'slack', viewer: asMinh }, { documentId: id, item: 1 });
      const page = await (await browser.newContext()).newPage();
      for (const _ of ['first', 'again']) {
        await page.goto(link);
        await page.getByRole('button', { name: 'Enter the room' }).click();
        await page.locator('mark.chosen#i1', { hasText: 'Báo cáo.' }).waitFor();
      }
      const stranger = await (await browser.newContext()).newPage();
      await stranger.goto(link);
      await stranger.getByRole('button', { name: 'Enter the room' }).click();
      await stranger.getByText('This link has been used or is too old.', { exact: false }).waitFor();
    } finally {
      await closed.close();
    }
  });
});
