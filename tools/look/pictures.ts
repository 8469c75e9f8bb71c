import { join, parse } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.ts';

/** A picture of each of a page's sections, beside it; none where there is no Chromium or Chrome. */
export async function takePictures(file: string, sections: number): Promise<number> {
  const program = findChromium();
  if (!program) return 0;
  const { dir, name } = parse(file);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1230, height: 900 }, deviceScaleFactor: 1 });
    await page.goto(`file://${file}`);
    for (let at = 0; at < sections; at++) {
      const path = join(dir, `${name}-${String(at).padStart(3, '0')}.png`);
      await page.locator(`#s${at}`).screenshot({ path });
    }
    return sections;
  } finally {
    await browser.close();
  }
}
