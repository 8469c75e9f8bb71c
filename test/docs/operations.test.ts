import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { freePort, query } from '../../tools/postgres.ts';
import { checkOut, folder, npmCi, running, shell } from './checkout.ts';
import { Book, type Fence } from './guide.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 180_000 };

const book = new Book('docs/operations.md');
const install = book.part('Install');
const backups = book.part('Backup and restore');
const upgrade = book.part('Upgrade and rollback');

/** The block that holds these words. */
const block = (fences: readonly Fence[], words: string): Fence => {
  const found = fences.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No block says “${words}”`);
  return found;
};
const blockOf = (part: typeof install, words: string) => book.use(block(part.look(), words));

const who = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
};
const founding = `npm run -s docket -- committee add 'Land Committee' --timezone UTC --language en --admin Ada`;

async function well(line: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  const ended = await shell(line, cwd, env);
  expect(ended, line).toMatchObject({ code: 0 });
  return ended.out;
}

/** A repository with one release, "v1": the source as it is. */
async function repository(): Promise<string> {
  const origin = checkOut();
  await well('git init -q -b main && git add -A && git commit -qm one && git tag v1', origin, who);
  return origin;
}

/** The release after it, whose tables have one column more. */
async function release(origin: string): Promise<void> {
  const file = join(origin, 'src/store/migrate.ts');
  writeFileSync(
    join(origin, 'migrations/9000_next.ts'),
    `import { sql } from 'kysely';\nexport async function up(db) {\n  await sql\`alter table groups add column colour text\`.execute(db);\n}\n`,
  );
  const code = readFileSync(file, 'utf8')
    .replace(/^import /m, `import * as next from '../../migrations/9000_next.ts';\nimport `)
    .replace(/^\];/m, `  { name: '9000_next', up: next.up },\n];`);
  writeFileSync(file, code);
  await well('git add -A && git commit -qm two && git tag v2', origin, who);
}

/** What the first block of the page brings about: a clone that runs, up to its last line. */
async function installed(origin: string): Promise<string> {
  const [clone = '', packages, copy = ''] = blockOf(install, 'git clone').lines;
  const home = folder();
  await well(clone.replace(/<[^>]+>/, origin), home);
  const docket = join(home, 'docket');
  expect(packages).toBe('npm ci --omit=dev');
  npmCi(docket);
  await well(copy, docket);
  appendFileSync(join(docket, '.env'), `DOCKET_DEMO=off\nPORT=${await freePort()}\n`);
  return docket;
}

describe('docs/operations.md: install', patiently, () => {
  it('brings up a clone by its four lines, and by the unit for systemd', async () => {
    const docket = await installed(await repository());
    const start = blockOf(install, 'git clone').lines.at(-1) ?? '';
    const server = await running(start, docket);
    expect(server.says()).toContain('Docket is running.');
    await server.stop();

    const unit = Object.fromEntries(
      blockOf(install, '[Service]').lines.map((line) => line.split(/=(.*)/s).slice(0, 2)),
    ) as Record<string, string>;
    const { ExecStart = '', TimeoutStopSec, Restart } = unit;
    expect({ Restart, patient: Number(TimeoutStopSec) > 10 }).toEqual({
      Restart: 'on-failure',
      patient: true,
    });
    const [program, ...words] = ExecStart.split(' ');
    expect(program).toBe('/usr/bin/node');
    const service = spawn(process.execPath, words, { cwd: docket, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of service.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      const isReady = !said.includes('Ctrl-C') && (said + chunk).includes('Ctrl-C');
      said += chunk;
      // Once: told again while it stops, it would not end in order.
      if (isReady) service.kill('SIGTERM');
    }
    const code = service.exitCode ?? (await once(service, 'close'))[0];
    expect(code).toBe(0);
  });

  it('has three lines for PostgreSQL in compose that fit what compose.yaml starts', () => {
    const compose = readFileSync(join(import.meta.dirname, '../../compose.yaml'), 'utf8');
    const lines = blockOf(install, 'COMPOSE_PROFILES').lines.map((line) => line.replace(/<[^>]+>/, 's3cret'));
    const env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))) as Record<
      string,
      string
    >;
    expect(readConfig(env)).toMatchObject({ ok: true, config: { database: { engine: 'postgres' } } });
    const { hostname, pathname, username, password } = new URL(env.DATABASE_URL ?? '');
    expect(password).toBe(env.POSTGRES_PASSWORD);
    expect(compose).toContain(`\n  ${hostname}:\n    image: postgres`);
    expect(compose).toContain(`POSTGRES_USER: ${username}`);
    expect(compose).toContain(`POSTGRES_DB: ${pathname.slice(1)}`);
    expect(compose).toContain(`profiles:\n      - ${env.COMPOSE_PROFILES}`);
  });
});

