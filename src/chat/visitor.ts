import type { About, Call } from '../domain/call.ts';
import type { Language } from '../domain/language.ts';
import type { Address, Platform } from '../domain/place.ts';
import type { Reply } from '../domain/reply.ts';
import type { Translator } from '../i18n/translator.ts';
import { translator } from '../i18n/translator.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import type { Menu } from './command.ts';
import type { Dispatch } from './dispatch.ts';
import { codeIn, guessLanguage, strange } from './hear.ts';

/** A caller whom no committee knows, at the door of those that live in their workspace. */
export interface Visitor {
  readonly store: Store;
  readonly menu: Menu;
  readonly door: Platform;
  readonly address: Address;
  readonly about: About;
  /** The ids of the roles they have in their workspace. */
  readonly roles: readonly string[];
  /** They call from a channel of a workspace that is not their own. */
  readonly isForeign: boolean;
  /** The one that is meant, where a button says so; else all of the workspace, the first comer first. */
  readonly committees: readonly CommitteeSettings[];
  readonly language: Language;
  readonly t: Translator;
  /** What stands before our commands' names in this installation, mostly ''. */
  readonly prefix: string;
}

/** What is done with strangers; without one they are told to ask the secretariat. */
export interface Doorway {
  /** Lets in whom a committee admits unasked, and answers with their greeting; null for all others. */
  letIn(visitor: Visitor): Promise<string | null>;
  /** The answer to whatever else a stranger says: how to get in. */
  wayIn(visitor: Visitor): Promise<Reply>;
}

/** Asks the platform who calls. Throws what strangers are told where the door cannot know, or had no right to ask. */
export async function visitorOf(
  { store, menu, prefix = '' }: Pick<Dispatch, 'store' | 'menu' | 'prefix'>,
  call: Call,
): Promise<Visitor> {
  if (!call.whoIs) throw strange(call);
  const all = await store.workspaces.committeesIn(call.caller);
  const code = codeIn(call);
  const meant = all.filter((committee) => committee.code === code);
  // Someone else's committee is answered like a stranger's: that it exists is not told.
  if (code && meant.length === 0 && (await store.members.callers(call.caller)).length > 0)
    throw strange(call);
  const about = await call.whoIs();
  const language = call.language ?? guessLanguage(call.locale ?? about.locale);
  return {
    store,
    menu,
    prefix,
    language,
    t: translator(language, prefix),
    door: call.door,
    address: call.caller,
    about,
    roles: call.roles ?? [],
    isForeign: call.channel !== null && call.channel.workspace !== call.caller.workspace,
    committees: meant.length > 0 ? meant : all,
  };
}
