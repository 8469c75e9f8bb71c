import { join } from 'node:path';
import type { Database } from './config/addresses.ts';
import { asDiscord, type DiscordConfig, halfADiscord } from './config/discord.ts';
import { asSlack, halfASlack, type SlackConfig } from './config/slack.ts';
import { environment, type Read, variables } from './config/variables.ts';
import { nearest } from './domain/nearest.ts';

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
  readonly logLevel: Read['LOG_LEVEL'];
}

/** A whole configuration, or everything that is wrong with it, a sentence each. */
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Switches of the test suite, which starts real processes: no business of the config. */
const ofTheTests = /^DOCKET_(TEST_\w+|REQUIRE_ALL)$/;

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
