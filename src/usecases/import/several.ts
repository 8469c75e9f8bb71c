import type { UserError } from '../../domain/user-error.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Names } from './directory.ts';

type Unknown = 'imports.problem.group' | 'imports.problem.groupNear' | 'imports.problem.groups';
type Stranger = 'imports.problem.person' | 'imports.problem.personNear' | 'imports.problem.persons';

/** How what nobody is called so is told: nothing like it, something like it, several of that name. */
export interface Told {
  readonly none: Extract<Unknown | Stranger, `${string}group` | `${string}person`>;
  readonly near: Extract<Unknown | Stranger, `${string}Near`>;
  readonly several: Extract<Unknown | Stranger, `${string}s`>;
}

export const groupsTold: Told = {
  none: 'imports.problem.group',
  near: 'imports.problem.groupNear',
  several: 'imports.problem.groups',
};
export const peopleTold: Told = {
  none: 'imports.problem.person',
  near: 'imports.problem.personNear',
  several: 'imports.problem.persons',
};

/** The one that a cell names, or the mistake that says which it may be. */
export function oneOf<T>(names: Names<T>, said: string, told: Told): T | UserError {
  const [first, ...others] = names.meant(said);
  if (first !== undefined && others.length === 0) return first;
  return first === undefined ? nobody(names, said, told) : mistake(told.several, { said });
}

/** Looking for what it resembles takes a while; it is done for the few that are shown. */
function nobody<T>(names: Names<T>, said: string, told: Told): UserError {
  return mistake(told.none, {
    said,
    near: (t) => {
      const near = names.near(said);
      return near === undefined ? '' : t(told.near, { near });
    },
  });
}

/**
 * All that a cell names, separated by semicolons, line breaks or commas. A name may hold commas itself
 * ("Culture, Sports and Tourism"), so the longest stretch that is a name is taken first.
 */
export function severalOf<T>(names: Names<T>, cell: string, told: Told): T[] | UserError {
  const found: T[] = [];
  for (const stretch of cell.split(/[;\n]/)) {
    const pieces = stretch
      .split(',')
      .map((piece) => piece.trim())
      .filter(Boolean);
    for (let at = 0; at < pieces.length; ) {
      const length = longestName(names, pieces.slice(at));
      const one = oneOf(names, pieces.slice(at, at + length).join(', '), told);
      if (one instanceof Error) return one;
      if (!found.includes(one)) found.push(one);
      at += length;
    }
  }
  return found;
}

function longestName<T>(names: Names<T>, pieces: readonly string[]): number {
  for (let length = Math.min(pieces.length, 5); length > 1; length--)
    if (names.meant(pieces.slice(0, length).join(', ')).length > 0) return length;
  return 1;
}
