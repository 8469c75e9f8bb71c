import { randomBytes } from 'node:crypto';
import { createEmulator } from 'emulate';
import { pino } from 'pino';
import { onTestFinished, vi } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { paths } from '../../src/platforms/slack/paths.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { openFront } from '../../src/roof/front.ts';
import { openSlack } from '../../src/roof/slack/door.ts';
import type { Senders } from '../../src/usecases/deliver/outcome.ts';
import { freePort } from '../../tools/postgres.ts';
import { makeWorld } from '../world.ts';
import { signed } from './fake/carry/signature.ts';
import { startMiddleman } from './middleman.ts';

const people = ['ada', 'lan', 'minh'] as const;
const signingSecret = 'the-signing-secret-of-these-tests';
const app = { client_id: '12.34', client_secret: 'abc', app_id: 'A12DOCKET' };

/** A token of nobody's app: it looks at what is there, and does what people do. */
const onlooker = {
  token: 'xoxp-onlooker',
  user: 'ada',
  scopes: [...botScopes, 'im:read', 'channels:manage', 'groups:write'],
};

type Json = Readonly<Record<string, unknown>>;
type View = Json & { readonly id: string; readonly blocks: readonly Json[] };

/**
 * The test committee, with Slack opened by the roof as `npm start` does it, on another's Slack: `emulate`, which
 * knows nothing of our own. Lan has been here before; ada and minh have not.
 */
