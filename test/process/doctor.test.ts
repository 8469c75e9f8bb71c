import { openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../tools/postgres.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake/index.ts';
import type { Team } from '../slack/fake/types.ts';
import { dataFolder, docket, started } from './docket.ts';
import { founding, type Installation, installations } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

interface Finding {
  check: string;
  state: 'ok' | 'look' | 'broken';
  says: string;
  todo: string | null;
}

/** What the doctor finds, by what it looked at; several findings on one thing in a row. */
async function examined(env: Record<string, string>, ...words: string[]) {
  const ended = await docket(['doctor', '--json', ...words], env);
  expect(ended.err).toBe('');
  const found = JSON.parse(ended.out) as Finding[];
  expect(ended.code).toBe(found.some(({ state }) => state === 'broken') ? 1 : 0);
  return {
    of: (check: string) => found.filter((one) => one.check === check),
    states: Object.fromEntries(found.map(({ check, state }) => [check, state])),
    text: ended.out,
  };
}

async function founded(install: () => Promise<Installation>): Promise<Installation> {
  const installed = await install();
  expect(await docket(founding, installed.env)).toMatchObject({ code: 0 });
  return installed;
}

/** A message that should have gone out an hour ago. */
const late = (state: string, lease: number | 'null') =>
  `insert into messages (id, committee_id, kind, key, platform, workspace, channel, state, at, day, due_at,
      attempts, wanted, shown, lease_until)
    select 'late', id, 'test', 'late', 'slack', 'T1', 'C1', '${state}', 0, '2025-07-18',
      ${Date.now() - 3_600_000}, 0, 1, 0, ${lease} from committees`;

describe.each(installations)('the doctor on $engine', patiently, ({ engine, install }) => {
  it('finds a running installation well, names its settings and never their values', async () => {
    const { env } = await founded(install);
    await docket(['backup'], env);
    const { address } = await started({ ...env, DOCKET_WEB: 'on' });
    const { states, of, text } = await examined({ ...env, PORT: new URL(address).port, LOG_LEVEL: 'warn' });
    expect(states).toEqual({
      node: 'ok',
      config: 'ok',
      folder: 'ok',
      database: 'ok',
      ...(engine === 'SQLite' && { integrity: 'ok', journal: 'ok' }),
      migrations: 'ok',
      clock: 'ok',
      zones: 'ok',
      server: 'ok',
      worker: 'ok',
      messages: 'ok',
      reminders: 'ok',
      backup: 'ok',
    });
    expect(of('config')[0]?.says).toContain('LOG_LEVEL');
    expect(of('server')[0]?.says).toContain(address);
    if (env.DATABASE_URL) expect(text).not.toContain(env.DATABASE_URL);
  });

  it('says what is to be done where nothing runs and nothing was saved', async () => {
    const installed = await founded(install);
    await installed.sql(late('waiting', 'null'));
    const { states, of } = await examined(installed.env);
    expect(states).toMatchObject({ server: 'look', backup: 'look', messages: 'look', database: 'ok' });
    expect(of('server')[0]?.todo).toContain('npm start');
    expect(of('messages')[0]?.says).toMatch(/due for 60 min\. Waiting: 1\./);
    const read = await docket(['doctor', '--language', 'ms'], installed.env);
    expect(read.out).toMatch(/^semak {2}Sandaran +Belum ada yang dibuat/m);
    expect(read.out).toContain('→ Buat satu setiap malam: npm run -s docket -- backup');
  });

  it('is worried by a message that a running server does not get out', async () => {
    const installed = await founded(install);
    const { address } = await started(installed.env);
    await installed.sql(late('claimed', Date.now() + 3_600_000));
    const { states, of } = await examined({ ...installed.env, PORT: new URL(address).port });
    expect(states).toMatchObject({ server: 'broken', worker: 'ok', messages: 'broken' });
    expect(of('server')[0]?.says).toContain('messages');
  });

  it('leaves older tables as they are, and does not look into newer ones', async () => {
    const installed = await founded(install);
    const done = await installed.sql('select max(name) as last from migrations');
    const last = String(done[0]?.last);
    await installed.sql(`delete from migrations where name = '${last}'`);
    const older = await examined(installed.env);
    expect(older.of('migrations')).toMatchObject([{ state: 'look', says: expect.stringContaining(last) }]);
    expect(older.states).not.toHaveProperty('reminders');
    expect(await installed.sql(`select 1 from migrations where name = '${last}'`)).toEqual([]);
    await installed.sql(`insert into migrations (name) values ('${last}'), ('9999_of_tomorrow')`);
    const newer = await examined(installed.env);
    expect(newer.of('migrations')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('9999_of_tomorrow') },
    ]);
  });
});

