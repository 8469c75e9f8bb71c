import { cleanLine } from '../../domain/clean.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Reading } from './kind.ts';

/** Platforms answer some fifty such questions a minute: the others wait for the next time. */
const askedAtMost = 40;
const atOnce = 5;

/** The id in a cell, alone or as a mention carries it. */
export const channelIdOf = (cell: string): string | undefined =>
  /^<?#?([A-Z0-9]{8,24})(?:\|[^>]*)?>?$/.exec(cleanLine(cell))?.[1];

/** Asks the platform about channels it was not asked about yet, as many as it bears. */
export async function askAbout(reading: Reading, channels: readonly ChannelAddress[]): Promise<void> {
  const { channelAt, asked } = reading;
  if (!channelAt) return;
  const unknown = new Map(channels.map((one) => [one.channel, one]));
  for (const id of asked.keys()) unknown.delete(id);
  const wanted = [...unknown.values()].slice(0, askedAtMost - asked.size);
  for (const some of inPieces(wanted, atOnce))
    await Promise.all(some.map(async (one) => void asked.set(one.channel, await channelAt(one))));
}

/** What the platform calls a channel, or why reminders would reach nobody there. */
export function aboutChannel(
  { channelAt, asked }: Reading,
  { channel: id }: ChannelAddress,
): `#${string}` | 'later' | UserError {
  if (!channelAt) return `#${id}`;
  if (!asked.has(id)) return 'later';
  const about = asked.get(id);
  if (!about) return mistake('imports.problem.channelUnseen', { said: id });
  if (about.name === null) return mistake('imports.problem.channelOfFew', { said: id });
  return about.speaks
    ? `#${about.name}`
    : mistake('imports.problem.channelMute', { channel: `#${about.name}` });
}