export async function openEmulated() {
  const world = await makeWorld();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const between = await startMiddleman(`${origin}/api/`);
  const ourPort = await freePort();
  const url = `http://127.0.0.1:${ourPort}`;
  const slack = {
    team: { name: 'Committee', domain: 'committee' },
    users: people.map((name) => {
      return { name, real_name: world.people[name].name, email: `${name}@example.org` };
    }),
    channels: [{ name: 'home-affairs' }, { name: 'cabinet', is_private: true }],
    oauth_apps: [{ ...app, name: 'Docket', redirect_uris: [url + paths.redirect] }],
    tokens: [onlooker],
    strict_scopes: true,
  };
  const emulator = await createEmulator({ service: 'slack', port, seed: { slack } });
  const read = readConfig({
    PORT: String(ourPort),
    PUBLIC_URL: url,
    DOCKET_SECRET: randomBytes(32).toString('base64'),
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: app.client_id,
    SLACK_CLIENT_SECRET: app.client_secret,
    SLACK_API_URL: between.apiUrl,
  });
  if (!read.ok || !read.config.slack) throw new Error('these variables should open Slack');
  const { config } = read;
  const { store } = world;
  const faults: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void faults.push(line) });
  const dispatch = { store, menu, prefix: '', doorway, onFault: (err: unknown) => log.error({ err }) };
  const senders: Senders = {};
  const house = { config, store, dispatch, log, demo: null };
  const door = await openSlack(house, read.config.slack, senders, () => {});
  const front = await openFront(config, door.ways);
  onTestFinished(async () => {
    await front.close();
    await door.close();
    await between.close();
    await emulator.close();
  });

  /** Calls a method of the Web API as the onlooker. */
  async function ask(method: string, given: Json = {}): Promise<Json> {
    const answer = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${onlooker.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    const body = (await answer.json()) as Json;
    if (!body.ok) throw new Error(`${method}: ${String(body.error)}`);
    return body;
  }

  const { team_id: team } = (await ask('auth.test')) as { team_id: string };
  type Named = readonly { readonly name: string; readonly id: string }[];
  const { members } = (await ask('users.list')) as { members: Named };
  const types = 'public_channel,private_channel';
  const { channels } = (await ask('conversations.list', { types })) as { channels: Named };
  /** What emulate calls a person or a channel. */
  const idOf = (name: string) => [...members, ...channels].find((one) => one.name === name)?.id ?? '';
  await store.members.addAddress(world.people.lan, { platform: 'slack', workspace: team, user: idOf('lan') });

  const placeOf = (name: string) => ({ platform: 'slack', workspace: team, channel: idOf(name) }) as const;

  /** Emulate sends nothing by itself: what Slack would, comes from here. */
  async function deliver(body: Json | URLSearchParams): Promise<{ status: number; text: string }> {
    const isForm = body instanceof URLSearchParams;
    const raw = isForm ? body.toString() : JSON.stringify(body);
    const kind = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const headers = { 'content-type': kind, ...signed(signingSecret, raw) };
    const answer = await fetch(url + paths.events, { method: 'POST', headers, body: raw });
    return { status: answer.status, text: await answer.text() };
  }

  return {
    world,
    between,
    faults,
    team,
    idOf,
    placeOf,
    /** The sender that the worker would have. */
    get sender() {
      if (!senders.slack) throw new Error('Slack brought no sender');
      return senders.slack;
    },
    /** Somebody's direct channel, or a channel that Docket is invited to where it must be. */
    async reach(name: 'home-affairs' | 'cabinet' | 'lan') {
      if (name === 'lan')
        return this.sender.directChannel({ platform: 'slack', workspace: team, user: idOf(name) });
      const [bot] = await store.installations.all('slack');
      if (name === 'cabinet')
        await ask('conversations.invite', { channel: idOf(name), users: bot?.botUserId });
      return placeOf(name);
    },
    /** What stands in a channel, newest first. */
    async messages(channel: string) {
      const { messages } = await ask('conversations.history', { channel: idOf(channel) });
      return messages as { ts: string; text: string; blocks?: Json[] }[];
    },
    /** The newest view that came by this method, as it is kept there. */
    viewBy: (method: string) =>
      vi.waitFor(() => {
        const view = between.answersTo(method).at(-1)?.view;
        if (!view) throw new Error(`no view came by ${method}`);
        return view as View;
      }, 30_000),
    async openHome(who: string, hash?: string): Promise<void> {
      const event = { type: 'app_home_opened', tab: 'home', user: idOf(who), channel: 'D1' };
      const told = { type: 'event_callback', team_id: team, event_id: `Ev${randomBytes(6).toString('hex')}` };
      await deliver({ ...told, event: { ...event, ...(hash && { view: { hash } }) } });
    },
    /** A slash command typed in "home-affairs", with a trigger of emulate's own unless another is given. */
    async type(who: string, command: string, text: string, trigger?: string) {
      const from = { team_id: team, user_id: idOf(who), channel_id: idOf('home-affairs') };
      const { trigger_id } = trigger ? { trigger_id: trigger } : await ask('views.generateTriggerId', from);
      // Emulate has no response URLs; its incoming webhook takes the same body and posts it in "general".
      const response_url = `${origin}/services/${team}/B000000001/X000000001`;
      const said = { command, text, ...from, trigger_id: String(trigger_id), response_url };
      return deliver(new URLSearchParams(said));
    },
    /** Sends a form that is open there, with this in its fields. */
    submit(who: string, form: View, values: Json) {
      const payload = {
        type: 'view_submission',
        team: { id: team, domain: 'committee' },
        user: { id: idOf(who), team_id: team },
        view: { ...form, state: { values } },
      };
      return deliver(new URLSearchParams({ payload: JSON.stringify(payload) }));
    },
    /** Ada lets Docket in, in her browser, and grants all that it asks for but one scope. Answers with the last page. */
    async install(options: { without?: string } = {}): Promise<string> {
      const begun = await fetch(url + paths.install, { redirect: 'manual' });
      const [cookie = ''] = begun.headers.getSetCookie();
      // The consent page lies where the emulator is; the middleman knows its API alone.
      const { search } = new URL(begun.headers.get('location') ?? '');
      const page = await (await fetch(`${origin}/oauth/v2/authorize${search}`)).text();
      const form = page.split('<form').find((one) => one.includes('>ada<')) ?? '';
      const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)];
      const given = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]));
      const asked = (given.get('scope') ?? '').split(',');
      given.set('scope', asked.filter((scope) => scope !== options.without).join(','));
      const consent = `${origin}/oauth/v2/authorize/callback`;
      const back = await fetch(consent, { method: 'POST', redirect: 'manual', body: given });
      const end = await fetch(back.headers.get('location') ?? '', {
        headers: { cookie: cookie.split(';')[0] ?? '' },
      });
      return end.text();
    },
  };
}
