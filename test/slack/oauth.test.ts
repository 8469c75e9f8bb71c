import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createEmulator } from 'emulate';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { installListener } from '../../src/platforms/slack/oauth.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { keyFrom, sealWith } from '../../src/roof/seal.ts';
import { keptInstallations } from '../../src/roof/slack/installations.ts';
import { freePort } from '../../tools/postgres.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { type FakeSlack, startFakeSlack } from './fake/index.ts';
import type { App } from './fake/types.ts';

const secret = randomBytes(32).toString('base64');

/** Docket's pages for letting it in, on an address of their own. */
async function pages(store: TestStore, at: { apiUrl: string; clientId: string; clientSecret: string }) {
  const installations = keptInstallations(store, sealWith([secret]));
  const faults: unknown[] = [];
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listener = installListener({
    ...at,
    installations,
    prefix: 'x',
    publicUrl: url,
    stateSecret: keyFrom(secret, 'state').toString('hex'),
    onFault: (fault) => faults.push(fault),
  });
  return { url, installations, faults };
}

/** Follows where a browser is sent, with the cookies it was given; ends at the first page that is shown. */
async function browse(start: string, jar: Map<string, string> = new Map(), language = 'en-GB') {
  for (let url = start; ; ) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie, 'accept-language': language } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (!next) return { url, status: answer.status, headers: answer.headers, text: await answer.text() };
    url = new URL(next, url).href;
  }
}

describe('letting Docket into a workspace', () => {
  let slack: FakeSlack;
  let app: App;
  let store: TestStore;
  beforeEach(async () => {
    [slack, store] = await Promise.all([startFakeSlack(), engineOfRun.open()]);
    onTestFinished(async () => {
      await slack.close();
      await store.close();
    });
    app = slack.addApp();
  });
  const open = () => pages(store, { ...app, apiUrl: slack.apiUrl });

  test('sends the administrator to Slack and back, and keeps a sealed token with all the scopes', async () => {
    const team = slack.addTeam({ name: 'Ban <Chỉ đạo>' });
    const ada = slack.addUser({ team: team.id, name: 'ada', isAdmin: true });
    slack.consent = { team: team.id, user: ada.id };
    const { url, installations } = await open();
    const end = await browse(`${url}/slack/install`);
    expect(end.status).toBe(200);
    expect(end.text).toContain('Docket is installed in Ban &lt;Chỉ đạo&gt;.');
    expect(end.text).toContain('/xdocket setup');
    expect(end.headers.get('content-security-policy')).toContain("default-src 'none'");
    const [install] = slack.state.installs;
    expect(await installations.find(team.id)).toEqual({
      workspace: team.id,
      teamName: team.name,
      botToken: install?.token,
      botId: install?.botId,
      botUserId: install?.botUser,
      scopes: botScopes,
    });
    const rows = JSON.stringify(await store.query('select * from installations'));
    expect(rows).toContain('v1.');
    expect(rows).not.toContain('xoxb');
  });

  test('keeps several workspaces apart, and the newest token of each', async () => {
    const { url, installations } = await open();
    const teams = ['North', 'South'].map((name) => slack.addTeam({ name }));
    for (const team of [...teams, ...teams]) {
      const user = slack.addUser({ team: team.id, name: `u${randomBytes(4).toString('hex')}` });
      slack.consent = { team: team.id, user: user.id };
      expect((await browse(`${url}/slack/install`)).status).toBe(200);
    }
    for (const team of teams) {
      const tokens = slack.state.installs.filter((one) => one.team === team.id).map(({ token }) => token);
      expect(tokens).toHaveLength(2);
      expect((await installations.find(team.id))?.botToken).toBe(tokens[1]);
    }
    await installations.remove(teams[0]?.id ?? '');
    expect(await installations.find(teams[0]?.id ?? '')).toBeUndefined();
    expect(await installations.find(teams[1]?.id ?? '')).toBeDefined();
  });

  test.for([
    ['vi-VN,vi;q=0.9', 'Chưa cài đặt gì.'],
    ['ms', 'Tiada apa-apa yang dipasang.'],
    ['fr', 'Nothing was installed.'],
  ] as const)('who thinks better of it is told so in their language (%s)', async ([language, sentence]) => {
    slack.consent = 'deny';
    const { url, faults } = await open();
    const end = await browse(`${url}/slack/install`, new Map(), language);
    expect(end.status).toBe(200);
    expect(end.text).toContain(sentence);
    expect(end.text).toContain('href="/slack/install"');
    expect(faults).toEqual([]);
    expect(await store.installations.all('slack')).toEqual([]);
  });

  test('an answer that belongs to another browser, was forged or is missing lets nobody in', async () => {
    const team = slack.addTeam({ name: 'North' });
    slack.consent = { team: team.id, user: slack.addUser({ team: team.id, name: 'ada' }).id };
    const { url, faults } = await open();
    const begun = await fetch(`${url}/slack/install`, { redirect: 'manual' });
    const authorize = begun.headers.get('location') ?? '';
    const back = (await fetch(authorize, { redirect: 'manual' })).headers.get('location') ?? '';
    const state = new URL(back).searchParams.get('state') ?? '';
    const forged = `${state.slice(0, -3)}abc`;
    for (const [address, jar] of [
      [back, {}],
      [back, { 'slack-app-oauth-state': 'another' }],
      [back.replace(state, forged), { 'slack-app-oauth-state': forged }],
      [`${url}/slack/oauth_redirect?code=1`, {}],
      [`${url}/slack/oauth_redirect`, {}],
    ] as const) {
      const end = await browse(address, new Map(Object.entries(jar)));
      expect(end.status, address).toBe(400);
      expect(end.text).toContain('This page can no longer be used.');
    }
    expect(faults).toEqual([]);
    expect(await store.installations.all('slack')).toEqual([]);
    expect(slack.calls('oauth.v2.access')).toEqual([]);
  });

  test('when Slack refuses, whoever runs Docket is told its reason, and nobody the secret', async () => {
    const team = slack.addTeam({ name: 'North' });
    slack.consent = { team: team.id, user: slack.addUser({ team: team.id, name: 'ada' }).id };
    const { url, faults } = await pages(store, { ...app, clientSecret: 'hunter2', apiUrl: slack.apiUrl });
    const end = await browse(`${url}/slack/install`);
    expect(end.status).toBe(502);
    expect(end.text).toContain('Slack’s answer was “bad_client_secret”.');
    expect(end.text).not.toContain('hunter2');
    expect(faults.map(String)).toEqual([expect.stringMatching(/^Error: bad_client_secret: /)]);
    expect(JSON.stringify(faults.map((fault) => inspect(fault, { depth: 9 })))).not.toContain('hunter2');
    expect(slack.calls('oauth.v2.access'), 'a code is never tried twice').toHaveLength(1);
  });
});

