import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { judge } from '../../tools/stories.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A small project under the real settings, with these files. */
function project(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'docket-check-'));
  folders.push(folder);
  const settings = ['package.json', 'tsconfig.json', 'knip.json', '.oxlintrc.json', 'biome.json'];
  for (const name of settings) writeFileSync(join(folder, name), readFileSync(join(root, name)));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  return folder;
}

function run(folder: string, script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr };
}

const tool = (name: string) => join(root, 'node_modules', name);

describe('the gate catches', () => {
  test('an export that nobody uses', () => {
    const folder = project({
      'src/main.ts': "import { used } from './part.ts';\n\nprocess.exitCode = used;\n",
      'src/part.ts': 'export const used = 0;\nexport const forgotten = 1;\n',
    });
    const { status, said } = run(folder, tool('knip/bin/knip.js'), '--no-progress', '--include', 'exports');
    expect(status).toBe(1);
    expect(said).toMatch(/forgotten\s+src\/part\.ts/);
    expect(said).not.toMatch(/\bused\s+src/);
  });

  test.for([
    ['no-floating-promises', "async function late() {}\nlate();\nexport const x = 'a';\n"],
    ['no-explicit-any', 'export const x = (value: any) => String(value);\n'],
    ['no-console', "console.log('hello');\nexport const x = 1;\n"],
    ['eqeqeq', "export const x = (a: string) => a == 'b';\n"],
    [
      'switch-exhaustiveness-check',
      "export function x(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n  return 2;\n}\n",
    ],
    ['no-focused-tests', "import { test } from 'vitest';\n\ntest.only('x', () => {});\n"],
  ] as const)('%s', ([rule, source]) => {
    const folder = project({ 'src/bad.ts': source, 'src/bad.test.ts': source });
    const { status, said } = run(folder, tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', 'src');
    expect(status).toBe(1);
    expect(said).toContain(rule);
  });

  test('an enum, which Node could not run', () => {
    const folder = project({ 'src/bad.ts': 'export enum Colour {\n  Red,\n}\n' });
    const { status, said } = run(folder, tool('typescript/lib/tsc.js'), '-p', '.');
    expect(status).not.toBe(0);
    expect(said).toContain('TS1294');
  });

  test('a step that does not exist, naming those that do', () => {
    const { status, said } = run(root, join(root, 'tools/check.ts'), '--only', 'typos');
    expect(status).toBe(2);
    expect(said).toContain('types, lint, format, layers, unused, stories');
  });
});

describe('the stories are counted by what vitest reports', () => {
  const strict = process.env.DOCKET_REQUIRE_ALL;
  afterEach(() => {
    if (strict === undefined) delete process.env.DOCKET_REQUIRE_ALL;
    else process.env.DOCKET_REQUIRE_ALL = strict;
  });

  const stories = (...statuses: string[]) => statuses.map((status) => ({ status }));
  const many = {
    name: join(root, 'test/a.test.ts'),
    status: 'passed',
    assertionResults: stories(...Array(999).fill('passed')),
  };
  const report = (file: string, status: string, ...statuses: string[]) => ({
    success: status === 'passed',
    testResults: [many, { name: join(root, file), status, assertionResults: stories(...statuses) }],
  });
  const went = (ok: boolean) => ({ ok, output: 'what vitest printed' });

  test('all passed', () => {
    const { ok, counts } = judge(report('test/b.test.ts', 'passed', 'passed'), went(true), root);
    expect({ ok, counts }).toEqual({ ok: true, counts: { passed: 1000, failed: 0, skipped: 0 } });
  });

  test('a skipped story is told, with what would have let it run', () => {
    delete process.env.DOCKET_REQUIRE_ALL;
    const browser = report('test/browser/room.test.ts', 'passed', 'passed', 'skipped', 'pending');
    const { ok, counts, skipped } = judge(browser, went(true), root);
    expect({ ok, counts }).toEqual({ ok: true, counts: { passed: 1000, failed: 0, skipped: 2 } });
    expect(skipped?.[0]).toContain('2 of 3 stories of test/browser/room.test.ts did not run');
  });

  test('a skipped story fails where everything is required', () => {
    process.env.DOCKET_REQUIRE_ALL = '1';
    expect(judge(report('test/b.test.ts', 'passed', 'skipped'), went(true), root).ok).toBe(false);
  });

  test('what the preparation of a run left out is told too', () => {
    delete process.env.DOCKET_REQUIRE_ALL;
    const run = { ok: true, output: 'a\n!! SKIPPED: every test on a server. There is none.\nb' };
    const passed = report('test/b.test.ts', 'passed', 'passed');
    expect(judge(passed, run, root).skipped).toEqual(['every test on a server. There is none.']);
    process.env.DOCKET_REQUIRE_ALL = '1';
    expect(judge(passed, run, root).ok).toBe(false);
  });

  test('what the stories could not look at is told beside their number, and is no skip', () => {
    process.env.DOCKET_REQUIRE_ALL = '1';
    const run = { ok: true, output: 'a\n!! NOTE: it was dark\nb' };
    const judged = judge(report('test/b.test.ts', 'passed', 'passed'), run, root);
    expect(judged).toMatchObject({ ok: true, skipped: [], remark: '1000 stories; it was dark' });
  });

  test('a file that could not be loaded is a failure, though none of its stories failed', () => {
    const { ok, counts } = judge(report('test/b.test.ts', 'failed'), went(false), root);
    expect({ ok, failed: counts?.failed }).toEqual({ ok: false, failed: 1 });
  });

  test('a run that failed outside of any story is a failure', () => {
    expect(judge(report('test/b.test.ts', 'passed', 'passed'), went(false), root).ok).toBe(false);
  });

  test('hardly any stories are a failure: something kept them from being found', () => {
    const few = {
      success: true,
      testResults: [{ name: 'x', status: 'passed', assertionResults: stories('passed') }],
    };
    const { ok, output } = judge(few, went(true), root);
    expect(ok).toBe(false);
    expect(output).toContain('only 1 stories ran');
  });
});

describe('the browser', () => {
  test('is the one that CHROME_PATH names, before any other', () => {
    expect(findChromium({ CHROME_PATH: '/my/own/chrome', PATH: '' })).toBe('/my/own/chrome');
  });

  test('is found on the PATH', () => {
    const folder = project({ 'chromium-headless-shell': '' });
    const found = findChromium({ PATH: folder });
    expect(found).toBeDefined();
    expect([join(folder, 'chromium-headless-shell'), findChromium({ PATH: '' })]).toContain(found);
  });
});
