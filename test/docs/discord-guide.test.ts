import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Day } from '../../src/domain/day.ts';
import { addWorkingDays, weekendsOnly } from '../../src/domain/working-days.ts';
import { freePort } from '../../tools/postgres.ts';
import { startFakeDiscord } from '../discord/fake/index.ts';
import { bodyFaults, hasSpec } from '../discord/spec.ts';
import { unhurried } from '../unhurried.ts';
import { checkOut, npmCi, running, shell } from './checkout.ts';
import { ChannelSettings, Invitation, Portal } from './discord-portal.ts';
import { Reader } from './discord-reader.ts';
import { Book, type Passage } from './guide.ts';

/** The story starts several processes, which takes long where others work too. */
const patiently = { timeout: 180_000 };

const book = new Book('docs/discord.md');
const ten = book.part('Ten steps').steps();
const step = (number: number): Passage => {
  const found = ten.get(number);
  if (!found) throw new Error(`There is no step ${number}`);
  return found;
};
const docs = join(import.meta.dirname, '../../docs');

/** A Discord with one server that has never heard of Docket, and who owns it. */
async function server() {
  if (hasSpec)
    for (const [method, path] of [
      ['POST', '/interactions/1/x/callback'],
      ['PATCH', '/webhooks/1/x/messages/@original'],
      ['POST', '/channels/1/messages'],
    ] as const)
      bodyFaults(method, path, {});
  const discord = await startFakeDiscord(unhurried);
  onTestFinished(() => discord.close());
  const ada = discord.addPerson({ name: 'ada', displayName: 'Ada Lim' });
  const guild = discord.addGuild({ name: 'Committee', owner: ada, invited: false });
  const { ViewChannel: deny } = PermissionFlagsBits;
  const channel = discord.addChannel(guild, {
    name: 'home-affairs',
    overwrites: [{ id: guild.id, of: 'role', allow: 0n, deny }],
  });
  ada.at = channel;
  return { discord, guild, channel, ada };
}