describe('the doctor', patiently, () => {
  it('of a machine on which nothing was started yet makes nothing, and is not alarmed', async () => {
    const DATA_DIR = join(dataFolder(), 'not-yet');
    const { states } = await examined({ DATA_DIR });
    expect(states).toMatchObject({ folder: 'look', database: 'look' });
    expect((await examined({ DATA_DIR })).states).toEqual(states);
  });

  it('finds a damaged file', async () => {
    const DATA_DIR = dataFolder();
    const env = { DATA_DIR, DOCKET_DEMO: 'off' };
    await docket(founding, env);
    const file = openSync(join(DATA_DIR, 'docket.db'), 'r+');
    for (let page = 6; page < 40; page++) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    const { states, of } = await examined(env);
    expect(states).toMatchObject({ integrity: 'broken' });
    expect(of('integrity')[0]?.todo).toContain('restore the last backup');
  });

  it('names a server that cannot be reached, without the password', async () => {
    const env = { DATA_DIR: dataFolder(), DATABASE_URL: 'postgres://docket:s3cret@127.0.0.1:1/docket' };
    const { of, text } = await examined(env);
    expect(of('database')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect(text).not.toContain('s3cret');
  });

  it('knows when the last backup was taken away', async () => {
    const DATA_DIR = dataFolder();
    const env = { DATA_DIR, DOCKET_DEMO: 'off' };
    await docket(founding, env);
    const made = JSON.parse((await docket(['backup', '--json'], env)).out) as { file: string };
    rmSync(made.file);
    expect((await examined(env)).of('backup')).toMatchObject([
      { state: 'look', says: expect.stringContaining(made.file) },
    ]);
  });
});

describe('the doctor and Slack', patiently, () => {
  async function workspace() {
    const slack = await startFakeSlack();
    onTestFinished(() => slack.close());
    const DATA_DIR = dataFolder();
    const team = slack.addTeam({ name: 'Committee' });
    return { slack, team, env: { DATA_DIR, SLACK_API_URL: slack.apiUrl } };
  }

  /** Binds channels to a group, past Docket: which are there is the doctor's business. */
  async function bind(env: Record<string, string>, team: string, channels: Record<string, string>) {
    await docket(founding, { ...env, DOCKET_DEMO: 'off' });
    const { default: Database } = await import('better-sqlite3');
    const side = new Database(join(env.DATA_DIR ?? '', 'docket.db'));
    side.exec(
      `insert into groups (id, committee_id, name, created_at) select 'g1', id, 'Home', 0 from committees`,
    );
    for (const [label, id] of Object.entries(channels))
      side.exec(`insert into group_channels (committee_id, group_id, platform, workspace, channel, label, created_at)
        select id, 'g1', 'slack', '${team}', '${id}', '${label}', 0 from committees`);
    side.close();
  }

  const letIn = (slack: FakeSlack, team: Team, scopes?: readonly string[]) => {
    const app = slack.addApp();
    const { token: botToken, botUser } = slack.install({ app, team, ...(scopes && { scopes }) });
    return { app, botToken, botUser };
  };

  it('finds tokens, scopes and channels well', async () => {
    const { slack, team, env } = await workspace();
    const { botToken, botUser, app } = letIn(slack, team);
    const home = slack.addChannel({ team: team.id, name: 'home', members: [botUser] });
    const secret = slack.addChannel({ team: team.id, name: 'closed', kind: 'private', members: [botUser] });
    await bind(env, team.id, { home: home.id, closed: secret.id });
    const { states, of, text } = await examined({
      ...env,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: app.appToken,
    });
    expect(states).toMatchObject({ slack: 'ok', slackScopes: 'ok', slackChannels: 'ok', slackSocket: 'ok' });
    expect(of('slackChannels')[0]?.says).toBe('Committee: Docket is in every bound channel (2).');
    expect(text).not.toContain(botToken);
    expect(text).not.toContain(app.appToken);
  });

  it('names channels that take no reminders, and scopes that were not granted', async () => {
    const { slack, team, env } = await workspace();
    const { botToken, botUser, app } = letIn(slack, team, ['channels:read', 'groups:read', 'chat:write']);
    const old = slack.addChannel({ team: team.id, name: 'old', members: [botUser] });
    old.archived = true;
    const foreign = slack.addChannel({ team: team.id, name: 'foreign' });
    await bind(env, team.id, { old: old.id, foreign: foreign.id, gone: 'C0NOWHERE' });
    const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: app.appToken };
    const { of } = await examined({ ...env, ...tokens });
    expect(of('slackScopes')).toMatchObject([{ state: 'broken', says: expect.stringContaining('commands') }]);
    expect(of('slackChannels')[0]?.state).toBe('broken');
    expect(of('slackChannels')[0]?.says).toContain('old (archived)');
    expect(of('slackChannels')[0]?.says).toContain('foreign (Docket is not in it, or it is gone)');
    expect(of('slackChannels')[0]?.says).toContain('gone (Docket is not in it, or it is gone)');
    const asked = slack.calls().length;
    expect((await examined({ ...env, ...tokens }, '--offline')).states).not.toHaveProperty('slack');
    expect(slack.calls()).toHaveLength(asked);
  });

  it('tells a token that is refused from a Slack that is silent', async () => {
    const { slack, team, env } = await workspace();
    const { botToken, app } = letIn(slack, team);
    await bind(env, team.id, {});
    const refused = await examined({ ...env, SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: 'xapp-wrong' });
    expect(refused.of('slack')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('invalid_auth') },
    ]);
    expect(refused.of('slackSocket')).toMatchObject([{ state: 'broken' }]);
    const silent = await examined({
      ...env,
      SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/`,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: app.appToken,
    });
    expect(silent.of('slack')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  it('knows a workspace whose token no key opens any more', async () => {
    const { slack, team, env } = await workspace();
    await bind(env, team.id, {});
    const several = {
      ...env,
      SLACK_SIGNING_SECRET: 'shhh',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'x'.repeat(32),
      DOCKET_SECRET: Buffer.alloc(32, 7).toString('base64'),
    };
    expect((await examined(several)).of('slack')).toMatchObject([
      { state: 'look', says: expect.stringContaining('No workspace has let Docket in') },
    ]);
    const { default: Database } = await import('better-sqlite3');
    const side = new Database(join(env.DATA_DIR, 'docket.db'));
    side.exec(`insert into installations (platform, workspace, sealed, team_name, bot_id, bot_user_id, scopes,
      installed_at) values ('slack', '${team.id}', 'v1.of-another-key', 'Committee', 'B1', 'U1', '', 0)`);
    side.close();
    expect((await examined(several)).of('slack')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('none of the keys in DOCKET_SECRET fits') },
    ]);
    expect(slack.calls('auth.test')).toEqual([]);
  });
});
