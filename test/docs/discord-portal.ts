import { PermissionFlagsBits } from 'discord.js';
import type { FakeDiscord } from '../discord/fake/index.ts';
import type { Person } from '../discord/fake/people/person.ts';
import type { Channel, Guild } from '../discord/fake/types.ts';

type Click = () => string | undefined;

/** The windows of Discord that no application sees: each knows the buttons that are on it. */
class Windows {
  private page: Readonly<Record<string, Click>>;

  constructor(page: Readonly<Record<string, Click>>) {
    this.page = page;
  }

  /** Clicks what is called so; answers with what was laid open to be copied. */
  click(name: string): string | undefined {
    const click = this.page[name];
    if (!click) throw new Error(`There is no “${name}”; there are: ${Object.keys(this.page).join(', ')}`);
    return click();
  }

  /** Clicks all of them in their order; answers with what could be copied. */
  through(names: readonly string[]): readonly string[] {
    return names.flatMap((name) => this.click(name) ?? []);
  }

  protected go(page: Readonly<Record<string, Click>>): undefined {
    this.page = page;
    return undefined;
  }
}

/** The pages on which an application is made. */
export class Portal extends Windows {
  /** True once the application was made. */
  isMade = false;

  constructor(discord: FakeDiscord) {
    super({ 'New Application': () => this.go({ Create: () => this.made(discord) }) });
  }

  private made(discord: FakeDiscord): undefined {
    this.isMade = true;
    const bot: Record<string, Click> = {
      'Reset Token': () =>
        this.go({
          'Yes, do it!': () => {
            const token = discord.renewToken();
            return this.go({ ...bot, Copy: () => token });
          },
        }),
    };
    return this.go({ Bot: () => this.go(bot), Installation: () => undefined });
  }
}

/** What the link of an invitation shows to somebody who is signed in. */
export class Invitation extends Windows {
  constructor(discord: FakeDiscord, link: string, who: Person, guild: Guild) {
    const url = new URL(link);
    const asked = (name: string) => url.searchParams.get(name) ?? '';
    if (asked('client_id') !== discord.app.id) throw new Error('Unknown Application');
    if (!asked('scope').split(' ').includes('bot')) throw new Error('This lets nobody in');
    if (guild.owner !== who.id) throw new Error(`${who.user.name} may not manage ${guild.name}`);
    const authorize = () => {
      discord.life.invite(guild, BigInt(asked('permissions')));
      return this.go({});
    };
    super({ 'Add to Server': () => this.go({ Continue: () => this.go({ Authorize: authorize }) }) });
  }
}

/** The settings of a channel, as whoever manages it sees them. */
export class ChannelSettings extends Windows {
  constructor(discord: FakeDiscord, channel: Channel) {
    const { app, state } = discord;
    const done = () => {
      discord.life.setRights(channel, state.user(app.botUser), { allow: PermissionFlagsBits.ViewChannel });
      return this.go({});
    };
    const pick = () => this.go({ [app.name]: () => this.go({ Done: done }) });
    super({
      'Edit Channel': () => this.go({ Permissions: () => this.go({ 'Add members or roles': pick }) }),
    });
  }
}