describe('docs/discord.md, step by step', patiently, () => {
  it('has ten steps, and all of them are taken below', () => {
    expect([...ten.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('from nothing to the first reminder', async () => {
    const { discord, guild, channel, ada } = await server();
    const machine = { DISCORD_API_URL: discord.apiUrl, PORT: String(await freePort()) };

    // 1. Get Docket.
    expect(step(1).said()).toEqual(['npm ci']);
    const clone = checkOut();
    npmCi(clone);

    // 2. Make the application.
    const portal = new Portal(discord);
    portal.through(step(2).clicks());
    expect(portal.isMade).toBe(true);

    // 3. Get the token.
    const [token = ''] = portal.through(step(3).between('page:', 'Discord shows').clicks());
    expect(token).toBe(discord.token);

    // 4. Write the settings.
    const [settings] = step(4).fences();
    writeFileSync(join(clone, '.env'), settings?.text.replace('…', token) ?? '');
    const chmod =
      step(4)
        .said()
        .find((line) => line.startsWith('chmod')) ?? '';
    expect(await shell(chmod, clone)).toMatchObject({ code: 0 });

    // 5. Let it into your server.
    const [print] = step(5).fences();
    const printed = await shell(print?.text ?? '', clone, machine);
    expect(printed).toMatchObject({ code: 0, err: '' });
    const link = /https:\S+/.exec(printed.out)?.[0] ?? '';
    new Invitation(discord, link, ada, guild).through(step(5).clicks());
    expect(guild.installed).toBe(true);

    // 6. Start it.
    const [start = '', says = '', doctor = ''] = step(6).said();
    const docket = await running(start, clone, machine);
    expect(docket.says()).toContain(says.replace('…', 'Committee'));
    const looked = await shell(doctor, clone, machine);
    expect(looked).toMatchObject({ code: 0, err: '' });
    expect(looked.out).toMatch(/Discord servers +Docket is in Committee\./);

    // 7. Open closed channels to it.
    new ChannelSettings(discord, channel).through(step(7).clicks());

    // 8. Set up the committee.
    const adas = new Reader(discord, ada);
    const [setup = ''] = step(8).said();
    const form = await adas.ask(setup);
    for (const field of ['name', 'time zone', 'language']) expect(form.toLowerCase()).toContain(field);
    const welcome = await adas.complete({
      name: 'Land Committee',
      timezone: 'Asia/Kuala_Lumpur',
      language: 'English',
    });
    expect(ada.reads(welcome)).toMatch(/1\. Add the groups[\s\S]*2\. Add the people[\s\S]*3\. .*channel/);
    const [groups = '', people = ''] = step(8).links();
    for (const [path, line] of [
      [groups, 'c1 groups import'],
      [people, 'c1 docket import'],
    ] as const) {
      await adas.press(welcome, line);
      const content = readFileSync(join(docs, path), 'utf8').replace(/;#[^;\n]*$/gm, ';');
      const shown = await adas.complete({ file: { name: path.replace(/.*\//, ''), content } });
      expect(ada.reads(shown)).toContain('Nothing is changed yet.');
      const done = await adas.pressed(shown, /Bring in \d+/);
      expect(ada.reads(done)).toMatch(/✓ \d (groups|people) are in\./);
    }
    await adas.press(welcome, 'docket person');
    const added = await adas.complete({ name: 'Trần Thị Lan', office: 'Secretariat officer' });
    expect(ada.reads(added)).toContain('Trần Thị Lan is in the committee now');

    // 9. Bind the channels.
    const [bind = '', byRole = ''] = step(9).said();
    const ministry = await adas.pick(bind, 'group', 'science and');
    const bound = await adas.say(bind, { group: ministry });
    expect(ada.reads(bound)).toContain('now come to #home-affairs');
    const posted = () => discord.messages(channel).filter(({ interaction }) => !interaction);
    const test = await discord.until(() => posted()[0], 60_000);
    expect(ada.reads(test)).toContain('This channel now belongs to Ministry of Science and Technology');
    const role = discord.addRole(guild, { name: 'Science', mentionable: true });
    const stands = await adas.say(byRole, { group: ministry, role });
    expect(ada.reads(stands)).toContain('Science');

    // 10. Tell people.
    const [mine = '', join_ = '', requests = '', add = '', bringIn = ''] = step(10).said();
    const lan = discord.addPerson({ name: 'lan', displayName: 'Trần Thị Lan', guild });
    discord.life.setRights(channel, lan.user, { allow: PermissionFlagsBits.ViewChannel });
    lan.at = channel;
    const lans = new Reader(discord, lan);
    expect(lan.reads(await lans.say(join_))).toContain('is with the secretariat');
    const open = await adas.say(requests);
    expect(ada.reads(open)).toContain('Trần Thị Lan');
    await adas.pressed(open, /This is Trần Thị Lan/);
    await lans.told('You are in: Land Committee');
    expect(lan.reads(await lans.say(mine))).toContain('What waits for Trần Thị Lan');
    const [tracker = ''] = step(10).links();
    const content = readFileSync(join(docs, tracker));
    const shown = await lans.say(bringIn, { file: { name: 'tasks.csv', content } });
    expect(lan.reads(shown)).toContain('5 new, 0 already here, no problems. Nothing is changed yet.');
    const due = String(addWorkingDays(weekendsOnly, today(), 40));
    const task = await lans.say(add, { title: 'Count the plots', lead: ministry, due });
    expect(lan.reads(task)).toContain('Added #1 Count the plots');

    // The mornings of its first reminder, and of the day itself.
    const [, from = ''] = /from (\d\d:\d\d) on/.exec(step(10).text) ?? [];
    let process = docket;
    async function remindedOn(day: Day, words: string) {
      await process.stop();
      setClock(clone, day, from);
      process = await running(start, clone, machine);
      const reminder = () => posted().find((one) => lan.reads(one).includes(words));
      const found = await discord.until(reminder, 60_000);
      expect(lan.reads(found)).toContain('#1 Count the plots');
      return found.named.roles;
    }
    const early = addWorkingDays(weekendsOnly, due as Day, -14);
    expect(await remindedOn(early, '1 task is coming up')).toEqual([]);
    expect(await remindedOn(due as Day, '1 task is due today')).toEqual([role.id]);
    expect(discord.calls().filter(({ status }) => status === 401 || status === 403)).toEqual([]);
    discord.mustBeFine();
  });

  it('what it says of several servers and of trying things out is so', () => {
    const said = book.part('Several servers, and trying things out').said();
    expect(said).toContain('DISCORD_GUILD_ID');
    const DISCORD_TOKEN = `MTMyMjM4MDYyNzUxMDU1ODcy.G1abcd.${'x'.repeat(38)}`;
    const [prefix = ''] = said.filter((line) => line.includes('='));
    const [name = '', value = ''] = prefix.split('=');
    const env = { DISCORD_TOKEN, DISCORD_GUILD_ID: '132238062751055872', [name]: value };
    expect(readConfig(env)).toMatchObject({ ok: true, config: { prefix: value } });
  });

  it('has no block of code that was not followed', () => {
    expect(book.unused()).toEqual([]);
  });
});

const today = () => String(Temporal.Now.plainDateISO('Asia/Kuala_Lumpur')) as Day;

/** Has the committee's own clock stand at a time of a day, as if it had come. */
function setClock(clone: string, day: Day, time: string): void {
  const at = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Asia/Kuala_Lumpur');
  const side = new Database(join(clone, 'data/docket.db'));
  side.prepare('update committees set clock_at = ?').run(at.epochMilliseconds);
  side.close();
}
