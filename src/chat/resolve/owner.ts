import { mistake } from '../../i18n/mistake.ts';
import type { Owner } from '../field.ts';
import { groups } from './group.ts';
import type { Resolver } from './index.ts';
import { members } from './member.ts';
import { candidates, whichOf } from './named.ts';

/** How well a name fits: a whole one before the beginning of one, that before a later word. */
const fits = ['whole', 'start', 'word'] as const;

/** The one group or member that the words name; what fits several equally well is asked back. */
export const resolveOwner: Resolver = async (ask, { text, again }): Promise<Owner> => {
  const words = text.trim();
  if (words.startsWith('@')) {
    const group = await groups.byId(ask, words.slice(1));
    if (group) return { group };
    const member = await members.byId(ask, words.slice(1));
    if (member) return { member };
  }
  const found = [
    ...(await candidates(ask, words, groups)).map(({ owner: group, match }) => ({
      match,
      id: group.id,
      label: groups.nameOf(ask, group),
      owner: { group } as Owner,
    })),
    ...(await candidates(ask, words, members)).map(({ owner: member, match }) => ({
      match,
      id: member.id,
      label: members.nameOf(ask, member),
      owner: { member } as Owner,
    })),
  ];
  const best = fits.find((fit) => found.some(({ match }) => match === fit));
  const meant = found.filter(({ match }) => match === best);
  // Offices wait for offices: a single group goes before people who are called alike.
  const offices = meant.filter(({ owner }) => 'group' in owner);
  const [only, ...others] = offices.length > 0 ? offices : meant;
  if (only && others.length === 0) return only.owner;
  if (!only) throw mistake('progress.error.noOwner', { said: text });
  throw await whichOf(meant, text, 'progress.error.whichOwner', again);
};
