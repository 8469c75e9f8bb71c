import { defineConfig } from 'vitest/config';
import { storiesNotToldIn } from './test/door-exceptions.ts';

/** Stories told through `test/world.ts`: the same on every engine and through every door. */
const told = ['tasks', 'commands', 'permissions', 'chat', 'together', 'directives', 'governance'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/**
 * Told through Slack and Discord as well: all but who may what, which is decided behind every door alike, and what
 * makes its own callers or brings a door of its own.
 */
const toldInChats = ['tasks', 'commands', 'chat', 'governance/doors'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
const inNoDoor = ['welcome-*', 'import-slack'].map((name) => `test/commands/${name}.test.ts`);

const common = {
  // Days must come from the committee's zone; a test that leans on the machine's is wrong in half the world.
  env: { TZ: 'UTC' },
  pool: 'forks',
  // Upper bounds for a busy machine: no story waits for them.
  testTimeout: 90_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The PostgreSQL server of the run is stopped at its end.
    teardownTimeout: 120_000,
    globalSetup: ['test/postgres.ts', 'test/discord/spec-notice.ts'],
    projects: [
      {
        test: {
          ...common,
          name: 'once',
          include: ['test/**/*.test.ts'],
          exclude: [...told, 'test/heard/**'],
        },
      },
      { test: { ...common, name: 'SQLite', include: told } },
      {
        test: {
          ...common,
          name: 'PostgreSQL',
          include: told,
          env: { ...common.env, DOCKET_TEST_ENGINE: 'postgres' },
        },
      },
      ...(['http', 'socket'] as const).map((mode) => ({
        test: {
          ...common,
          name: `Slack by ${mode}`,
          include: toldInChats,
          exclude: [...inNoDoor, ...storiesNotToldIn('Slack')],
          env: { ...common.env, DOCKET_TEST_DOOR: `slack ${mode}` },
        },
      })),
      {
        test: {
          ...common,
          name: 'Discord',
          include: toldInChats,
          exclude: [...inNoDoor, ...storiesNotToldIn('Discord')],
          env: { ...common.env, DOCKET_TEST_DOOR: 'discord' },
        },
      },
      // Of all that the stories before it said to their databases.
      {
        test: {
          ...common,
          name: 'heard',
          include: ['test/heard/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
