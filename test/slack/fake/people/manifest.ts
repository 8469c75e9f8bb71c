import type { Parcel } from '../carry/carrier.ts';
import { record, records, text } from '../json.ts';
import type { Json } from '../types.ts';

/** Scopes an event is not delivered without. */
export const eventScopes: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  channel_archive: 'channels:read',
  channel_unarchive: 'channels:read',
  channel_rename: 'channels:read',
  channel_deleted: 'channels:read',
  channel_left: 'channels:read',
  group_archive: 'groups:read',
  group_rename: 'groups:read',
  group_deleted: 'groups:read',
  group_left: 'groups:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  team_join: 'users:read',
  user_change: 'users:read',
};
const messageEvents: Record<string, string> = { channel: 'channels', group: 'groups', im: 'im' };

/**
 * Why Slack would never bring this to an app with such a manifest; undefined when it would.
 * @param byHttp whether it would come to an address, which the manifest must name then
 */
export function undeliverable(
  { kind, payload }: Parcel,
  manifest: Json,
  byHttp: boolean,
): string | undefined {
  const { features, settings, oauth_config } = manifest;
  const scopes = record(record(oauth_config).scopes).bot as readonly string[] | undefined;
  const { interactivity, event_subscriptions: events, socket_mode_enabled: bySocket } = record(settings);
  if (byHttp === (bySocket === true)) return `the app is set to ${byHttp ? 'sockets' : 'HTTP'}`;
  const address = (place: unknown, name: string) =>
    byHttp && !text(record(place)[name]) ? `the manifest gives no ${name}` : undefined;
  if (kind === 'command') {
    const command = records(record(features).slash_commands).find((one) => one.command === payload.command);
    if (!command) return `${text(payload.command)} is not a valid command`;
    if (!scopes?.includes('commands')) return 'the scope commands is missing';
    return address(command, 'url');
  }
  if (kind === 'event') {
    const type = eventName(record(payload.event));
    const wanted = record(events).bot_events as readonly string[] | undefined;
    if (!wanted?.includes(type)) return `no subscription to ${type}`;
    const scope = eventScopes[type];
    if (scope && !scopes?.includes(scope)) return `the scope ${scope} is missing`;
    return address(events, 'request_url');
  }
  if (record(interactivity).is_enabled !== true) return 'interactivity is off';
  if (payload.type === 'block_suggestion') return address(interactivity, 'message_menu_options_url');
  const shortcuts = records(record(features).shortcuts).map(({ callback_id }) => callback_id);
  const unknown =
    ['message_action', 'shortcut'].includes(text(payload.type)) && !shortcuts.includes(payload.callback_id);
  return unknown ? `no shortcut ${text(payload.callback_id)}` : address(interactivity, 'request_url');
}

/** The name an event is subscribed to under: "message.im" for a message in a direct channel. */
function eventName({ type, channel_type }: Json): string {
  return type === 'message' ? `message.${messageEvents[text(channel_type)] ?? 'channels'}` : text(type);
}
