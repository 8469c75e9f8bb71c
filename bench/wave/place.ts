import type { ChannelAddress } from '../../src/domain/place.ts';

/** A chat platform on this machine that holds to its limits, with a channel for every group. */
export interface Place {
  /** What Docket needs to be set there. */
  readonly env: Readonly<Record<string, string>>;
  /** With the names that Docket knows them by. */
  readonly channels: readonly (ChannelAddress & { readonly label: string })[];
  /** When the first message of each channel arrived, in milliseconds since 1970; those that have none are left out. */
  arrivals(): number[];
  /** Messages that arrived, in all channels together. */
  messages(): number;
  /** How often it was asked to slow down. */
  refused(): number;
  close(): Promise<void>;
}

/** Messages that either platform takes in one second, over all channels. */
export const perSecond = 50;
