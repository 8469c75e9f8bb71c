import { z } from 'zod';
import { id, read } from './parts.ts';

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
]);

const schema = z.object({ team_id: id, event_id: id, event });
const wrapped = z.object({ event: z.looseObject({ type: z.string().max(100) }) });

/** Something that happened in a workspace. */
export interface Happening {
  readonly workspace: string;
  readonly key: string;
  readonly event: z.infer<typeof event>;
}

/** Undefined for events that were not asked for. */
export function readEvent(body: unknown): Happening | undefined {
  const { event: told } = read(wrapped, body, 'event');
  if (!botEvents.some((known) => known === told.type)) return undefined;
  const given = read(schema, body, 'event');
  return { workspace: given.team_id, key: `event ${given.event_id}`, event: given.event };
}
