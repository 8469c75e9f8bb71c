// The picture of the room in the documentation, taken anew: `node launch.mjs tools/screenshot.ts`.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const root = join(import.meta.dirname, '..');
const program = findChromium();
if (!program) {
  console.error('There is no Chromium or Chrome here. Install one, or say where it is with CHROME_PATH.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'docket-picture-'));
const server = spawn(process.execPath, [join(root, 'launch.mjs'), 'src/main.ts', 'start'], {
  cwd: root,
  env: { ...process.env, DATA_DIR: folder, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
  });
  await page.goto(await addressOf(server));
  await settle(page);
  const file = join(root, 'docs/room.png');
  await page.screenshot({ path: file });
  console.log(`Written: ${file}`);
} finally {
  await browser.close();
  if (server.kill('SIGTERM')) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

/** The morning of 24 July in the channel of Home Affairs: the reminder has come, and its lead has asked what waits. */
async function settle(page: Page): Promise<void> {
  await page.locator('.channel-list').getByText('home-affairs').click();
  await page.locator('.choose-day summary').click();
  await page.locator('.choose-day input').fill('2025-07-24');
  await page.locator('.choose-day button').click();
  await page.locator('.clock-time', { hasText: '24 Jul 2025' }).waitFor();
  await page.locator('#composer').fill('/tasks mine');
  await page.locator('#composer').press('Escape');
  await page.locator('#composer').press('Enter');
  await page.getByRole('heading', { name: 'What waits for' }).waitFor();
  // The notices under the log go away by themselves.
  await page.locator('.notice').waitFor({ state: 'detached' });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout)
    for await (const line of createInterface(stdout)) {
      const address = /^Chat room: (\S+)/.exec(line)?.[1];
      if (address) return address;
    }
  throw new Error('Docket did not start.');
}
