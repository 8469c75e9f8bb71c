import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { query } from '../../tools/postgres.ts';
import { checkOut, folder, npmCi, running, shell } from './checkout.ts';
import { Book } from './guide.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 180_000 };

const book = new Book('docs/scaling.md');
const steps = [...book.part('Move').steps().values()];
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

async function well(line: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  const ended = await shell(line, cwd, env);
  expect(ended, line).toMatchObject({ code: 0 });
  return ended.out;
}

const server = inject('postgres');

describe('docs/scaling.md: move', patiently, () => {
  it.runIf(server)(
    'brings a committee to PostgreSQL step by step, where two processes serve it, and back',
    async () => {
      const docket = checkOut(folder());
      npmCi(docket);
      writeFileSync(join(docket, '.env'), 'DOCKET_DEMO=off\nPORT=0\n');
      const found = `npm run -s docket -- committee add 'Land Committee' --timezone UTC --language en --admin Ada`;
      await well(found, docket);
      const [make, stop, copy, set, look] = steps.map((step) => step.fences()[0]?.lines ?? []);
      // The two lines as they stand, with another name and no question for a password.
      const name = `scaling_${process.pid}`;
      const { hostname, port } = new URL(server ?? '');
      const [role = '', database = ''] = make ?? [];
      expect(role).toBe('createuser --pwprompt docket');
      const PGHOST = { PGHOST: hostname, PGPORT: port, PGUSER: 'docket' };
      const own = `${server}/${name}`;
      const there = await shell(database.replace(/ docket$/, ` ${name}`), docket, PGHOST);
      // Where the client programs are not here, the server does it.
      if (there.code !== 0)
        await query(
          `${server}/postgres`,
          `create database ${name} owner docket encoding 'UTF8' template template0`,
        );

      const placed = (line = '') => line.replace(/postgres:\S+/, own);
      await well(stop?.[0] ?? '', docket);
      expect(await well(placed(copy?.[0]), docket)).toMatch(
        /the same number on both sides\.\nCommittee \w+: 1 history/,
      );
      appendFileSync(join(docket, '.env'), `${placed(set?.[0])}\n`);
      const [first, second] = [await running('npm start', docket), await running('npm start', docket)];
      expect(first.says()).toContain('Data: PostgreSQL');
      const [doctor = '', committees = ''] = look ?? [];
      expect((await shell(doctor, docket)).out).toContain('PostgreSQL');
      expect(await well(committees, docket)).toContain('Land Committee');
      const says = `npm run -s docket -- say '/groups add Home Affairs' --as ada`;
      await well(says, docket);
      await Promise.all([first.stop(), second.stop()]);

      const back = book.part('Move').between('**Back again**').said()[0] ?? '';
      const elsewhere = back.replace('postgres://…', own).replace('docket.db', 'back.db');
      expect(await well(`npm run -s docket -- copy ${elsewhere}`, docket)).toContain(
        'Everything is in the copy',
      );
      const onFile = { DATABASE_URL: join(docket, 'data/back.db') };
      expect(await well(`npm run -s docket -- say '/groups' --as ada`, docket, onFile)).toContain(
        'Home Affairs',
      );
      expect(existsSync(join(docket, 'data/docket.db')), 'the file stays').toBe(true);
    },
  );
});

describe('docs/scaling.md', () => {
  it('gives the figures that the README gives', () => {
    const row = (start: string) => {
      const line = readme.split('\n').find((one) => one.startsWith(start)) ?? '';
      return line
        .split('|')
        .slice(4, 6)
        .map((cell) => Number.parseFloat(cell.replace(/[^\d.]+/, '')));
    };
    const said = (start: string) =>
      book
        .part('When')
        .text.split('\n')
        .find((one) => one.startsWith(`| ${start}`))
        ?.split('|')
        .slice(2, 4)
        .map((cell) => Number.parseFloat(cell));
    const morning = row('| `plan-all` | a morning').map((ms) => Math.round(ms / 100) / 10);
    expect(said('planning the morning')).toEqual(morning);
    expect(said('the longest any command')).toEqual(row('| `plan-all` | longest').map(Math.round));
  });

  it('has no block of code that was not followed', () => {
    if (server) expect(book.unused()).toEqual([]);
  });
});
