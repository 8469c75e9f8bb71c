import { fold } from '../../domain/fold.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Ask } from '../ask.ts';
import type { Resolver } from './index.ts';
import { type Nouns, resolveNamed, resolveSeveral } from './named.ts';

const members: Nouns<Member> = {
  byId: (ask, id) => ask.store.members.byId(ask.viewer, id as MemberId),
  async named(ask, words, limit) {
    const own = await self(ask, words);
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

const self = async (ask: Ask, words: string) => (me.has(fold(words)) ? ask.member : undefined);

export const resolveMember: Resolver = (ask, { text, again }) => resolveNamed(ask, text, members, again);
export const resolveMembers: Resolver = (ask, option) => resolveSeveral(ask, option, members);
