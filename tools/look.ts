// What Docket shows in Slack and in Discord, to be looked at: `node launch.mjs tools/look.ts [folder]` writes a page
// for each with every kind of card, form and home in three languages, and pictures where there is a Chromium or Chrome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../src/domain/language.ts';
import { discord, discordPhone } from './look/discord.ts';
import { discordStyle } from './look/discord-style.ts';
import { menuSight } from './look/menu.ts';
import { pageOf, type Sight } from './look/page.ts';
import { takePictures } from './look/pictures.ts';
import { scenesIn } from './look/scenes.ts';
import { slack, slackPhone, slackStyle } from './look/slack.ts';

const doors = [
  { name: 'slack', door: slack, style: slackStyle, phone: slackPhone, others: [] },
  {
    name: 'discord',
    door: discord,
    style: discordStyle,
    phone: discordPhone,
    others: [menuSight],
  },
];

const folder = process.argv[2] ?? join(tmpdir(), 'docket-look');
mkdirSync(folder, { recursive: true });
for (const { name, door, style, phone, others } of doors) {
  const byLanguage = await Promise.all(
    languages.map(async (language) => {
      const scenes = await scenesIn(language, door);
      return scenes.map((scene) => ({ name: scene.name, drawn: phone(scene, language) }));
    }),
  );
  const sights = (byLanguage[0] ?? []).map(({ name }, at): Sight => {
    return { name, phones: byLanguage.flatMap((scenes) => scenes[at]?.drawn ?? []) };
  });
  const file = join(folder, `${name}.html`);
  const all = [...sights, ...others.map((sight) => sight())];
  writeFileSync(file, pageOf(`Docket on ${name}`, style, all));
  console.log(`Written: ${file}, with ${await takePictures(file, all.length)} pictures beside it.`);
}
