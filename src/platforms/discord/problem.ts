import type { ChannelNews } from '../../domain/channel-news.ts';

/** A Discord server that Docket is in, or was. */
export interface Guild {
  readonly workspace: string;
  /** Null where Discord did not say what it is called. */
  readonly name: string | null;
}

/** What the secretariat or the administrator should know of: none of it is a fault of anybody's call. */
export type DiscordProblem =
  | ChannelNews
  /** Docket was thrown out of a server, or the server is gone. */
  | ({ readonly kind: 'uninstalled' } & Guild)
  /** Docket was let into a server, perhaps once more. */
  | ({ readonly kind: 'installed' } & Guild)
  /** There is no connection; told once until there is one again. */
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'connected' }
  /** A session was lost and another begun: what happened in between was told to nobody. */
  | { readonly kind: 'begun-anew' }
  /** A call was refused for its token; told once until one is taken again. */
  | { readonly kind: 'token-refused' }
  /** Discord takes the token no more, or not what it asks for: nothing comes back by itself. */
  | { readonly kind: 'signed-out'; readonly why: string };
