import { fold } from '../../domain/fold.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Ask } from '../ask.ts';
import type { Resolver } from './index.ts';
import { type Nouns, resolveNamed, resolveSeveral } from './named.ts';

export const members: Nouns<Member> = {
  byId: (ask, id) => ask.store.members.byId(ask.viewer, id as MemberId),
  async named(ask, words, limit) {
    const own = me.has(fold(words)) ? ask.member : await mentioned(ask, words);
    if (own) return [{ owner: own, match: 'whole' }];
    const handled = await ask.store.members.byHandle(ask.committee.id, words.toLowerCase());
    if (handled) return [{ owner: handled, match: 'whole' }];
    return ask.store.members.named(ask.viewer, words, limit, 'best');
  },
  nameOf: (_ask, member) => `${member.name} (${member.handle})`,
  none: 'errors.noMember',
  which: 'errors.whichMember',
};

const me = new Set(['me', 'myself', 'toi', 'minh toi', 'saya']);

/** "<@U123>": whom a chat door names by their id there; undefined for other words. Throws for nobody of ours. */
async function mentioned({ store, address, committee }: Ask, words: string): Promise<Member | undefined> {
  const user = /^<@([\w.-]{1,64})>$/.exec(words)?.[1];
  if (!user) return undefined;
  const callers = await store.members.callers({ ...address, user });
  const caller = callers.find((one) => one.committee.id === committee.id);
  if (caller) return caller.member;
  throw mistake('errors.mentionedStranger');
}

export const resolveMember: Resolver = (ask, { text, again }) => resolveNamed(ask, text, members, again);
export const resolveMembers: Resolver = (ask, option) => resolveSeveral(ask, option, members);