describe('docs/operations.md: backup and restore', patiently, () => {
  it('every line does what stands beside it, and the drill shows what is in last night’s', async () => {
    const docket = await installed(await repository());
    await well(founding, docket);
    const away = folder();
    const moved = (line: string) =>
      line
        .replaceAll('/mnt/safe', away)
        .replaceAll('/tmp/drill', join(away, 'drill'))
        .replaceAll('/var/backups', away)
        .replaceAll('/srv/docket', docket);
    const [dated = '', named = ''] = blockOf(backups, '# into DATA_DIR').lines;
    await well(dated, docket);
    expect(readdirSync(join(docket, 'data/backups'))).toHaveLength(2);
    await well(moved(named), docket);

    const [schedule = ''] = blockOf(backups, 'rsync').lines;
    const [, nightly = '', carry = ''] = /^\d+ \d+ \* \* \* +(.*?) && (rsync .*)$/.exec(schedule) ?? [];
    await well(moved(nightly).replaceAll('\\%', '%'), away);
    const carried = /^rsync -a (\S+) /.exec(moved(carry))?.[1] ?? '';
    const lastNight = readdirSync(carried).find((name) => name.endsWith('.db'));
    expect(lastNight).toMatch(/^\d{4}-\d\d-\d\d\.db$/);

    const [refuses = '', replaces = '', elsewhere = ''] = blockOf(backups, 'refuses where').lines;
    expect(await shell(moved(refuses), docket)).toMatchObject({ code: 1 });
    expect(await well(moved(replaces), docket)).toContain('docket.db.before-');
    await well(moved(elsewhere), docket);

    const drill = [...backups.steps().values()].map((step) => moved(step.said()[0] ?? ''));
    const [look = '', people = '', report = '', end] = drill;
    const backup = join(carried, lastNight ?? '');
    await well(`npm run -s docket -- ${look.replace(/<[^>]+>/, backup)}`, docket);
    expect(await well(people, docket)).toContain('Ada');
    expect(await well(report.replace('<somebody>', 'ada'), docket)).toContain('No task is open.');
    expect(end).toBe(join(away, 'drill'));
  });

  const server = inject('postgres');
  it.runIf(server)(
    'goes without Docket’s verb on PostgreSQL, and its dump can be given to restore',
    async () => {
      const docket = await installed(await repository());
      const make = async (name: string) => {
        const unique = `guide_${name}_${process.pid}`;
        await query(`${server}/postgres`, `create database ${unique}`);
        return { DATABASE_URL: `${server}/${unique}` };
      };
      const [full, empty, third] = [await make('full'), await make('empty'), await make('third')];
      await well(founding, docket, full);
      const [dump = '', list = '', restore = '', analyse = ''] = blockOf(backups, 'pg_dump').lines;
      await well(dump, docket, full);
      expect(await well(list.replace(/ *#.*/, ''), docket)).toContain('TABLE DATA public committees');
      await well(restore, docket, empty);
      await well(analyse, docket, empty);
      expect(await well('npm run -s docket -- committees', docket, empty)).toContain('Land Committee');
      await well('npm run -s docket -- restore docket.dump', docket, third);
      expect(await well('npm run -s docket -- committees', docket, third)).toContain('Land Committee');

      const { DATABASE_URL } = await make('drill');
      const [to = '', instead = '', place = ''] = backups.between('With PostgreSQL the copy').said();
      const inDrill = (line: string) => line.replace(place, instead).replace(/postgres:\S+/, DATABASE_URL);
      await well(inDrill(`npm run -s docket -- restore docket.dump ${to}`), docket, full);
      const [, people = ''] = [...backups.steps().values()].map((step) => step.said()[0]);
      expect(await well(inDrill(people), docket, full)).toContain('Ada');
    },
  );
});

describe('docs/operations.md: watching', patiently, () => {
  it('names three addresses that answer, and a verb whose words a program can read', async () => {
    const docket = await installed(await repository());
    const said = book.part('Watching').said();
    const addresses = said.filter((words) => words.startsWith('GET '));
    const verb = said.find((words) => words.includes('--json')) ?? '';
    expect(addresses).toHaveLength(3);
    const server = await running('npm start', docket);
    const [origin = ''] = /http:\/\/[^/\s]+/.exec(server.says()) ?? [];
    for (const asked of addresses)
      expect((await fetch(origin + asked.replace('GET ', ''))).status, asked).toBe(200);
    const told = JSON.parse(await well(`npm run -s docket -- ${verb}`, docket)) as unknown[];
    expect(told.length).toBeGreaterThan(5);
    await server.stop();
  });
});

describe('docs/operations.md: upgrade and rollback', patiently, () => {
  it('goes to the next release and its tables, and back with what was there before', async () => {
    const origin = await repository();
    const docket = await installed(origin);
    await well(founding, docket);
    await release(origin);
    const steps = [...upgrade.steps().values()].map((step) => step.said());
    expect(steps).toHaveLength(5);
    const [[save = ''] = [], , [fetch = ''] = [], , [doctor = ''] = []] = steps;
    const checkOutOf = (name: string) =>
      fetch.replace('<release>', name).replace('npm ci --omit=dev', 'true');

    const saved = /\S+\.db/.exec(await well(save, docket))?.[0] ?? '';
    await well(checkOutOf('v2'), docket);
    const server = await running('npm start', docket);
    const looked = await shell(doctor, docket);
    expect(looked).toMatchObject({ code: 0 });
    expect(looked.out).toContain('9000_next');
    await well(`npm run -s docket -- say '/groups add Home Affairs' --as ada`, docket);
    await server.stop();

    await well(checkOutOf('v1'), docket);
    const refused = await shell('npm start', docket);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('The database was made by a newer Docket');
    const back = await well(`npm run -s docket -- restore ${saved} --replace`, docket);
    const again = await running('npm start', docket);
    const groups = await well(`npm run -s docket -- say '/groups' --as ada`, docket);
    expect(groups).not.toContain('Home Affairs');
    await again.stop();
    const aside = /\S*docket\.db\.before-\S+[^.\s]/.exec(back)?.[0] ?? '';
    expect(readdirSync(join(docket, 'data')).map((name) => join('data', name))).toContain(
      aside.replace(/^\.\//, ''),
    );
  });
});

describe('docs/operations.md', () => {
  it('has no block of code that was not followed', () => {
    // The container has a story of its own beside this one.
    const container = block(install.look(), 'docker compose').text;
    expect(book.unused()).toEqual([container]);
  });
});
