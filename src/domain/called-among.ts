import { fold } from './fold.ts';
import type { Committee } from './member.ts';

type Named = Pick<Committee, 'name' | 'code'>;

/** What to call one of several committees: by its name and, where another has the same name, its code too. */
export function calledAmong(all: readonly Named[], one: Named): string {
  const isShared = all.some(({ name, code }) => code !== one.code && fold(name) === fold(one.name));
  return isShared ? `${one.name} (c${one.code})` : one.name;
}
