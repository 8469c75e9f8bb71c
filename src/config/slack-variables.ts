import { z } from 'zod';
import { credential, variable } from './variable.ts';

/** Variables of Slack; DOCKET_SECRET seals what several workspaces entrust to it. */
export const slackVariables = {
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
};

/** Where a Web API lies: the methods' names follow its address. */
function isApi(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.pathname.endsWith('/api/') && !url.search;
}

/** At least 32 bytes, written in base64 or hexadecimal. */
function isSecret(text: string): boolean {
  if (/^([0-9a-f]{2})+$/i.test(text)) return text.length >= 64;
  return /^[\w+/-]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length >= 32;
}
