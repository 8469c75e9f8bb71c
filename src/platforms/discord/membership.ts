import { setTimeout as pause } from 'node:timers/promises';
import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Address } from '../../domain/place.ts';
import { answerLimitMs } from './client.ts';
import { troubleOf } from './errors.ts';

/** Nobody waits for this: four a second leave room for all that people wait for. Milliseconds. */
const paceMs = 250;
/** How long Discord's wish for patience is followed. Milliseconds. */
const longestPauseMs = 60_000;

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser];

/** Whether somebody is in a server; null where Discord cannot tell now. Never throws; ends soon once aborted. */
export type Membership = (
  address: Pick<Address, 'workspace' | 'user'>,
  signal?: AbortSignal,
) => Promise<boolean | null>;

/** Asks for one person after another: to be told of all at once, an application needs a privilege. */
export function membershipOn(client: Client, gapMs = paceMs): Membership {
  async function ask({
    workspace,
    user,
  }: Pick<Address, 'workspace' | 'user'>): Promise<boolean | number | null> {
    if (!client.token) return null;
    try {
      client.rest.setToken(client.token);
      await client.rest.get(Routes.guildMember(workspace, user), {
        signal: AbortSignal.timeout(answerLimitMs),
      });
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && gone.includes(error.code)) return false;
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
