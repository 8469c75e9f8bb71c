import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Day } from '../../src/domain/day.ts';
import { addWorkingDays, weekendsOnly } from '../../src/domain/working-days.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { freePort } from '../../tools/postgres.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake/index.ts';
import { readManifest } from '../slack/fake/manifest-rules.ts';
import { AppPages, addressesOf } from '../slack/fake/pages.ts';
import { unhurried } from '../unhurried.ts';
import { checkOut, npmCi, running, shell } from './checkout.ts';
import { Book, type Passage } from './guide.ts';
import { Somebody } from './somebody.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 180_000 };

const book = new Book('docs/slack.md');
const ten = book.part('Ten steps').steps();
const step = (number: number): Passage => {
  const found = ten.get(number);
  if (!found) throw new Error(`There is no step ${number}`);
  return found;
};

/** A Slack with one workspace that has never heard of Docket, and its administrator before the pages for apps. */
async function workspace() {
  const slack = await startFakeSlack(unhurried);
  onTestFinished(() => slack.close());
  const team = slack.addTeam({ name: 'Committee' });
  const ada = slack.addUser({ team: team.id, name: 'ada', realName: 'Ada Lim', isAdmin: true });
  const channel = slack.addChannel({ team: team.id, name: 'home-affairs', members: [ada.id] });
  return { slack, team, ada, channel, pages: new AppPages(slack, team) };
}

/** Clicks all that a passage names, in its order; answers with what was laid open to be copied. */
async function clickThrough(pages: AppPages, words: readonly string[]): Promise<readonly string[]> {
  const copied: string[] = [];
  for (const name of words) {
    const secret = await pages.click(name);
    if (secret !== undefined) copied.push(secret);
  }
  return copied;
}

