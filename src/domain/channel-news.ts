import type { ChannelAddress } from './place.ts';

/** What became of a channel on its platform. */
export type ChannelNews =
  | { readonly kind: 'renamed'; readonly channel: ChannelAddress; readonly name: string }
  /** Archived or deleted. */
  | { readonly kind: 'closed'; readonly channel: ChannelAddress }
  /** Docket may no longer speak there. */
  | { readonly kind: 'removed'; readonly channel: ChannelAddress };
