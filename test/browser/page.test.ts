import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWebDoor, type WebDoor } from '../../src/platforms/web/index.ts';
import { type Harness, makeHarness } from '../web/harness.ts';
import { openBrowser, program } from './visitor.ts';

describe.skipIf(!program)('the page, in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let room: Harness;
  let door: WebDoor;
  const faults: unknown[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    room = await makeHarness(true);
    door = await openWebDoor({ port: 0, doors: room.doors, onFault: (fault) => faults.push(fault) });
    await openPage({ width: 1280, height: 800 });
  });
  afterEach(async () => {
    await context.close();
    await door.close();
    await room.store.close();
    // Nothing the content security policy blocked, nothing thrown, nothing the server could not answer.
    expect(faults.splice(0)).toEqual([]);
  });

  async function openPage(viewport: { width: number; height: number }): Promise<void> {
    await context?.close();
    const phone = viewport.width < 600;
    context = await browser.newContext({ viewport, hasTouch: phone, isMobile: phone });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    await page.goto(door.address);
    await box().waitFor();
  }

  const box = () => page.locator('#composer');
  const log = () => page.getByRole('log');
  const options = () => page.locator('#suggestions').getByRole('option');

  async function say(line: string): Promise<void> {
    await box().fill(line);
    await box().press('Escape');
    await box().press('Enter');
  }

  /** The other process: what the terminal or the worker posts. */
  const postElsewhere = (channelId: string, text: string) =>
    room.store.room.postMessage(room.lan.committeeId, {
      channelId,
      at: Date.parse('2025-07-18T02:00:00Z'),
      authorId: room.lan.id,
      onlyFor: null,
      content: { kind: 'talk', text },
    });

  it('begins in the message box, and answers a command by keyboard alone', async () => {
    expect(await page.evaluate('document.activeElement.id')).toBe('composer');
    await page.keyboard.type('/tasks mi');
    // Not one of what was offered for less of it.
    await page.getByRole('option', { name: '/tasks mine', selected: true }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => box().inputValue()).toBe('/tasks mine ');
    await page.keyboard.press('Enter');
    await log().getByRole('heading', { name: 'Waiting for you' }).waitFor();
    await expect.poll(() => log().getByText('Only you can see this').count()).toBe(2);
    expect(await box().inputValue()).toBe('');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => box().inputValue()).toBe('/tasks mine ');
  });

  it('moves through suggestions with the arrows and closes them with Escape', async () => {
    // At one go: what is offered for less of it would come in between.
    await box().fill('/tasks');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: '/tasks who', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    expect(await box().inputValue()).toBe('/tasks');
  });

  it('leaves Enter to an input method that is still composing a word', async () => {
    const keyboard = await context.newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'tiếng', selectionStart: 5, selectionEnd: 5 });
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await log().locator('article').count()).toBe(0);
    await keyboard.send('Input.insertText', { text: 'tiếng Việt' });
    await page.keyboard.press('Enter');
    await log().getByText('tiếng Việt').waitFor();
    expect(await log().locator('article').count()).toBe(1);
  });

  it('shows markup as the text it is', async () => {
    const nasty = '<img src=x onerror="document.title=1"> javascript:alert(1) https://example.org/a';
    await say(nasty);
    await log().getByText('<img src=x').waitFor();
    expect(await log().locator('img').count()).toBe(0);
    const links = await log()
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['https://example.org/a']);
  });

  it('takes a done task off the list in place, and shows the news to everyone', async () => {
    await say('/tasks mine');
    await log().getByRole('button', { name: 'Done: #12' }).click();
    await log().getByText('#12 is done').waitFor();
    await expect.poll(() => log().getByRole('button', { name: /^Done/ }).count()).toBe(2);
    expect(await log().getByRole('heading', { name: 'Waiting for you' }).count()).toBe(1);
  });

  it('asks before a button that says so, and fills a form until nothing in it is wrong', async () => {
    await say('/tasks show 12');
    await log().getByRole('button', { name: 'Drop' }).click();
    await page.getByRole('dialog').getByText('Drop task #12?').waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await say('/tasks add');
    const dialog = page.getByRole('dialog', { name: 'Add a task' });
    await dialog.getByLabel('What is to be done').fill('Count the communes');
    await dialog.getByLabel('Lead group').fill('nobody');
    await dialog.getByRole('button', { name: 'Add the task' }).click();
    await dialog.getByRole('alert').getByText('No group is called “nobody”').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('alert');
    expect(await dialog.getByLabel('What is to be done').inputValue()).toBe('Count the communes');
    await dialog.getByLabel('Lead group').fill('home');
    await dialog.getByLabel('Lead group').press('Enter');
    await log().getByText('Added as #40').waitFor();
  });

  it('offers groups while a field of a form is typed in, and takes one by keyboard', async () => {
    await say('/tasks add');
    const lead = page.getByRole('dialog').getByLabel('Lead group');
    await lead.fill('noi v');
    await page.getByRole('option', { name: 'Ministry of Home Affairs' }).waitFor();
    await lead.press('ArrowDown');
    await lead.press('Enter');
    await expect.poll(() => lead.inputValue()).toBe('home');
    await lead.press('Backspace');
    await page.getByRole('option', { name: 'Ministry of Home Affairs' }).waitFor();
    await lead.press('Escape');
    await expect.poll(() => page.locator('.offer li').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  it('shows what another process posts, marks other channels unread, and reads them by keyboard', async () => {
    await postElsewhere(room.general, 'from the terminal');
    await log().getByText('from the terminal').waitFor();
    await postElsewhere(room.home, 'over here');
    await page.getByRole('button', { name: 'home-affairs 1 unread' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await log().getByText('over here').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('home-affairs');
    await expect.poll(() => page.getByText('1 unread').count()).toBe(0);
  });

  it('does not pull a reader down who is reading further up', async () => {
    for (let n = 1; n <= 40; n++) await postElsewhere(room.general, `line ${n}`);
    await log().getByText('line 40').waitFor();
    const jump = page.getByRole('button', { name: 'Jump to latest' });
    await expect
      .poll(async () => {
        await page.locator('#scroller').evaluate((element) => element.scrollTo(0, 0));
        return jump.isVisible();
      })
      .toBe(true);
    expect(await page.locator('#scroller').evaluate((element) => element.clientWidth)).toBeGreaterThan(990);
    await postElsewhere(room.general, 'the newest');
    await page.getByRole('button', { name: 'New messages below' }).waitFor();
    expect(await page.locator('#scroller').evaluate((element) => element.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'New messages below' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'New messages below' }).count()).toBe(0);
  });

  it('moves the clock and becomes somebody else', async () => {
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.locator('.clock-time', { hasText: 'Sat 19 Jul 2025, 08:30' }).waitFor();
    await page.getByLabel('Be someone else').selectOption({ label: 'Nguyễn Thị Lan – Lead, Home Affairs' });
    await page.locator('.me strong', { hasText: 'Nguyễn Thị Lan' }).waitFor();
    await page.locator('.clock-time', { hasText: 'Sat 19 Jul 2025, 08:30' }).waitFor();
  });

  it('fits a small phone: no sideways scrolling, nothing too small to touch', async () => {
    await openPage({ width: 360, height: 740 });
    await say('/tasks mine');
    await log().getByRole('heading', { name: 'Waiting for you' }).waitFor();
    await say('/tasks show 12');
    await log().getByRole('button', { name: 'Drop' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const heights = await page
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate('getComputedStyle(document.activeElement).fontSize')).toBe('16px');
    await page.getByRole('button', { name: 'Show channels' }).click();
    await page.getByRole('button', { name: 'home-affairs' }).click();
    await expect.poll(() => page.locator('.sidebar.open').count()).toBe(0);
  });
});
