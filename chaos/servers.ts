import { botScopes } from '../src/platforms/slack/scopes.ts';
import { type FakeDiscord, startFakeDiscord } from '../test/discord/fake/index.ts';
import { type FakeSlack, startFakeSlack } from '../test/slack/fake/index.ts';

/** A message as its readers have it. */
export interface Seen {
  /** The id under which Docket posted it. */
  readonly key: string;
  /** Whom it speaks of: the numbers of tasks that stand in its words. */
  readonly numbers: ReadonlySet<number>;
  /** When it was stored, by the servers' clock. */
  readonly at: number;
}

/** One channel of either server. */
export interface Place {
  readonly platform: 'slack' | 'discord';
  readonly workspace: string;
  readonly channel: string;
  readonly name: string;
  /** How many of Docket's messages stand here. */
  count(): number;
  /** Those from the given one on. */
  from(first: number): readonly Seen[];
  /** Forgets all but the last few: what was read need not be kept. */
  prune(keep: number): void;
}

/** A Slack and a Discord with the same number of channels; they live on whoever dies. */
export interface Servers {
  readonly slack: FakeSlack;
  readonly discord: FakeDiscord;
  readonly install: ReturnType<FakeSlack['install']>;
  readonly team: ReturnType<FakeSlack['addTeam']>;
  readonly places: readonly Place[];
  /** Whether a call has arrived that is not answered yet: it may still store something. */
  isBusy(): boolean;
  close(): Promise<void>;
}

/**
 * Starts both, with `width` channels each. Discord forgets a nonce within half a minute of `clock`, which is less
 * than a lease: after a death it is no help.
 */
export async function startServers(width: number, clock: () => number): Promise<Servers> {
  const slack = await startFakeSlack({ now: clock });
  const discord = await startFakeDiscord({ now: clock, nonceMs: 30_000, bodyFaults: () => [] });
  const app = slack.addApp();
  const team = slack.addTeam({ name: 'Committee' });
  const install = slack.install({ app, team, scopes: botScopes });
  const owner = discord.addPerson({ name: 'hoa' });
  const guild = discord.addGuild({ name: 'Committee', owner });
  const each = Array.from({ length: width }, (_, at) => at + 1);
  const inSlack = each.map((n): Place => {
    const name = `ministry-${n}`;
    const channel = slack.addChannel({ team: team.id, name, members: [install.botUser] });
    return placeOf({ platform: 'slack', workspace: team.id, channel: channel.id, name }, channel.messages, {
      isOurs: ({ botId }) => botId !== undefined,
      seen: (one) => ({
        key: String((one.metadata?.event_payload as { key?: unknown } | undefined)?.key),
        numbers: numbersIn(slack.textOf(one)),
        at: Number(one.ts) * 1000,
      }),
    });
  });
  const onDiscord = each.map((n): Place => {
    const name = `province-${n}`;
    const channel = discord.addChannel(guild, { name });
    const at = { platform: 'discord', workspace: guild.id, channel: channel.id, name } as const;
    return placeOf(at, channel.messages, {
      isOurs: ({ author }) => author === discord.app.botUser,
      seen: (one) => ({
        key: one.nonce ?? '',
        numbers: numbersIn(owner.reads(one)),
        at: Number(BigInt(one.id) >> 22n) + discordEpoch,
      }),
    });
  });
  const open = new Set<object>();
  for (const { changes } of [slack.state, discord.state]) {
    changes.on('call', (call: object) => void open.add(call));
    changes.on('answer', (call: object) => void open.delete(call));
  }
  const close = async () => {
    await Promise.all([slack.close(), discord.close()]);
  };
  return {
    slack,
    discord,
    install,
    team,
    places: [...inSlack, ...onDiscord],
    isBusy: () => open.size > 0,
    close,
  };
}

/** 1 January 2015, from which Discord counts milliseconds in its ids. */
const discordEpoch = 1_420_070_400_000;

const numbersIn = (text: string) =>
  new Set([...text.matchAll(/#(\d+)\b/g)].map(([, digits]) => Number(digits)));

function placeOf<Message>(
  at: Pick<Place, 'channel' | 'name' | 'platform' | 'workspace'>,
  messages: Message[],
  read: { readonly isOurs: (one: Message) => boolean; readonly seen: (one: Message) => Seen },
): Place {
  let pruned = 0;
  return {
    ...at,
    count: () => pruned + messages.length,
    from: (first) =>
      messages
        .slice(Math.max(0, first - pruned))
        .filter(read.isOurs)
        .map(read.seen),
    prune(keep) {
      const gone = Math.max(0, messages.length - keep);
      messages.splice(0, gone);
      pruned += gone;
    },
  };
}
