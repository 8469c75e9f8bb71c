import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Address } from '../../domain/place.ts';
import type { Clients } from './client.ts';
import { troubleOf } from './errors.ts';

/** Nobody waits for this: Slack takes some fifty of these a minute, and people ask too. Milliseconds. */
const paceMs = 2_000;
/** How long Slack's wish for patience is followed. Milliseconds. */
const longestPauseMs = 60_000;

const schema = z.object({ user: z.object({ deleted: z.boolean().default(false) }) });

/** Whether somebody is in a workspace; null where Slack cannot tell now. Never throws; ends soon once aborted. */
export type Membership = (
  address: Pick<Address, 'workspace' | 'user'>,
  signal?: AbortSignal,
) => Promise<boolean | null>;

/** Asks for one person after another. Somebody who was deactivated is still known, and said to be so. */
export function membershipOn(clients: Clients, gapMs = paceMs): Membership {
  async function ask({
    workspace,
    user,
  }: Pick<Address, 'workspace' | 'user'>): Promise<boolean | number | null> {
    try {
      const { client } = await clients.of(workspace);
      return !schema.parse(await client.users.info({ user })).user.deleted;
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'user_not_found') return false;
      const trouble = troubleOf(error);
      return trouble.kind === 'slow-down' && trouble.waitMs <= longestPauseMs ? trouble.waitMs : null;
    }
  }

  /** False where there is no time to wait. */
  const waited = (ms: number, signal?: AbortSignal) =>
    pause(ms, true, { ref: false, ...(signal && { signal }) }).catch(() => false);

  return async (address, signal) => {
    if (!(await waited(gapMs, signal))) return null;
    const first = await ask(address);
    if (typeof first !== 'number') return first;
    if (!(await waited(first, signal))) return null;
    const second = await ask(address);
    return typeof second === 'number' ? null : second;
  };
}
