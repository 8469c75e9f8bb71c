import type { ChannelAddress } from '../../domain/place.ts';

/** What the secretariat or the administrator should know of: none of it is a fault of anybody's call. */
export type SlackProblem =
  | { readonly kind: 'uninstalled'; readonly workspace: string }
  /** The channel was archived or deleted. */
  | { readonly kind: 'closed'; readonly channel: ChannelAddress }
  /** Docket was taken out of the channel. */
  | { readonly kind: 'removed'; readonly channel: ChannelAddress }
  | { readonly kind: 'renamed'; readonly channel: ChannelAddress; readonly name: string }
  /** Socket Mode has no connection; told once until there is one again. */
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'connected' };
