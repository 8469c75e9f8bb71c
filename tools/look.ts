// What Docket shows in Slack, to be looked at: `node launch.mjs tools/look.ts [folder]` writes one page with every
// kind of card, form and home in three languages, and a picture of each where there is a Chromium or Chrome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Language, languages } from '../src/domain/language.ts';
import { cardBlocks, formView, homeView } from '../src/platforms/slack/blocks/index.ts';
import { findChromium } from './find-chromium.ts';
import { pageOf, type Shown, type Sight } from './look-page.ts';
import type { Scene } from './look-scene.ts';
import { scenesIn } from './look-scenes.ts';

const workspace = 'T1';

function shown(scene: Scene, language: Language): Shown {
  if ('home' in scene)
    return { text: null, frame: { title: 'Docket' }, blocks: homeView(scene.home, { workspace }).blocks };
  if ('posted' in scene) return cardBlocks(scene.posted.card, { language, workspace });
  if (scene.reply.kind !== 'form') return cardBlocks(scene.reply.card, { language, workspace });
  const { title, submit, blocks } = formView(scene.reply.form, {
    language,
    answer: { channel: null, url: null },
  });
  return { text: null, frame: { title: title.text, submit: submit?.text }, blocks };
}

const folder = process.argv[2] ?? join(tmpdir(), 'docket-look');
mkdirSync(folder, { recursive: true });
const scenes = await Promise.all(
  languages.map(async (language) => ({ language, all: await scenesIn(language) })),
);
const sights = (scenes[0]?.all ?? []).map(({ name }, at): Sight => {
  const columns = scenes.flatMap(({ language, all }) => {
    const scene = all[at];
    return scene ? [shown(scene, language)] : [];
  });
  return { name, columns };
});
const file = join(folder, 'slack.html');
writeFileSync(file, pageOf(sights));
console.log(`Written: ${file}`);

const program = findChromium();
if (program) {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1230, height: 900 }, deviceScaleFactor: 1 });
    await page.goto(`file://${file}`);
    for (const at of sights.keys())
      await page.locator(`#s${at}`).screenshot({ path: join(folder, `${String(at).padStart(3, '0')}.png`) });
    console.log(`And ${sights.length} pictures beside it.`);
  } finally {
    await browser.close();
  }
}
