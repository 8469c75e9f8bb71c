import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  asDiscord,
  type DiscordConfig,
  halfADiscord,
  isBotToken,
  isDiscordApi,
  isSnowflake,
} from './discord-config.ts';
import { nearest } from './domain/nearest.ts';
import { asSlack, halfASlack, isApi, isSecret, type SlackConfig } from './slack-config.ts';

/** What a variable is for, as `.env.example` says it, and what it must look like, as a mistake says it. */
interface Variable<S extends z.ZodType = z.ZodType> {
  readonly about: string;
  /** Ends the sentence "PORT must be …". Never the value itself: it may be a secret. */
  readonly must: string;
  readonly example: string;
  readonly schema: S;
}

const variable = <S extends z.ZodType>(declared: Variable<S>) => declared;
const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** Something that a platform shows once: with the first letters it always has, where it has any. */
const credential = (about: string, what: string, begins = '') =>
  variable({
    about,
    must: `${what} as the platform shows it${begins && `: it begins with ${begins}`}`,
    example: '',
    schema: z
      .string()
      .regex(/^[\w.-]+$/)
      .startsWith(begins)
      .optional(),
  });

/** Every variable that Docket reads. `.env.example` is held equal to this by a test. */
export const variables = {
  DATABASE_URL: variable({
    about:
      'Where the data is kept: a file for SQLite or an address for PostgreSQL; a file in DATA_DIR if unset.',
    must: 'a path such as ./data/docket.db, file:./data/docket.db or postgres://name:password@host:5432/docket',
    example: 'postgres://docket:password@localhost:5432/docket',
    schema: z.string().transform(asDatabase).optional(),
  }),
  DATA_DIR: variable({
    about: 'The folder for everything that Docket writes.',
    must: 'the path of a folder',
    example: './data',
    schema: z.string().default('./data'),
  }),
  PORT: variable({
    about: 'The port of the web room and of what Slack sends; 0 takes any free one.',
    must: 'a whole number from 0 to 65535, such as 3000',
    example: '3000',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65_535))
      .default(3000),
  }),
  HOST: variable({
    about: 'The network address that PORT is opened on; the default is reachable from this machine alone.',
    must: 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
    example: '127.0.0.1',
    schema: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  }),
  PUBLIC_URL: variable({
    about: 'The address at which people and Slack reach PORT, when it stands behind another server.',
    must: 'an http or https address without a path, such as https://docket.example.org',
    example: 'https://docket.example.org',
    schema: z.string().transform(asOrigin).optional(),
  }),
  DOCKET_DEMO: variable({
    about: 'Whether to show the demo committee, with borrowed people and a clock that moves: on or off.',
    must: 'on or off',
    example: 'on',
    schema: onOff.optional(),
  }),
  DOCKET_WEB: variable({
    about: 'Whether the web room is open: on or off; if unset, on, and off beside Slack or Discord.',
    must: 'on or off',
    example: 'on',
    schema: onOff.optional(),
  }),
  DOCKET_PREFIX: variable({
    about: 'Put before all our commands where another app has taken a name: x makes /tasks into /xtasks.',
    must: 'one to ten small letters from a to z',
    example: 'x',
    schema: z
      .string()
      .regex(/^[a-z]{1,10}$/)
      .default(''),
  }),
  DOCKET_HEARTBEAT_URL: variable({
    about:
      'An outside watcher that alarms when it is not asked: each minute it is, as long as reminders go out in time.',
    must: 'an http or https address, such as https://watcher.example.org/ping/docket',
    example: 'https://watcher.example.org/ping/docket',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  }),
  LOG_LEVEL: variable({
    about: `How much is logged: ${logLevels.join(', ')}.`,
    must: `one of ${logLevels.join(', ')}`,
    example: 'info',
    schema: z.enum(logLevels).default('info'),
  }),
  SLACK_BOT_TOKEN: credential(
    'The bot token of Slack, for one workspace; with it the demo is off unless DOCKET_DEMO says otherwise.',
    'the bot token',
    'xoxb-',
  ),
  SLACK_APP_TOKEN: credential(
    'The app-level token of Slack: with it Docket calls Slack and needs no public address (Socket Mode).',
    'the app-level token',
    'xapp-',
  ),
  SLACK_SIGNING_SECRET: credential(
    'The signing secret of Slack: with it, and without SLACK_APP_TOKEN, Slack calls /slack/events on PORT.',
    'the signing secret',
  ),
  SLACK_CLIENT_ID: credential(
    'The client id of the Slack app, for several workspaces: each is let in at /slack/install.',
    'the client id',
  ),
  SLACK_CLIENT_SECRET: credential(
    'The client secret of the Slack app; goes with SLACK_CLIENT_ID and DOCKET_SECRET.',
    'the client secret',
  ),
  SLACK_API_URL: variable({
    about: 'Where the Web API of Slack is, if not at slack.com.',
    must: 'an http or https address that ends in /api/, such as https://slack.com/api/',
    example: 'https://slack.com/api/',
    schema: z.string().refine(isApi).optional(),
  }),
  DOCKET_SECRET: variable({
    about:
      'Seals the tokens of Slack workspaces in the database; make one with: openssl rand -base64 32. Several with commas between: the first seals, all open.',
    must: 'at least 32 random bytes in base64 or hexadecimal, or several such with commas between',
    example: '',
    schema: z
      .string()
      .transform((text) => text.split(',').map((one) => one.trim()))
      .refine((all) => all.every(isSecret))
      .optional(),
  }),
  DISCORD_TOKEN: variable({
    about: 'The bot token of Discord; with it the demo is off unless DOCKET_DEMO says otherwise.',
    must: 'the bot token as Discord shows it under Bot, Reset Token: three parts with dots between, not the client secret and not the public key',
    example: '',
    schema: z.string().refine(isBotToken).optional(),
  }),
  DISCORD_API_URL: variable({
    about: 'Where the API of Discord is, if not at discord.com.',
    must: 'an http or https address that ends in /api, without a version, such as https://discord.com/api',
    example: 'https://discord.com/api',
    schema: z.string().refine(isDiscordApi).optional(),
  }),
  DISCORD_GUILD_ID: variable({
    about:
      'The one Discord server that the commands are registered in, to try things out; if unset, all servers.',
    must: 'the id of a server, 15 to 20 digits: in Discord with Developer Mode on, Copy Server ID',
    example: '',
    schema: z.string().refine(isSnowflake).optional(),
  }),
};

