import { DiscordAPIError, HTTPError } from 'discord.js';
import { troubleOf } from '../errors.ts';

/** A fault for the log. What Discord refuses may hold what people wrote: only its number is told. */
export function told(fault: unknown): unknown {
  const isRefusal = fault instanceof DiscordAPIError || fault instanceof HTTPError;
  return isRefusal ? new Error(troubleOf(fault).why) : fault;
}
