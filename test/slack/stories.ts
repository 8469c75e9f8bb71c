import { type Dispatch, dispatch } from '../../src/chat/dispatch.ts';
import type { Call } from '../../src/domain/call.ts';
import type { Member } from '../../src/domain/member.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { openSlackDoor } from '../../src/platforms/slack/index.ts';
import { paths } from '../../src/platforms/slack/paths.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { openFront } from '../../src/roof/front.ts';
import { openLog } from '../../src/roof/log.ts';
import { slackPort } from '../../src/roof/slack/port.ts';
import type { SlackException } from '../door-exceptions.ts';
import type { TestStore } from '../engines.ts';
import { unseen, wordsOf } from '../seen.ts';
import { unhurried } from '../unhurried.ts';
import { startFakeSlack } from './fake/index.ts';
import type { Message, View } from './fake/types.ts';
import { installationsIn } from './installed.ts';

/** A way of saying things: a typed line, a button's line, a form's. */
export interface StoryDoor {
  say(who: string, line: string, fields?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

/**
 * The stories' committee in a workspace: lines go to a local Slack as people type and press them, from there
 * through the real door. What Docket answered is handed back once the person sees all of it in Slack.
 */
export async function slackStories(
  deps: Dispatch & { readonly store: TestStore },
  people: Readonly<Record<string, Member>>,
  mode: 'http' | 'socket',
): Promise<StoryDoor> {
  const slack = await startFakeSlack(unhurried);
  const team = slack.addTeam({ name: 'Committee' });
  const app = slack.addApp();
  const install = slack.install({ app, team, scopes: botScopes });
  const users = new Map<string, string>();
  for (const [name, member] of Object.entries(people)) {
    const user = slack.addUser({ team: team.id, name, realName: member.name }).id;
    users.set(name, user);
    await deps.store.members.addAddress(member, { platform: 'slack', workspace: team.id, user });
  }
  users.set('stranger', slack.addUser({ team: team.id, name: 'stranger' }).id);
  const channel = slack.addChannel({
    team: team.id,
    name: 'stories',
    members: [...users.values(), install.botUser],
  });
  const installations = installationsIn(deps.store);
  const { token: botToken, botId, botUser: botUserId, scopes } = install;
  await installations.keep({ workspace: team.id, botToken, botId, botUserId, scopes, teamName: team.name });
  const house = {
    config: undefined as never,
    store: deps.store,
    dispatch: deps,
    log: openLog({ logLevel: 'silent' }),
    demo: null,
  };
  const port = slackPort(house, installations, () => {});
  /** Those who wait for an answer, by user. */
  const waiting = new Map<string, ((reply: Reply) => void)[]>();
  const hear = async (call: Call) => {
    const reply = await port.bot.hear(call);
    // The first thing heard of somebody is what they said; what follows renews a card.
    waiting.get(call.caller.user)?.shift()?.(reply);
    return reply;
  };
  const faults: string[] = [];
  const doors = {
    ...port,
    bot: { ...port.bot, hear },
    onFault: (fault: unknown, what: string) => void faults.push(`${what}: ${String(fault)}`),
  };
  const { signingSecret, appToken } = app;
  const door = await openSlackDoor({
    doors,
    ...unhurried,
    prefix: deps.prefix ?? '',
    apiUrl: slack.apiUrl,
    mode: mode === 'http' ? { http: { signingSecret } } : { socket: { appToken } },
  });
  const ways = door.listener ? [{ path: paths.events, listener: door.listener }] : [];
  const front = await openFront({ host: '127.0.0.1', port: 0 }, ways);
  const hands =
    mode === 'http' ? slack.overHttp(app, `${front.address}${paths.events}`) : slack.overSocket(app);

  /** The card with this button; one is put there when nobody sees it any more. */
  async function cardWith(user: string, line: string): Promise<Message> {
    const carries = (message: Message) => slack.buttonsOf(message).some(({ value }) => value === line);
    const found = slack.seen({ user, channel }).findLast(carries);
    if (found) return found;
    const button = {
      type: 'button',
      action_id: 'say:0',
      value: line,
      text: { type: 'plain_text', text: 'Earlier' },
    };
    const blocks = [{ type: 'actions', block_id: 'earlier', elements: [button] }];
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${install.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: channel.id, text: 'Earlier', blocks }),
    });
    const posted = slack.seen({ user, channel }).findLast(carries);
    if (!posted) throw new Error(`no card with ${line} could be put into Slack`);
    return posted;
  }

  async function act(user: string, line: string): Promise<void> {
    if (!line.startsWith('/'))
      return void (await hands.press({ user, message: await cardWith(user, line), value: line }));
    const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
    await hands.slash({ user, channel, command, text: escaped(text) });
  }

  return {
    async say(who, line, fields) {
      const user = users.get(who) ?? '';
      const caller = { platform: 'slack', workspace: team.id, user } as const;
      if (untold(line, fields)) {
        const there = { platform: 'slack', workspace: team.id, channel: channel.id } as const;
        return dispatch(deps, { door: 'slack', caller, channel: there, line, ...(fields && { fields }) });
      }
      const { promise, resolve } = Promise.withResolvers<Reply>();
      waiting.getOrInsertComputed(user, () => []).push(resolve);
      await act(user, line);
      const reply = await promise;
      const places = () => [...slack.seen({ user, channel }), slack.modalOf(user)];
      await slack
        .until(
          () => places().some((place) => place && unseen(slack.textOf(place), wordsOf(reply)).length === 0),
          30_000,
        )
        .catch(() => {
          const newest = places().findLast((place): place is Message | View => place !== undefined);
          const seen = newest ? slack.textOf(newest) : 'nothing';
          throw new Error(
            `not seen in Slack: ${unseen(seen, wordsOf(reply)).join(' / ')}\nwhat is seen:\n${seen}\n${faults.join('\n')}`,
          );
        });
      const broken = [...slack.violations().map((one) => JSON.stringify(one)), ...faults];
      if (broken.length > 0) throw new Error(`a rule of Slack’s was broken: ${broken.join('; ')}`);
      return reply;
    },
    async close() {
      await front.close();
      await door.close();
      await slack.close();
    },
  };
}

/** What cannot be said in Slack, and so goes past it. */
function untold(line: string, fields: object | undefined): SlackException | undefined {
  if (fields) return 'forms';
  return /^(\/[^\s/]{1,32}(\s|$)|c\w+ .)/.test(line) ? undefined : 'words';
}

/** What Slack's composer makes of what people type. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
