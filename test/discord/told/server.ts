import type { Dispatch } from '../../../src/chat/dispatch.ts';
import type { Call } from '../../../src/domain/call.ts';
import type { Member } from '../../../src/domain/member.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { openDiscordDoor } from '../../../src/platforms/discord/index.ts';
import { botPermissions } from '../../../src/platforms/discord/permissions.ts';
import { discordMenu } from '../../../src/roof/discord/menu.ts';
import { discordPort } from '../../../src/roof/discord/port.ts';
import { openLog } from '../../../src/roof/log.ts';
import type { TestStore } from '../../engines.ts';
import { unhurried } from '../../unhurried.ts';
import { startFakeDiscord } from '../fake/index.ts';
import type { Person } from '../fake/people/person.ts';

export type StoryDeps = Dispatch & { readonly store: TestStore };
export type StoryServer = Awaited<ReturnType<typeof openServer>>;

/** Who waits for what Docket answers them. */
type Waiter = PromiseWithResolvers<Reply>;

/** A server of the local Discord in which the stories' people are, with the real door: Docket may what it asks for. */
export async function openServer(deps: StoryDeps, members: Readonly<Record<string, Member>>) {
  const discord = await startFakeDiscord(unhurried);
  const owner = discord.addPerson({ name: 'owner' });
  const guild = discord.addGuild({ name: 'Committee', owner, permissions: botPermissions });
  const channel = discord.addChannel(guild, { name: 'stories' });
  const people = new Map<string, Person>();
  // Their Discord is in the committee's language, where it comes in that.
  const [first] = Object.values(members);
  const committee = first && (await deps.store.committees.find(first.committeeId));
  const locale = committee?.language === 'vi' ? 'vi' : 'en-GB';
  const join = (name: string, displayName = name) => {
    const person = discord.addPerson({ name, displayName, locale, guild, at: channel });
    people.set(name, person);
    return person;
  };
  for (const [name, member] of Object.entries(members)) {
    const { id } = join(name, member.name);
    await deps.store.members.addAddress(member, { platform: 'discord', workspace: guild.id, user: id });
  }
  join('stranger');
  const log = openLog({ logLevel: 'silent' });
  const house = { config: undefined as never, store: deps.store, dispatch: deps, log, demo: null };
  const port = discordPort(house, () => {});
  const waiting = new Map<string, Waiter[]>();
  const faults: string[] = [];
  const { prefix = '' } = deps;
  const door = await openDiscordDoor({
    doors: {
      ...port,
      bot: {
        ...port.bot,
        async hear(call: Call) {
          // The first thing heard of somebody is what they said; what follows renews a card.
          const waiter = waiting.get(call.caller.user)?.shift();
          try {
            const reply = await port.bot.hear(call);
            waiter?.resolve(reply);
            return reply;
          } catch (fault) {
            waiter?.reject(fault);
            throw fault;
          }
        },
      },
      onFault: (fault, what) => void faults.push(`${what}: ${String(fault)}`),
    },
    ...unhurried,
    token: discord.token,
    menu: discordMenu(prefix),
    apiUrl: discord.apiUrl,
    guildId: guild.id,
    onProblem: (problem) => void faults.push(JSON.stringify(problem)),
  });
  return {
    discord,
    guild,
    channel,
    port,
    deps,
    prefix,
    faults,
    person(who: string): Person {
      const found = people.get(who);
      if (!found) throw new Error(`${who} is not in the server`);
      return found;
    },
    /** How Docket will answer the next thing that somebody says; until it hears that, they may take it back. */
    nextReply({ id }: Person): { readonly reply: Promise<Reply>; takeBack(): boolean } {
      const waiter = Promise.withResolvers<Reply>();
      const all = waiting.getOrInsertComputed(id, () => []);
      all.push(waiter);
      return {
        reply: waiter.promise,
        takeBack() {
          const at = all.indexOf(waiter);
          if (at >= 0) all.splice(at, 1);
          return at >= 0;
        },
      };
    },
    /** Who calls and where, as the door says it. */
    call: ({ id }: Person) =>
      ({
        door: 'discord',
        caller: { platform: 'discord', workspace: guild.id, user: id },
        channel: { platform: 'discord', workspace: guild.id, channel: channel.id },
      }) as const satisfies Omit<Call, 'line'>,
    async close() {
      await door.close();
      await discord.close();
    },
  };
}
