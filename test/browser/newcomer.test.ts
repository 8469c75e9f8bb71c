import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, docket, started } from '../process/docket.ts';
import { openBrowser, phone, program, type Visitor, visit } from './visitor.ts';

/** A busy machine moves a week of committee time in seconds, not in the blink that a story polls for by itself. */
const patiently = { timeout: 40_000 };

describe.skipIf(!program)('a newcomer at the demo, in a real browser, on the real process', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function come(viewport?: { width: number; height: number }) {
    const DATA_DIR = dataFolder();
    const server = await started({ DATA_DIR });
    const visitor = async () => {
      const somebody: Visitor = await visit(browser, server.address, viewport);
      onTestFinished(async () => {
        await somebody.close();
        expect(somebody.faults).toEqual([]);
      });
      return somebody;
    };
    return { DATA_DIR, server, visitor, me: await visitor() };
  }

  /** Fills in what there is to show for a task. */
  async function show({ page }: Visitor, note: string) {
    const form = page.getByRole('dialog');
    await form.getByLabel(/Note/).fill(note);
    await form.getByRole('button', { name: 'Send' }).click();
  }

  it('asks what waits, reports it done, takes it back', async () => {
    const { me } = await come();
    await me.say('/tasks mine');
    const list = me.card('What waits for Trần Thị Lan');
    await list.getByText('#31 ').waitFor();
    await list.getByRole('button', { name: /^Done: #31/ }).click();
    await show(me, 'Sent by courier');
    const done = me.card(/^\s*Reported done: #31/);
    await done.waitFor();
    // The list follows in place.
    await expect.poll(() => list.getByText('#31 ').count(), patiently).toBe(0);
    await done.getByRole('button', { name: 'Undo' }).click();
    await me.card(/Open again: #31/).waitFor();
    await expect.poll(() => list.getByText('#31 ').count(), patiently).toBe(1);
  });

  it('moves the clock to 24 July and sees the reminder for 25 July come into the group’s channel', async () => {
    const { me } = await come();
    await me.channel('home-affairs');
    await me.goToDay('2025-07-24');
    await expect.poll(() => me.clock.textContent(), patiently).toContain('24 Jul 2025');
    const reminder = me.log.locator('.card').filter({ hasText: '#31 ' }).last();
    await reminder.waitFor();
    expect(await reminder.innerText()).toMatch(/25 Jul 2025/);
    await reminder.getByRole('button', { name: /^Done: #31/ }).click();
    await show(me, 'Sent by courier');
    // The posted card is edited for everyone who sees the channel.
    await expect
      .poll(() => reminder.locator('li, .row').filter({ hasText: '#31 ' }).last().innerText(), patiently)
      .toMatch(/done/i);
  });

  it('is somebody else: the secretariat adds a task by form, the other lead is told in Vietnamese', async () => {
    const { me } = await come();
    await me.be('Lê Ngọc Hoa');
    await me.say('/tasks add Count the archives');
    const form = me.page.getByRole('dialog');
    await form.getByLabel(/Lead group/).fill('tai chinh');
    await form.getByLabel(/Deadline/).fill('next Friday');
    await form.getByRole('button', { name: 'Send' }).click();
    await me.card(/Added #\d+ Count the archives/).waitFor();
    expect(await me.card(/Added #\d+/).innerText()).toContain('Friday, 25 July 2025 (in 7 days)');
    await me.be('Nguyễn Đức Minh');
    await me.say('/tasks');
    const list = me.card('Nhiệm vụ của Nguyễn Đức Minh');
    await list.getByText('Count the archives').waitFor();
    expect(await list.innerText()).toContain('còn 7 ngày');
  });

  it('two people look at one channel: what one does, the other sees without reloading', async () => {
    const { me, visitor, DATA_DIR } = await come();
    const other = await visitor();
    await me.channel('home-affairs');
    await other.channel('home-affairs');
    await me.say('We finish this today.');
    await other.log.getByText('We finish this today.').waitFor();
    await docket(['say', '/tasks add From the terminal lead:"Home Affairs" due:25/7', '--as', 'hoa'], {
      DATA_DIR,
    });
    await other.log.getByText('From the terminal').first().waitFor();
    await other.say('/tasks mine');
    const list = other.card('What waits for');
    await list.getByText('From the terminal').waitFor();
    await docket(['say', '/tasks edit 31 Reworded meanwhile', '--as', 'hoa'], { DATA_DIR });
    await list.getByText('Reworded meanwhile').waitFor();
  });

  it('passes 1 August: the second conclusion comes in', async () => {
    const { me } = await come();
    await me.goToDay('2025-08-01');
    await expect.poll(() => me.clock.textContent(), patiently).toContain('1 Aug 2025');
    await me.say('/tasks list directive:183');
    await me.card(/183-KL\/TW/).waitFor();
  });

  it('types what people type, and no mark-up comes alive', async () => {
    const { me } = await come();
    await me.say('<img src=x onerror=alert(1)> <b>bold</b>');
    await me.log.getByText('<img src=x onerror=alert(1)> <b>bold</b>').waitFor();
    await me.say('/taks mine');
    await me
      .card(/Did you mean \/tasks mine/)
      .getByRole('button', { name: '/tasks mine' })
      .click();
    await me.card('What waits for').waitFor();
  });

  it('does the same on a phone, without scrolling sideways', async () => {
    const { me } = await come(phone);
    await me.say('/tasks mine');
    await me.card('What waits for').waitFor();
    const overflow = await me.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await me.channel('home-affairs');
    await me.log.locator('.card').first().waitFor();
  });
});
