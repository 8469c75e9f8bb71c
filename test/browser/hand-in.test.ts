import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { openWebDoor, type WebDoor } from '../../src/platforms/web/index.ts';
import { type Harness, makeHarness } from '../web/harness.ts';
import { openBrowser, program } from './visitor.ts';

const groups = join(import.meta.dirname, '../../docs/examples/groups.csv');

describe.skipIf(!program)('what is handed in on the page', () => {
  let browser: Browser;
  let page: Page;
  let room: Harness;
  let door: WebDoor;
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    room = await makeHarness(true);
    const { store, minh } = room;
    await store.members.addAddress(minh, { platform: 'web', workspace: '', user: minh.id });
    const hear = (call: Parameters<typeof dispatch>[1]) => dispatch({ store, menu, onFault }, call);
    const bot = { ...room.doors.bot, hear, repeats: () => false };
    door = await openWebDoor({ port: 0, doors: { ...room.doors, bot }, onFault });
    page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(door.address);
    await page.locator('#composer').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await door.close();
    await room.store.close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function openForm(line = '/groups import'): Promise<void> {
    await page.locator('#composer').fill(line);
    await page.locator('#composer').press('Escape');
    await page.locator('#composer').press('Enter');
    await page.locator('dialog #field-file').waitFor();
  }
  const card = (text: string) => page.getByRole('log').getByText(text, { exact: false }).first();

  it('comes in as a table from a file', async () => {
    await openForm();
    await page.locator('#field-file').setInputFiles(groups);
    await page.locator('dialog button.primary').click();
    await card('6 new, 0 already here, no problems').waitFor();
    await page.getByRole('button', { name: 'Bring in 6' }).click();
    await card('6 groups are in.').waitFor();
  });

  it('comes in as cells copied from a spreadsheet, the first of them empty', async () => {
    await openForm();
    await page.locator('#field-table').fill('\tName\n1\tMinistry of Health\n2\tMinistry of Justice\n');
    await page.locator('dialog button.primary').click();
    await card('2 new, 0 already here, no problems').waitFor();
  });

  it('may be any other file, with a task, and is saved again under its own name', async () => {
    const hoa = { door: 'web', caller: { platform: 'web', workspace: '', user: room.minh.id } } as const;
    for (const line of ['/groups add Health', '/tasks add "Count the clinics" lead:Health'])
      await dispatch({ store: room.store, menu, onFault }, { ...hoa, channel: null, line });
    await openForm('/tasks note 1');
    // The number is said: typing goes on in the first field that is empty.
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('field-note');
    const report = { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: Buffer.from('handed over') };
    await page.locator('#field-file').setInputFiles(report);
    await page.locator('dialog button.primary').click();
    await card('The file “Biên bản.pdf” is kept with the task.').waitFor();
    await page.getByRole('button', { name: 'Details' }).last().click();
    await page.getByRole('button', { name: 'Get the file' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download Biên bản.pdf' }).click();
    expect((await saved).suggestedFilename()).toBe('Biên bản.pdf');
    expect(await readFile(await (await saved).path(), 'utf8')).toBe('handed over');
  });

  it('stays chosen while something else in the form is wrong', async () => {
    await openForm('/tasks done');
    const report = { name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('all done') };
    await page.locator('#field-task').fill('77');
    await page.locator('#field-file').setInputFiles(report);
    await page.locator('dialog button.primary').click();
    await page.locator('.form-mistake').getByText('77').waitFor();
    const held = '[...document.querySelector("#field-file").files].map((file) => file.name)';
    expect(await page.evaluate(held)).toEqual(['Báo cáo.pdf']);
  });

  it('is asked for by name when a report is sent with nothing in it', async () => {
    const { store, minh, lan } = room;
    await store.members.addAddress(lan, { platform: 'web', workspace: '', user: lan.id });
    const caller = { platform: 'web', workspace: '', user: minh.id } as const;
    for (const line of ['add Health', 'lead Health Lan'])
      await dispatch(
        { store, menu, onFault },
        { door: 'web', caller, channel: null, line: `/groups ${line}` },
      );
    const line = '/tasks add "Count the clinics" lead:Health';
    await dispatch({ store, menu, onFault }, { door: 'web', caller, channel: null, line });
    await page.locator('select').first().selectOption({ label: 'Nguyễn Thị Lan – Lead, Home Affairs' });
    await page.locator('.me-line strong', { hasText: 'Lan' }).waitFor();
    await openForm('/tasks done 1');
    await page.locator('dialog button.primary').click();
    await page.locator('.form-mistake').getByText('please give one of these').waitFor();
  });
});
