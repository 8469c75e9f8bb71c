import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envExample, loadEnvFile } from '../src/config/env-file.ts';
import { variables } from '../src/config/variables.ts';
import { type Config, readConfig } from '../src/config.ts';

function config(env: Record<string, string>): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problems(env: Record<string, string>): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA==';
const one = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const DISCORD_TOKEN = `MTMyMjM4MDYyNzUxMDU1ODcy.G1abcd.${'x'.repeat(38)}`;
const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'abc', DOCKET_SECRET: secret };

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
      slack: null,
      discord: null,
      prefix: '',
      heartbeatUrl: null,
      logLevel: 'info',
    });
  });

  test('a chat token turns the demo off, unless it is asked for', () => {
    expect(config({ DISCORD_TOKEN })).toMatchObject({
      demo: false,
      database: { file: join('data', 'docket.db') },
    });
    expect(config({ ...one, DOCKET_DEMO: 'on' }).demo).toBe(true);
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

  describe('of Slack', () => {
    test('an app-level token means Socket Mode, a signing secret alone means HTTP', () => {
      expect(config(one)).toMatchObject({
        demo: false,
        web: false,
        slack: {
          way: { by: 'socket', appToken: 'xapp-1' },
          workspaces: { are: 'one', botToken: 'xoxb-1' },
          apiUrl: null,
        },
      });
      const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '0f' };
      expect(config(http).slack?.way).toEqual({ by: 'http', signingSecret: '0f' });
      expect(config({ ...http, ...one }).slack?.way.by, 'both: Slack calls nobody then').toBe('socket');
      expect(config({ ...one, DOCKET_WEB: 'on' }).web).toBe(true);
    });

    test('several workspaces need the app’s own credentials and a secret to seal theirs with', () => {
      const hex = 'ab'.repeat(32);
      const read = config({ ...many, DOCKET_SECRET: `${secret}, ${hex}`, SLACK_SIGNING_SECRET: '0f' });
      expect(read.slack?.workspaces).toEqual({
        are: 'many',
        clientId: '1.2',
        clientSecret: 'abc',
        secrets: [secret, hex],
      });
    });

    test.for([
      [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'set SLACK_APP_TOKEN (Docket calls Slack) or SLACK_SIGNING_SECRET'],
      [{ SLACK_APP_TOKEN: 'xapp-1' }, 'set SLACK_BOT_TOKEN (one workspace), or SLACK_CLIENT_ID'],
      [{ SLACK_SIGNING_SECRET: '0f' }, 'set SLACK_BOT_TOKEN (one workspace), or SLACK_CLIENT_ID'],
      [{ ...one, ...many }, 'remove one or the other'],
      [
        { SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1.2' },
        'set SLACK_CLIENT_SECRET and DOCKET_SECRET too.',
      ],
      [{ SLACK_APP_TOKEN: 'xapp-1', ...many, DOCKET_SECRET: '' }, 'set DOCKET_SECRET too.'],
    ] as const)('half of it, %j, is refused in one sentence that says what to set', ([env, sentence]) => {
      const said = problems(env);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(sentence);
    });

    test('a token in the wrong place, a short secret and a wrong address are named', () => {
      const said = problems({
        SLACK_BOT_TOKEN: 'xapp-1',
        SLACK_APP_TOKEN: 'xoxb-1',
        SLACK_API_URL: 'https://slack.com/api',
        DOCKET_SECRET: 'hunter2',
      });
      expect(said).toEqual([
        'SLACK_BOT_TOKEN must be the bot token as the platform shows it: it begins with xoxb-.',
        'SLACK_APP_TOKEN must be the app-level token as the platform shows it: it begins with xapp-.',
        'SLACK_API_URL must be an http or https address that ends in /api/, such as https://slack.com/api/.',
        'DOCKET_SECRET must be at least 32 random bytes in base64 or hexadecimal, or several such with commas between.',
      ]);
      for (const short of [
        'ab'.repeat(31),
        secret.slice(0, 40),
        `${secret},`,
        'a'.repeat(40),
        'not base64!'.repeat(5),
      ])
        expect(problems({ DOCKET_SECRET: short }), short).toHaveLength(1);
      expect(config({ ...one, SLACK_API_URL: 'http://127.0.0.1:99/api/' }).slack?.apiUrl).toBe(
        'http://127.0.0.1:99/api/',
      );
    });

    test('DOCKET_SECRET alone changes nothing', () => {
      expect(config({ DOCKET_SECRET: secret })).toEqual(config({}));
    });
  });

  describe('of Discord', () => {
    test('a token is all it needs; its server for trying out and its address may be said', () => {
      expect(config({ DISCORD_TOKEN })).toMatchObject({
        demo: false,
        web: false,
        slack: null,
        discord: { token: DISCORD_TOKEN, apiUrl: null, guildId: null },
      });
      const more = { DISCORD_API_URL: 'http://127.0.0.1:99/api', DISCORD_GUILD_ID: '132238062751055872' };
      expect(config({ DISCORD_TOKEN, ...more, DOCKET_WEB: 'on' })).toMatchObject({
        web: true,
        discord: { apiUrl: 'http://127.0.0.1:99/api', guildId: '132238062751055872' },
      });
      expect(config({ ...one, DISCORD_TOKEN })).toMatchObject({ slack: {}, discord: {}, demo: false });
    });

    test('another secret in the place of the token, a version in the address and a name for an id are named', () => {
      const said = problems({
        DISCORD_TOKEN: 'ab'.repeat(32),
        DISCORD_API_URL: 'https://discord.com/api/v10',
        DISCORD_GUILD_ID: 'Committee',
      });
      expect(said).toEqual([
        expect.stringMatching(/^DISCORD_TOKEN must be the bot token .+, not the client secret/),
        expect.stringMatching(/^DISCORD_API_URL must be .+ ends in \/api, without a version/),
        expect.stringMatching(/^DISCORD_GUILD_ID must be the id of a server, .+Copy Server ID\.$/),
      ]);
      for (const wrong of ['https://discord.com/api/', 'https://discord.com/api?v=10', 'discord.com/api'])
        expect(problems({ DISCORD_API_URL: wrong }), wrong).toHaveLength(1);
      expect(problems({ DISCORD_TOKEN: `Bot ${DISCORD_TOKEN}` })).toHaveLength(1);
    });

    test('a server to try things out in does nothing without a token, and that is said', () => {
      expect(problems({ DISCORD_GUILD_ID: '132238062751055872' })).toEqual([
        'Discord is set up by half: set DISCORD_TOKEN too, or remove DISCORD_GUILD_ID.',
      ]);
    });
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
