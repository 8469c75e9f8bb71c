import type { ChannelNews } from '../../domain/channel-news.ts';
import type { Address } from '../../domain/place.ts';

/** What the secretariat or the administrator should know of: none of it is a fault of anybody's call. */
export type SlackProblem =
  | ChannelNews
  | { readonly kind: 'uninstalled'; readonly workspace: string }
  /** Somebody's account was deactivated. */
  | { readonly kind: 'left'; readonly address: Address }
  /** Something of somebody's account was changed, and it is not deactivated. */
  | { readonly kind: 'there'; readonly address: Address }
  /** Socket Mode has no connection; told once until there is one again. */
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'connected' };
