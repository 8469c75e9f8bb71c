import { z } from 'zod';
import { parse, record } from './json.ts';
import { eventScopes } from './people/manifest.ts';
import { everyScope } from './seed.ts';
import type { Json } from './types.ts';

/** What Slack writes below a manifest it does not take. */
export interface ManifestFault {
  readonly message: string;
  /** "/settings/interactivity" */
  readonly pointer: string;
}

const https = z.string().regex(/^https:\/\/[^/]+\.[^/]+/, 'must be an https address');
/** Events that are known here; the last three need no scope. */
const known = [...Object.keys(eventScopes), 'app_home_opened', 'app_uninstalled', 'tokens_revoked'];

const shortcut = z.strictObject({
  type: z.enum(['message', 'global']),
  name: z.string().min(1).max(24),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
});

const slashCommand = z.strictObject({
  command: z
    .string()
    .max(32)
    .regex(/^\/[a-z0-9_-]+$/),
  description: z.string().min(1).max(2000),
  usage_hint: z.string().max(1000).optional(),
  should_escape: z.boolean().optional(),
  url: https.optional(),
});

const manifest = z.strictObject({
  _metadata: z
    .strictObject({ major_version: z.literal([1, 2]), minor_version: z.int() })
    .partial()
    .optional(),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140).optional(),
    long_description: z.string().min(174).max(4000).optional(),
    background_color: z
      .string()
      .regex(/^#(?:[0-9a-f]{3}){1,2}$/i)
      .optional(),
  }),
  features: z
    .strictObject({
      app_home: z
        .strictObject({
          home_tab_enabled: z.boolean(),
          messages_tab_enabled: z.boolean(),
          messages_tab_read_only_enabled: z.boolean(),
        })
        .partial(),
      bot_user: z.strictObject({
        display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/),
        always_online: z.boolean().optional(),
      }),
      shortcuts: z.array(shortcut).max(10),
      slash_commands: z.array(slashCommand).max(50),
    })
    .partial(),
  oauth_config: z.strictObject({
    redirect_urls: z.array(https).max(1000).optional(),
    scopes: z.strictObject({ bot: z.array(z.enum(everyScope)).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z
      .strictObject({ request_url: https.optional(), bot_events: z.array(z.enum(known)).max(100) })
      .optional(),
    interactivity: z
      .strictObject({
        is_enabled: z.boolean(),
        request_url: https.optional(),
        message_menu_options_url: https.optional(),
      })
      .optional(),
    org_deploy_enabled: z.boolean().optional(),
    socket_mode_enabled: z.boolean().optional(),
    token_rotation_enabled: z.boolean().optional(),
  }),
});
type Manifest = z.infer<typeof manifest>;

/** The manifest that was pasted, or all that Slack would say against it: an unknown field is a fault, too. */
export function readManifest(pasted: string): { manifest: Json; faults: readonly ManifestFault[] } {
  const json = parse(pasted);
  const read = manifest.safeParse(json);
  const faults = read.success
    ? [...missingAddresses(read.data), ...missingScopes(read.data)]
    : read.error.issues.map(({ message, path }) => ({ message, pointer: `/${path.join('/')}` }));
  return { manifest: record(json), faults };
}

/** Without Socket Mode, Slack must know where to bring each thing. */
function missingAddresses({ features, settings }: Manifest): ManifestFault[] {
  const { socket_mode_enabled: bySocket, event_subscriptions: events, interactivity } = settings;
  if (bySocket) return [];
  return [
    ...(events && !events.request_url
      ? [fault('Event Subscription requires a Request URL or Socket Mode', '/settings/event_subscriptions')]
      : []),
    ...(interactivity?.is_enabled && !interactivity.request_url
      ? [fault('Interactivity requires a Request URL or Socket Mode', '/settings/interactivity')]
      : []),
    ...(features?.slash_commands ?? []).flatMap(({ url }, at) =>
      url ? [] : [fault('A slash command requires a URL', `/features/slash_commands/${at}`)],
    ),
  ];
}

function missingScopes({ features, settings, oauth_config }: Manifest): ManifestFault[] {
  const scopes: readonly string[] = oauth_config.scopes.bot;
  const commands = [...(features?.slash_commands ?? []), ...(features?.shortcuts ?? [])];
  const events = settings.event_subscriptions?.bot_events ?? [];
  return [
    ...(scopes.length > 0 && !features?.bot_user
      ? [fault('Bot scopes require a bot user', '/features/bot_user')]
      : []),
    ...(commands.length > 0 && !scopes.includes('commands')
      ? [fault('Commands and shortcuts require the scope commands', '/oauth_config/scopes/bot')]
      : []),
    ...events.flatMap((event, at) => {
      const scope = eventScopes[event];
      return !scope || scopes.includes(scope)
        ? []
        : [fault(`${event} requires the scope ${scope}`, `/settings/event_subscriptions/bot_events/${at}`)];
    }),
  ];
}

const fault = (message: string, pointer: string): ManifestFault => ({ message, pointer });
