import { randomBytes } from 'node:crypto';
import { record } from './json.ts';
import type { State } from './state.ts';
import type { App, Channel, Enterprise, Install, Json, SlackFile, Team, User } from './types.ts';

/** All a bot of the kind that posts, reads and greets usually asks for. */
export const everyScope = [
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'reactions:write',
  'team:read',
  'users:read',
  'users:read.email',
] as const;

/** Puts teams, people, channels and apps into a Slack. */
export class Seed {
  readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  addEnterprise({ name }: { name: string }): Enterprise {
    const enterprise = { id: this.state.id('E'), name };
    this.state.enterprises.set(enterprise.id, enterprise);
    return enterprise;
  }

  /** With `enterprise` it is a workspace of that organisation. */
  addTeam(given: { name: string; domain?: string; id?: string; enterprise?: Enterprise }): Team {
    const { name, domain, id, enterprise } = given;
    const team = {
      id: id ?? this.state.id('T'),
      name,
      domain: domain ?? name.toLowerCase().replace(/\W+/g, '-'),
      ...(enterprise && { enterprise: enterprise.id }),
    };
    this.state.teams.set(team.id, team);
    return team;
  }

  addUser(given: Partial<User> & { team: string; name: string }): User {
    const user: User = {
      id: given.id ?? this.state.id('U'),
      realName: given.name,
      tz: 'Asia/Ho_Chi_Minh',
      locale: 'en-US',
      isAdmin: false,
      isOwner: false,
      isGuest: false,
      isBot: false,
      deleted: false,
      ...given,
    };
    this.state.users.set(user.id, user);
    return user;
  }

  /** `members`: ids of users; bots too. */
  addChannel(given: {
    team: string;
    name: string;
    kind?: 'public' | 'private';
    members?: readonly string[];
    id?: string;
  }): Channel {
    const channel: Channel = {
      id: given.id ?? this.state.id('C'),
      team: given.team,
      name: given.name,
      kind: given.kind ?? 'public',
      members: new Set(given.members),
      archived: false,
      restricted: false,
      gone: false,
      messages: [],
    };
    this.state.channels.set(channel.id, channel);
    return channel;
  }

  /** With a manifest, the app hears only what that names, and asks for its scopes when it is let in. */
  addApp({ name = 'Docket', manifest }: { name?: string; manifest?: object } = {}): App {
    const secret = () => randomBytes(16).toString('hex');
    const id = this.state.id('A');
    const app = {
      id,
      name,
      signingSecret: secret(),
      appToken: `xapp-1-${id}-${secret()}`,
      clientId: `${randomBytes(4).readUInt32BE()}.${randomBytes(4).readUInt32BE()}`,
      clientSecret: secret(),
      verificationToken: secret(),
      ...(manifest && { manifest: manifest as Json }),
    };
    this.state.apps.set(id, app);
    return app;
  }

  /** Lets the app into a workspace, or into all those of an organisation. A bot is a member of no channel until it is brought in or joins. */
  install({
    app,
    team,
    scopes = scopesOf(app) ?? everyScope,
  }: {
    app: App;
    team: Team | Enterprise;
    scopes?: readonly string[];
  }): Install {
    const before = this.state.installs.find((one) => one.app === app.id && one.team === team.id);
    const bot = before ? this.state.user(before.botUser) : this.addBot(app, team);
    bot.deleted = false;
    const install: Install = {
      token: `xoxb-${randomBytes(12).toString('hex')}`,
      app: app.id,
      team: team.id,
      isEnterprise: this.state.enterprises.has(team.id),
      notIn: new Set(),
      botUser: bot.id,
      botId: before?.botId ?? this.state.id('B'),
      scopes: [...scopes],
      state: 'active',
    };
    this.state.installs.push(install);
    return install;
  }

  addFile(given: { user: string; name: string; content: string | Buffer; mimetype?: string }): SlackFile {
    const user = this.state.user(given.user);
    const file: SlackFile = {
      id: this.state.id('F'),
      team: user.team,
      user: user.id,
      name: given.name,
      mimetype: given.mimetype ?? 'text/csv',
      bytes: Buffer.from(given.content),
    };
    this.state.files.set(file.id, file);
    return file;
  }

  private addBot(app: App, team: Team | Enterprise): User {
    return this.addUser({ team: team.id, name: app.name.toLowerCase(), realName: app.name, isBot: true });
  }
}

function scopesOf({ manifest }: App): readonly string[] | undefined {
  const { bot } = record(record(record(manifest).oauth_config).scopes);
  return Array.isArray(bot) ? bot.map(String) : undefined;
}
