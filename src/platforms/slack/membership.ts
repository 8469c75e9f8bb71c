import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Membership } from '../../domain/door.ts';
import type { Clients } from './client.ts';
import { troubleOf } from './errors.ts';

const schema = z.object({ user: z.object({ deleted: z.boolean().default(false) }) });

/** Somebody who was deactivated is still known, and said to be so. */
export function membershipOn(clients: Clients): Membership {
  return async ({ workspace, user }) => {
    try {
      const { client } = await clients.of(workspace);
      return !schema.parse(await client.users.info({ user })).user.deleted;
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'user_not_found') return false;
      const trouble = troubleOf(error);
      return trouble.kind === 'slow-down' ? trouble : null;
    }
  };
}