/** The server that holds the certificate of an address, and passes on to Docket what comes there. */
async function proxyOf(slack: FakeSlack, address: string, port: number): Promise<void> {
  const { host } = new URL(address);
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, host, 'x-forwarded-proto': 'https' };
    const { method, url } = asked;
    const on = request({ host: '127.0.0.1', port, method, path: url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    on.on('error', () => answer.writeHead(502).end());
    asked.pipe(on);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  slack.hosts.set(new URL(address).origin, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const docs = join(import.meta.dirname, '../../docs');

/** The second of two ways in one passage begins here. */
const otherWay = 'For\n   HTTP';

interface Way {
  readonly name: string;
  /** Which of the two manifests, and which part of step 5. */
  readonly at: 0 | 1;
}
const ways: readonly Way[] = [
  { name: 'Socket Mode', at: 0 },
  { name: 'HTTP', at: 1 },
];

describe('docs/slack.md, step by step', patiently, () => {
  it('has ten steps, and all of them are taken below', () => {
    expect([...ten.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.for(ways)('from nothing to the first reminder, by $name', async ({ at }) => {
    const { slack, team, ada, channel, pages } = await workspace();
    const machine = { SLACK_API_URL: slack.apiUrl, PORT: String(await freePort()) };

    // 1. Get Docket.
    expect(step(1).said()).toEqual(['npm ci']);
    const clone = checkOut();
    npmCi(clone);

    // 2. Print the manifest.
    const print = step(2).fences()[0]?.lines[at] ?? '';
    const printed = await shell(print, clone, machine);
    expect(printed).toMatchObject({ code: 0, err: '' });

    const [language = '', , , prefix = '', called] = step(2).said();
    const other = await shell(`${prefix} ${print.replace(/ *#.*/, '')} ${language}`, clone, machine);
    expect(readManifest(other.out).faults).toEqual([]);
    expect(other.out).toContain(`"${called}"`);

    // 3. Make the app.
    pages.pickWorkspace();
    pages.paste(printed.out);
    await clickThrough(pages, step(3).clicks());
    const { app } = pages;
    if (!app) throw new Error('No app was made');

    // 4. Install it.
    const [botToken = ''] = await clickThrough(pages, step(4).clicks());
    expect(botToken).toMatch(/^xoxb-/);
    expect(slack.state.install(app.id, team.id).scopes, 'all that was asked for').toEqual(botScopes);

    // 5. Get the second secret.
    const [under = ''] = step(5).clicks();
    await pages.click(under);
    pages.nameToken('docket');
    const halves = [step(5).between('For Socket Mode:', otherWay), step(5).between(otherWay)];
    if (at === 0) pages.chooseScope(halves[0]?.said()[0] ?? '');
    const [secret = ''] = await clickThrough(pages, halves[at]?.clicks() ?? []);

    // 6. Write the settings.
    const [forSocket, forHttp] = step(6).fences();
    const secretOf = (line: string) =>
      line.replace(/(xox.-|xapp-)?…/, line.includes('BOT') ? botToken : secret);
    const lines = [
      forSocket?.lines[0] ?? '',
      ...(at === 0 ? (forSocket?.lines.slice(1) ?? []) : (forHttp?.lines ?? [])),
    ];
    writeFileSync(join(clone, '.env'), lines.map(secretOf).join('\n'));
    const [chmod = ''] = step(6)
      .said()
      .filter((line) => line.startsWith('chmod'));
    expect(await shell(chmod, clone)).toMatchObject({ code: 0 });
    const passed =
      step(6)
        .said()
        .find((words) => words.startsWith('https:')) ?? '';
    if (at === 1) await proxyOf(slack, passed, Number(machine.PORT));

    // 7. Start it.
    const [start = '', says = '', doctor = ''] = step(7).said();
    const server = await running(start, clone, machine);
    expect(server.says()).toContain(says.replace('…', 'Committee'));
    const looked = await shell(doctor, clone, machine);
    expect(looked).toMatchObject({ code: 0, err: '' });
    expect(looked.out).toMatch(/Slack/);

    // 8. Only for HTTP.
    if (at === 1) await clickThrough(pages, step(8).clicks());
    else await expect(clickThrough(pages, step(8).clicks())).rejects.toThrow('There is no “Click here');
    const door =
      at === 0 ? slack.overSocket(app) : slack.overHttp(app, slack.reach(theOne(addressesOf(app))));

    // 9. Set up the committee.
    const adas = new Somebody(slack, door, ada, channel);
    expect(adas.read(await adas.say('/tasks'))).toContain('Set up Docket in Committee');
    const [setup = ''] = step(9).said();
    const form = (await adas.ask(setup)).toLowerCase();
    for (const field of ['name', 'time zone', 'language']) expect(form).toContain(field);
    const values = { name: 'Land Committee', timezone: 'Asia/Kuala_Lumpur', language: 'en' };
    const welcome = await adas.complete(values);
    expect(adas.read(welcome)).toMatch(/1\. Add the groups[\s\S]*2\. Add the people[\s\S]*3\. .*channel/);
    const [groups = '', people = ''] = step(9).links();
    const [tracker = ''] = step(10).links();
    for (const [path, value] of [
      [groups, 'c1 groups import'],
      [people, 'c1 docket import'],
    ] as const) {
      await adas.press(welcome, { value });
      const shown = await adas.handIn(path, readFileSync(join(docs, path)));
      expect(adas.read(shown)).toContain('Nothing is changed yet.');
      const [label = ''] = /Bring in \d+/.exec(adas.read(shown)) ?? [];
      expect(adas.read(await adas.pressed(shown, { label }))).toMatch(/^✓ \d (groups|people) are in\./);
    }
    await adas.press(welcome, { label: 'Add somebody' });
    const added = await adas.complete({ name: 'Trần Thị Lan', office: 'Secretariat officer' });
    expect(adas.read(added)).toContain('Trần Thị Lan is in the committee now');

    // 10. Bring it into the channels.
    const [invite, bind = '', toJoin = '', requests = '', add = '', bringIn = ''] = step(10).said();
    expect(invite).toBe('/invite @docket');
    await door.in(channel).bringIn(ada.id);
    await adas.ask(bind);
    const bound = await adas.complete({ group: 'Ministry of Science and Technology' });
    expect(adas.read(bound)).toContain('now come to #home-affairs');
    const test = await slack.until(() => channel.messages.find(({ onlyFor }) => !onlyFor), 60_000);
    expect(slack.textOf(test)).toContain('This channel now belongs to Ministry of Science and Technology');
    const lan = slack.addUser({ team: team.id, name: 'lan', realName: 'Trần Thị Lan' });
    channel.members.add(lan.id);
    const lans = new Somebody(slack, door, lan, channel);
    expect(lans.read(await lans.say(toJoin))).toContain('is with the secretariat');
    const open = await adas.say(requests);
    expect(adas.read(open)).toContain('Trần Thị Lan');
    await adas.pressed(open, { label: 'This is Trần Thị Lan' });
    await lans.told('You are in: Land Committee');
    await door.openHome({ user: lan.id });
    const home = await slack.until(() => slack.homeOf(lan.id, app));
    expect(slack.textOf(home)).toContain('What waits for Trần Thị Lan');
    await lans.ask(bringIn);
    const shown = await lans.handIn('tasks.csv', readFileSync(join(docs, tracker)));
    expect(lans.read(shown)).toContain('5 new, 0 already here, no problems. Nothing is changed yet.');
    await lans.ask(add);
    const due = String(addWorkingDays(weekendsOnly, today(), 40));
    const filled = { title: 'Count the plots', lead: 'Ministry of Science and Technology', due };
    expect(lans.read(await lans.complete(filled))).toContain('Added #1 Count the plots');

    // The morning on which its first reminder is due.
    await server.stop();
    const morning = addWorkingDays(weekendsOnly, due as Day, -14);
    const [, from = ''] = /from (\d\d:\d\d) on/.exec(step(10).text) ?? [];
    const posted = () => channel.messages.filter(({ onlyFor }) => !onlyFor).map((one) => slack.textOf(one));
    const before = posted().length;
    setClock(clone, morning, from);
    await running(start, clone, machine);
    await slack.until(() => posted().length > before, 60_000);
    expect(posted().at(-1)).toMatch(/#1 Count the plots/);
    expect(slack.violations()).toEqual([]);
    expect(slack.calls().filter(({ error }) => error === 'missing_scope')).toEqual([]);
  });

  it('several workspaces, each let in by itself', async () => {
    const steps = book.part('Several workspaces').steps();
    expect([...steps.keys()]).toEqual([1, 2, 3, 4]);
    const of = (number: number) => steps.get(number) ?? step(number);
    const { slack, pages } = await workspace();
    const machine = { SLACK_API_URL: slack.apiUrl, PORT: String(await freePort()) };
    const clone = checkOut();
    npmCi(clone);

    const [, print = ''] = step(2).fences()[0]?.lines ?? [];
    expect(print).toContain(of(1).said()[0]);
    pages.pickWorkspace();
    pages.paste((await shell(print, clone, machine)).out);
    await clickThrough(pages, step(3).clicks());
    await clickThrough(pages, of(2).clicks());

    const clicks = of(3).clicks();
    const copied = await clickThrough(pages, clicks);
    const { lines } = theOne(of(3).fences());
    const [makeSecret = ''] = lines.flatMap((line) => line.split('# ')[1] ?? []);
    const made = [...copied, (await shell(makeSecret, clone)).out.trim()];
    expect(made).toHaveLength(4);
    writeFileSync(
      join(clone, '.env'),
      lines.map((line) => line.replace('…', () => made.shift() ?? '')).join('\n'),
    );
    const [fromSocket = '', place = ''] = of(3).between('For Socket Mode').said();
    const bySocket = lines.map(
      (line) => line.replace(`${place}=…`, `${fromSocket}=xapp-1`).split(/ *#/)[0] ?? '',
    );
    const said = Object.fromEntries(bySocket.map((line) => line.replace('…', 'a'.repeat(64)).split('=')));
    expect(readConfig(said)).toMatchObject({ ok: true, config: { slack: { way: { by: 'socket' } } } });
    const address = of(4).said()[0] ?? '';
    await proxyOf(slack, address, Number(machine.PORT));
    const server = await running('npm start', clone, machine);
    expect(server.says()).toContain('Slack: in 0 workspaces');

    const south = slack.addTeam({ name: 'South' });
    const bo = slack.addUser({ team: south.id, name: 'bo', isAdmin: true });
    slack.consent = { team: south.id, user: bo.id };
    const begun = await fetch(slack.reach(address), { redirect: 'manual' });
    const [cookie = ''] = begun.headers.getSetCookie()[0]?.split(';') ?? [];
    const asked = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const back = new URL(asked.headers.get('location') ?? '');
    const end = await fetch(slack.reach(back.href) + back.search, { headers: { cookie } });
    expect(await end.text()).toContain('Docket is installed in South.');
    const looked = await shell('npm run -s docket -- doctor', clone, machine);
    expect(looked.out).toContain('South');
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

function theOne<T>(all: readonly T[]): T {
  expect(all).toHaveLength(1);
  return all[0] as T;
}
