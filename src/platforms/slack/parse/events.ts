import { z } from 'zod';
import { id, Malformed, read } from './parts.ts';

/** The events Docket asks Slack for: the manifest lists these. */
export const botEvents = [
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
  'member_joined_channel',
  'channel_left',
  'group_left',
  'channel_archive',
  'group_archive',
  'channel_deleted',
  'group_deleted',
  'channel_rename',
  'group_rename',
  'user_change',
] as const;

const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('app_home_opened'),
    user: id,
    tab: z.string().max(40),
    view: z.object({ hash: z.string().max(200).optional() }).optional(),
  }),
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(id).optional() }) }),
  z.object({ type: z.literal('member_joined_channel'), user: id, channel: id, inviter: id.optional() }),
  z.object({ type: z.enum(['channel_left', 'group_left']), channel: id }),
  z.object({
    type: z.enum(['channel_archive', 'group_archive', 'channel_deleted', 'group_deleted']),
    channel: id,
  }),
  z.object({
    type: z.enum(['channel_rename', 'group_rename']),
    channel: z.object({ id, name: z.string().min(1).max(200) }),
  }),
  // Whatever changes about somebody comes as this: that they were deactivated, too.
  z.object({ type: z.literal('user_change'), user: z.object({ id, deleted: z.boolean().default(false) }) }),
]);

const whole = z.object({ enterprise_id: id.nullish(), is_enterprise_install: z.boolean().nullish() });
const schema = whole.extend({
  // An organisation that puts Docket out names no workspace.
  team_id: id.nullish(),
  event_id: id,
  event,
  authorizations: z.array(whole).nullish(),
});
const wrapped = z.object({ event: z.looseObject({ type: z.string().max(100) }) });

/** Something that happened in a workspace. */
export interface Happening {
  readonly workspace: string;
  /** By which installation it came: the workspace's own, or its organisation's. */
  readonly installed: string;
  readonly key: string;
  readonly event: z.infer<typeof event>;
}

/** Undefined for events that were not asked for. */
export function readEvent(body: unknown): Happening | undefined {
  const { event: told } = read(wrapped, body, 'event');
  if (!botEvents.some((known) => known === told.type)) return undefined;
  const { team_id: team, event_id, event, authorizations, ...top } = read(schema, body, 'event');
  const by = [top, ...(authorizations ?? [])].find((one) => one.is_enterprise_install);
  const installed = by ? (by.enterprise_id ?? top.enterprise_id ?? team) : team;
  const workspace = team ?? installed;
  if (!workspace || !installed) throw new Malformed('event');
  return { workspace, installed, key: `event ${event_id}`, event };
}
