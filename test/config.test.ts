import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Config, envExample, loadEnvFile, readConfig, variables } from '../src/config.ts';

function config(env: Record<string, string>): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problems(env: Record<string, string>): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

describe('the config', () => {
  test('with an empty environment the demo opens on this machine alone, with a database of its own', () => {
    expect(config({})).toEqual({
      database: { engine: 'sqlite', file: join('data', 'demo.db') },
      dataDir: './data',
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      demo: true,
      web: true,
      prefix: '',
      logLevel: 'info',
    });
  });

  test('a chat token turns the demo off, unless it is asked for', () => {
    expect(config({ DISCORD_TOKEN: 'abc' })).toMatchObject({
      demo: false,
      database: { file: join('data', 'docket.db') },
    });
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', DOCKET_DEMO: 'on' }).demo).toBe(true);
    expect(config({ DOCKET_DEMO: 'off' }).demo).toBe(false);
  });

  test.for([
    ['./here/docket.db', { engine: 'sqlite', file: './here/docket.db' }],
    ['C:\\data\\docket.db', { engine: 'sqlite', file: 'C:\\data\\docket.db' }],
    ['file:./docket.db', { engine: 'sqlite', file: './docket.db' }],
    ['file:///var/lib/docket.db', { engine: 'sqlite', file: '/var/lib/docket.db' }],
    ['postgres://a:b@host/docket', { engine: 'postgres', url: 'postgres://a:b@host/docket' }],
    ['postgresql://host/docket', { engine: 'postgres', url: 'postgresql://host/docket' }],
  ] as const)('DATABASE_URL=%s is understood', ([url, database]) => {
    expect(config({ DATABASE_URL: url }).database).toEqual(database);
  });

  test('everything that is wrong is said at once, each with what to write instead', () => {
    const wrong = problems({
      DATABASE_URL: 'mysql://host/docket',
      PORT: 'three',
      HOST: 'not a host',
      PUBLIC_URL: 'https://docket.example.org/path',
      DOCKET_DEMO: 'maybe',
      DOCKET_PREFIX: 'Much too long',
      LOG_LEVEL: 'loud',
    });
    expect(wrong).toHaveLength(7);
    expect(wrong).toContain('PORT must be a whole number from 0 to 65535, such as 3000.');
    expect(wrong).toContain('DOCKET_DEMO must be on or off.');
    for (const sentence of wrong) expect(sentence).toMatch(/^[A-Z_]+ must be .+\.$/);
  });

  test('a port beyond the last one is refused, 0 means any', () => {
    expect(problems({ PORT: '70000' })).toHaveLength(1);
    expect(config({ PORT: '0' }).port).toBe(0);
  });

  test('a misspelt variable of ours is met with the nearest one; those of others are left alone', () => {
    expect(problems({ DOCKET_DMEO: 'off', HOME: '/root', SLACK_CHANNEL: 'x' })).toEqual([
      'DOCKET_DMEO is not a variable of Docket; write DOCKET_DEMO.',
    ]);
  });

  test('no problem ever repeats a value, which may be a secret', () => {
    for (const name of Object.keys(variables)) {
      const said = problems({ [name]: 'hunter2 hunter2://', DOCKET_X: 'hunter2' }).join('\n');
      expect(said).not.toContain('hunter2');
    }
  });

  test('a blank variable counts as none', () => {
    expect(config({ PORT: '', DOCKET_PREFIX: ' ', DISCORD_TOKEN: '' })).toEqual(config({}));
  });

  test('PUBLIC_URL is kept as an origin', () => {
    expect(config({ PUBLIC_URL: 'https://Docket.example.org/' }).publicUrl).toBe(
      'https://docket.example.org',
    );
  });

  test('a .env file is read where there is one, and the environment wins over it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docket-env-'));
    loadEnvFile(folder);
    writeFileSync(join(folder, '.env'), 'DOCKET_TEST_A=file\nDOCKET_TEST_B=file\n');
    process.env.DOCKET_TEST_B = 'environment';
    loadEnvFile(folder);
    expect([process.env.DOCKET_TEST_A, process.env.DOCKET_TEST_B]).toEqual(['file', 'environment']);
    delete process.env.DOCKET_TEST_A;
    delete process.env.DOCKET_TEST_B;
    rmSync(folder, { recursive: true });
  });

  test('.env.example names every variable with one sentence each, and as it stands changes nothing', () => {
    const file = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
    expect(file, 'write it anew with: node launch.mjs tools/env-example.ts').toBe(envExample());
    for (const [name, { about, example }] of Object.entries(variables)) {
      expect(file).toContain(`\n#${name}=`);
      expect(about).toMatch(/^[A-Z].+\.$/);
      expect(problems(example ? { [name]: example } : {}), `the example of ${name}`).toEqual([]);
    }
    expect(file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