test('a second opinion: the installation goes through another’s Slack, which knows where people may come back to', async () => {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  const port = await freePort();
  const app = { clientId: '12.34', clientSecret: 'abc' };
  const { url, installations } = await pages(store, { ...app, apiUrl: `http://localhost:${port}/api/` });
  const emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: 'Committee', domain: 'committee' },
        users: [{ name: 'ada', real_name: 'Ada', email: 'ada@example.org' }],
        oauth_apps: [
          {
            client_id: app.clientId,
            client_secret: app.clientSecret,
            name: 'Docket',
            redirect_uris: [`${url}/slack/oauth_redirect`],
          },
        ],
        strict_scopes: true,
      },
    },
  });
  onTestFinished(() => emulator.close());
  const jar = new Map<string, string>();
  const page = await browse(`${url}/slack/install`, jar);
  // The administrator presses their name on the page that asks.
  const form = page.text.split('<form').find((one) => one.includes('>ada<')) ?? '';
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  const pressed = await fetch(`${emulator.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
  const end = await browse(pressed.headers.get('location') ?? '', jar);
  expect(end.text).toContain('Docket is installed in Committee.');
  const [kept] = await store.installations.all('slack');
  const installation = await installations.find(kept?.workspace ?? '');
  expect(installation).toMatchObject({ teamName: 'Committee', scopes: botScopes });
  const headers = { authorization: `Bearer ${installation?.botToken}` };
  const test = await fetch(`${emulator.url}/api/auth.test`, { method: 'POST', headers });
  expect(await test.json()).toMatchObject({ ok: true, team_id: installation?.workspace });
});
