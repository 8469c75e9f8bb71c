import type { About, Call, HandedFile } from '../../domain/call.ts';
import type { Address, ChannelAddress } from '../../domain/place.ts';
import type { From } from './parse/parts.ts';

/** Asks Slack about somebody; only strangers are asked about. */
export type WhoIs = (from: From) => Promise<About>;

export const addressOf = ({ workspace, user }: Pick<From, 'workspace' | 'user'>): Address => ({
  platform: 'slack',
  workspace,
  user,
});

export const channelOf = ({ at }: From, channel: string): ChannelAddress => ({
  platform: 'slack',
  workspace: at,
  channel,
});

/** Who calls and where: a call but for its line. */
export function callerOf(from: From, channel: string | null, whoIs: WhoIs): Omit<Call, 'line'> {
  return {
    door: 'slack',
    caller: addressOf(from),
    channel: channel === null ? null : channelOf(from, channel),
    whoIs: () => whoIs(from),
  };
}

/** The words and files of a form, beside its line. */
export interface Filled {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly HandedFile[];
}
