import type { Read } from './variables.ts';

/** How Slack and Docket reach each other, and whose tokens are used. */
export interface SlackConfig {
  readonly way:
    | { readonly by: 'socket'; readonly appToken: string }
    | { readonly by: 'http'; readonly signingSecret: string };
  readonly workspaces:
    | { readonly are: 'one'; readonly botToken: string }
    | {
        readonly are: 'many';
        readonly clientId: string;
        readonly clientSecret: string;
        /** The first seals, all open. */
        readonly secrets: readonly string[];
      };
  /** Ends in "/api/"; null is Slack's own. */
  readonly apiUrl: string | null;
}

/** What is missing for Slack to work, where something of it is set: better no start than half a one. */
export function halfASlack(read: Read): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret } = read;
  const way = read.SLACK_APP_TOKEN ?? read.SLACK_SIGNING_SECRET;
  const many = id ?? secret;
  if (!bot && !many && !way) return [];
  if (bot && many)
    return [
      'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are for several: remove one or the other.',
    ];
  if (!bot && !many)
    return [
      'Slack is set up by half: set SLACK_BOT_TOKEN (one workspace), or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and DOCKET_SECRET (several).',
    ];
  const missing = many
    ? Object.entries({
        SLACK_CLIENT_ID: id,
        SLACK_CLIENT_SECRET: secret,
        DOCKET_SECRET: read.DOCKET_SECRET,
      }).flatMap(([name, value]) => (value ? [] : [name]))
    : [];
  return [
    ...(missing.length > 0
      ? [`Slack is set up by half: for several workspaces set ${missing.join(' and ')} too.`]
      : []),
    ...(way
      ? []
      : [
          'Slack is set up by half: set SLACK_APP_TOKEN (Docket calls Slack) or SLACK_SIGNING_SECRET (Slack calls Docket) too.',
        ]),
  ];
}

/** Null where nothing of Slack is set, or only half of it. */
export function asSlack(read: Read): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = read;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, DOCKET_SECRET: secrets } = read;
  // A Slack app in Socket Mode sends nothing to an address: with both set, the signing secret lies idle.
  const way = appToken
    ? ({ by: 'socket', appToken } as const)
    : signingSecret && ({ by: 'http', signingSecret } as const);
  const workspaces = botToken
    ? ({ are: 'one', botToken } as const)
    : clientId && clientSecret && secrets && ({ are: 'many', clientId, clientSecret, secrets } as const);
  return way && workspaces ? { way, workspaces, apiUrl: read.SLACK_API_URL ?? null } : null;
}
