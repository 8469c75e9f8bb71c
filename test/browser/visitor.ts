import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.ts';

/** The browser of this machine, if it has one. */
export const program = findChromium();

/** A browser that asks nothing of the world outside. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program ?? '',
    timeout: 120_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
      '--disable-background-networking',
      '--disable-component-update',
    ),
  });
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** Somebody at a browser: what they can do in the room, and what they see. */
export async function visit(browser: Browser, address: string, viewport = desktop) {
  const small = viewport.width < 600;
  const context = await browser.newContext({ viewport, isMobile: small, hasTouch: small });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await page.goto(address);
  await page.locator('#composer').waitFor();
  return {
    page,
    /** What the page complained of: nothing, in a good story. */
    faults,
    log: page.getByRole('log'),
    async say(line: string) {
      const box = page.locator('#composer');
      await box.fill(line);
      await box.press('Escape');
      await box.press('Enter');
    },
    /** The newest card with this title. */
    card: (title: string | RegExp) =>
      page.getByRole('log').locator('.card').filter({ hasText: title }).last(),
    async channel(name: string) {
      const list = page.getByRole('button', { name: /Show channels|Danh sách kênh|saluran/i }).first();
      if (small && (await list.isVisible())) await list.click();
      await page.locator('.channel-list button', { hasText: name }).click();
    },
    async be(name: string) {
      await page
        .locator('select')
        .first()
        .selectOption({ label: await optionOf(page, name) });
      await page.locator('.me-line strong', { hasText: name }).waitFor();
    },
    async goToDay(day: string) {
      await page.locator('.choose-day summary').click();
      await page.locator('.choose-day input').fill(day);
      await page.locator('.choose-day button').click();
    },
    clock: page.locator('.clock-time'),
    close: () => context.close(),
  };
}
export type Visitor = Awaited<ReturnType<typeof visit>>;

/** The switcher's entry of a person: names come with roles there. */
async function optionOf(page: Page, name: string): Promise<string> {
  const all = await page.locator('select').first().locator('option').allTextContents();
  return all.find((label) => label.includes(name)) ?? name;
}