/** Switches of the test suite, which starts real processes: no business of the config. */
const ofTheTests = /^DOCKET_(TEST_\w+|REQUIRE_ALL)$/;

export type Database =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

export interface Config {
  readonly database: Database;
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  /** Origin ("https://docket.example.org") that the web door answers to besides its own; null if none. */
  readonly publicUrl: string | null;
  readonly demo: boolean;
  readonly web: boolean;
  /** Null where nothing of Slack is set. */
  readonly slack: SlackConfig | null;
  /** Null where no token of Discord is set. */
  readonly discord: DiscordConfig | null;
  readonly prefix: string;
  /** What is asked each minute while reminders go out in time; null where nobody is. */
  readonly heartbeatUrl: string | null;
  readonly logLevel: (typeof logLevels)[number];
}

/** A whole configuration, or everything that is wrong with it, a sentence each. */
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Shape = { readonly [K in keyof typeof variables]: (typeof variables)[K]['schema'] };
const shape = Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema]));
const environment = z.object(shape as Shape);

/** Reads the environment once. Every wrong variable is named; values, which may be secrets, never are. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigRead {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  const read = environment.safeParse(given);
  const wrong = new Set(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
  const problems = [
    ...[...wrong].map(asProblem),
    ...unknownNames(env),
    ...(read.success ? [...halfASlack(read.data), ...halfADiscord(read.data)] : []),
  ];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: asConfig(read.data) };
}

/** Loads the `.env` file of `folder`, if there is one; what the environment already says wins. */
export function loadEnvFile(folder = '.'): void {
  const file = join(folder, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The text of `.env.example`: every variable commented out, under its sentence. */
export function envExample(): string {
  const entries = Object.entries(variables).map(
    ([name, { about, example }]) => `# ${about}\n#${name}=${example}\n`,
  );
  return [
    '# Copy to .env and change what you need; without any of it Docket shows its demo.\n',
    ...entries,
  ].join('\n');
}

function asConfig(read: Read): Config {
  const [slack, discord] = [asSlack(read), asDiscord(read)];
  const isAlone = slack === null && discord === null;
  const demo = read.DOCKET_DEMO ?? isAlone;
  // A file of its own: borrowed people must never meet a real committee.
  const file = join(read.DATA_DIR, demo ? 'demo.db' : 'docket.db');
  return {
    database: read.DATABASE_URL ?? { engine: 'sqlite', file },
    dataDir: read.DATA_DIR,
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? null,
    demo,
    web: read.DOCKET_WEB ?? isAlone,
    slack,
    discord,
    prefix: read.DOCKET_PREFIX,
    heartbeatUrl: read.DOCKET_HEARTBEAT_URL ?? null,
    logLevel: read.LOG_LEVEL,
  };
}

type Read = z.infer<typeof environment>;

function asProblem(name: string): string {
  const { must } = variables[name as keyof typeof variables];
  return `${name} must be ${must}.`;
}

/** A misspelt variable would otherwise be a setting that silently does nothing. */
function unknownNames(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.keys(variables);
  const unknown = Object.keys(env).filter((name) => name.startsWith('DOCKET_') && !known.includes(name));
  return unknown
    .filter((name) => !ofTheTests.test(name))
    .map((name) => {
      const meant = nearest(name, known);
      return `${name} is not a variable of Docket; ${meant ? `write ${meant}` : '.env.example lists them all'}.`;
    });
}

function asDatabase(text: string, context: z.RefinementCtx): Database {
  const scheme = /^([a-z]+):(?!\\)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (URL.canParse(text)) return { engine: 'postgres', url: text };
  } else if (scheme === 'file') {
    const file = decodeURI(text.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
    if (file !== '') return { engine: 'sqlite', file };
  } else if (scheme === undefined || scheme.length === 1) {
    return { engine: 'sqlite', file: text };
  }
  context.addIssue('not an address of a database');
  return z.NEVER;
}

function asOrigin(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (plain && !url.username) return url.origin;
  context.addIssue('not a plain origin');
  return z.NEVER;
}
