import { z } from 'zod';
import { asDatabase, asOrigin } from './addresses.ts';
import { onOff, variable } from './variable.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Variables of Docket itself, whatever doors it opens. */
export const ownVariables = {
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
};
