import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { About } from '../../domain/call.ts';
import { keep } from '../../domain/keep.ts';
import type { WhoIs } from './calls.ts';
import type { Clients } from './client.ts';
import type { From } from './parse/parts.ts';

const name = z.string().trim().min(1).max(300);
const schema = z.object({
  user: z.object({
    id: z.string(),
    team_id: z.string().optional(),
    name: z.string().default(''),
    real_name: name.optional().catch(undefined),
    profile: z.object({ email: z.email().optional().catch(undefined) }).default({}),
    is_email_confirmed: z.boolean().default(false),
    tz: z.string().max(100).optional(),
    locale: z.string().max(20).optional(),
    deleted: z.boolean().default(false),
    is_bot: z.boolean().default(false),
    is_admin: z.boolean().default(false),
    is_owner: z.boolean().default(false),
    is_restricted: z.boolean().default(false),
    is_ultra_restricted: z.boolean().default(false),
    is_stranger: z.boolean().default(false),
  }),
});
type User = z.infer<typeof schema>['user'];

/** Asks Slack who somebody is, anew each time: it is asked to decide whom to let in. */
export function whoIsOn(clients: Clients): WhoIs {
  return async (from) => {
    const { client, installation } = await clients.of(from.at);
    const user = await userOf(client, from.user, true);
    const { real_name: realName, name: handle, tz, locale, profile } = user;
    return {
      name: realName ?? handle,
      account: accountOf(user, from),
      workspaceName: installation.teamName,
      ...(profile.email && user.is_email_confirmed && { email: profile.email }),
      ...(tz && { timeZone: tz }),
      ...(locale && { locale }),
    };
  };
}

async function userOf(client: webApi.WebClient, user: string, locale: boolean): Promise<User> {
  return schema.parse(await client.users.info({ user, include_locale: locale })).user;
}

function accountOf(user: User, { at, workspace }: From): About['account'] {
  if (user.deleted || user.is_bot) return 'none';
  const elsewhere = user.is_stranger || workspace !== at;
  if (elsewhere || user.is_restricted || user.is_ultra_restricted) return 'guest';
  return user.is_admin || user.is_owner ? 'administrator' : 'full';
}

/** What people are called, for texts that name them by their id; undefined where Slack does not tell. */
export type NameOf = (from: Pick<From, 'at' | 'user'>) => Promise<string | undefined>;

const mostNames = 5_000;

export function namesOn(clients: Clients): NameOf {
  const kept = new Map<string, string>();
  return async ({ at, user }) => {
    const key = `${at} ${user}`;
    const known = kept.get(key);
    if (known) return known;
    try {
      const { client } = await clients.of(at);
      const found = await userOf(client, user, false);
      const called = found.real_name ?? found.name;
      if (called) keep(kept, key, called, mostNames);
      return called || undefined;
    } catch {
      // A name is a nicety: the text says the id instead.
      return undefined;
    }
  };
}
