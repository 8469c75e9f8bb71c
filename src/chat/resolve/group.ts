import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Resolver } from './index.ts';
import { type Nouns, resolveNamed, resolveSeveral } from './named.ts';

export const groups: Nouns<Group> = {
  byId: (ask, id) => ask.store.groups.byId(ask.viewer, id as GroupId),
  named: (ask, words, limit) => ask.store.groups.named(ask.viewer, words, limit, 'best'),
  nameOf: (ask, group) => ask.t.worded(group.name),
  none: 'errors.noGroup',
  which: 'errors.whichGroup',
};

export const resolveGroup: Resolver = (ask, { text, again }) => resolveNamed(ask, text, groups, again);
export const resolveGroups: Resolver = (ask, option) => resolveSeveral(ask, option, groups);
