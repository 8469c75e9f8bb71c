import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cruise } from '../../tools/layers.ts';

const root = join(import.meta.dirname, '../..');
const rules = (
  createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }
).forbidden.map(({ name }) => name);

/** A house with one file per room, each importing what it may. */
const house: Record<string, string> = {
  'src/domain/task.ts': "export const task = 'a task';",
  'src/domain/day.ts': "export { task } from './task.ts';",
  'src/i18n/index.ts': "import { task } from '../domain/task.ts';\nexport const say = () => task;",
  'src/store/index.ts':
    "import { say } from '../i18n/index.ts';\nimport 'kysely';\nexport const rows = [say];",
  'src/files/text.ts': "export const text = '';",
  'src/calendars/read.ts': "import 'chrono-node';\nexport const read = 1;",
  'src/chat/hear.ts': "import { rows } from '../store/index.ts';\nexport const hear = rows;",
  'src/views/list.ts': "import { say } from '../i18n/index.ts';\nexport const list = say;",
  'src/usecases/finish.ts': "import { rows } from '../store/index.ts';\nexport const finish = rows;",
  'commands/tasks/done.ts':
    "import { finish } from '../../src/usecases/finish.ts';\nexport const done = finish;",
  'src/demo/seed.ts': "import { finish } from '../usecases/finish.ts';\nexport const seed = finish;",
  'src/worker/tick.ts': "import { finish } from '../usecases/finish.ts';\nexport const tick = finish;",
  'src/platforms/web/door.ts':
    "import { hear } from '../../chat/hear.ts';\nimport 'hono';\nexport const web = hear;",
  'src/platforms/slack/door.ts': "import { hear } from '../../chat/hear.ts';\nexport const slack = hear;",
  'src/main.ts':
    "import { web } from './platforms/web/door.ts';\nimport './worker/tick.ts';\nexport const main = web;",
  'migrations/0001.ts': "import type { Kysely } from 'kysely';\nexport type Db = Kysely<unknown>;",
  'test/done.test.ts': "import { done } from '../commands/tasks/done.ts';\nexport const tested = done;",
  'tools/check.ts': 'export const check = 1;',
};

/** For each rule a file that breaks it, and how. */
const planted: Record<string, readonly [file: string, source: string]> = {
  'domain-looks-down-only': ['src/domain/bad-up.ts', "import '../store/index.ts';"],
  'store-looks-down-only': ['src/store/bad.ts', "import '../files/text.ts';"],
  'i18n-looks-down-only': ['src/i18n/bad.ts', "import '../store/index.ts';"],
  'files-looks-down-only': ['src/files/bad.ts', "import '../i18n/index.ts';"],
  'calendars-looks-down-only': ['src/calendars/bad.ts', "import '../chat/hear.ts';"],
  'chat-looks-down-only': ['src/chat/bad.ts', "import '../views/list.ts';"],
  'views-looks-down-only': ['src/views/bad.ts', "import '../usecases/finish.ts';"],
  'usecases-looks-down-only': ['src/usecases/bad.ts', "import '../../commands/tasks/done.ts';"],
  'commands-looks-down-only': ['commands/tasks/bad.ts', "import '../../src/worker/tick.ts';"],
  'demo-looks-down-only': ['src/demo/bad.ts', "import '../../commands/tasks/done.ts';"],
  'worker-looks-down-only': ['src/worker/bad.ts', "import '../main.ts';"],
  'platforms-looks-down-only': ['src/platforms/web/bad-roof.ts', "import '../../main.ts';"],
  'only-store-imports-its-packages': [
    'src/usecases/bad-sql.ts',
    "import type {} from 'pg';\nimport 'better-sqlite3';",
  ],
  'only-i18n-imports-its-packages': ['src/views/bad-words.ts', "import 'intl-messageformat';"],
  'only-calendars-imports-its-packages': ['src/chat/bad-days.ts', "import 'chrono-node';"],
  'only-files-imports-its-packages': ['src/views/bad-table.ts', "import 'csv-parse/sync';"],
  'only-slack-imports-its-packages': ['src/roof/bad-slack.ts', "import '@slack/bolt';"],
  'only-discord-imports-its-packages': ['src/roof/bad-discord.ts', "import 'discord.js';"],
  'only-worker-imports-its-packages': ['src/usecases/bad-clock.ts', "import 'node-cron';"],
  'only-web-imports-its-packages': ['src/platforms/slack/bad-web.ts', "import 'hono';"],
  'domain-imports-no-package': ['src/domain/bad-package.ts', "import 'zod';"],
  'platforms-are-handed-functions': [
    'src/platforms/web/bad-store.ts',
    "import type {} from '../../store/index.ts';",
  ],
  'doors-do-not-know-each-other': ['src/platforms/web/bad-door.ts', "import '../slack/door.ts';"],
  'migrations-are-frozen': ['migrations/0002.ts', "import type {} from '../src/domain/task.ts';"],
  'nothing-of-ours-imports-tests-or-tools': ['src/files/bad-tool.ts', "import '../../tools/check.ts';"],
  'shipped-code-uses-shipped-packages': ['src/files/bad-dev.ts', "import 'fast-check';"],
  'every-import-is-found': ['src/files/bad-lost.ts', "import './nowhere.ts';"],
  'no-cycles': ['src/domain/bad-round.ts', "import './bad-round-2.ts';"],
};

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'docket-layers-'));
  temporary.push(folder);
  for (const name of ['package.json', 'tsconfig.json']) {
    writeFileSync(join(folder, name), readFileSync(join(root, name)));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  return folder;
}

describe('the layers of the house', () => {
  test('a house whose rooms look downward only is left in peace', () => {
    expect(cruise(build(house))).toEqual({ modules: Object.keys(house).length, broken: [] });
  });

  describe('a violation planted in that house is caught and named', () => {
    const bad = Object.fromEntries(Object.values(planted));
    const round = { 'src/domain/bad-round-2.ts': "import './bad-round.ts';" };
    const { broken } = cruise(build({ ...house, ...bad, ...round }));

    test.for(rules)('%s', (rule) => {
      const [file] = planted[rule] ?? [];
      expect(file, `plant a violation of ${rule} in this test`).toBeDefined();
      const at = broken.filter((one) => one.rule === rule).map((one) => one.from);
      // A circle may be entered from either of its files.
      expect(at.map((from) => from.replace('-round-2', '-round'))).toContain(file);
    });

    test('every planted violation is of a rule that still exists', () => {
      expect(Object.keys(planted).toSorted()).toEqual(rules.toSorted());
    });

    test('and nothing else is accused', () => {
      const guilty = new Set([...Object.keys(bad), ...Object.keys(round)]);
      expect(broken.filter(({ from }) => !guilty.has(from))).toEqual([]);
    });
  });

  test('types of one room may refer to each other, running code may not', () => {
    const folder = build({
      'src/chat/ask.ts': "import type { Menu } from './menu.ts';\nexport type Ask = { menu: Menu };",
      'src/chat/menu.ts': "import type { Ask } from './ask.ts';\nexport type Menu = ((ask: Ask) => void)[];",
    });
    expect(cruise(folder).broken).toEqual([]);
  });

  test('the real house stands, and all of it was looked at', () => {
    const { modules, broken } = cruise(root);
    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThan(250);
  });
});
