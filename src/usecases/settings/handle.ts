import { fold } from '../../domain/fold.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';

const handleLimit = 30;
/** Words by which people name themselves, so nobody can be called so. */
const reserved = new Set(['me', 'myself', 'toi', 'saya', 'vacant', 'docket']);

/** A handle as it is kept, marks off; throws when it is none. */
export function handleOf(said: string): string {
  const handle = fold(said).replaceAll(' ', '');
  const fits = /^\p{L}[\p{L}\p{N}]+$/u.test(handle) && handle.length <= handleLimit && !reserved.has(handle);
  if (!fits) throw mistake('docket.error.handle', { said });
  return handle;
}

/** A handle somebody chose; throws when it is no handle or somebody's already. */
export async function handleChosen(rooms: Rooms, committeeId: CommitteeId, said: string): Promise<string> {
  const handle = handleOf(said);
  const free = await firstFree(rooms, committeeId, handle);
  if (free !== handle) throw mistake('docket.error.handleTaken', { handle, free });
  return handle;
}

/**
 * A handle made from a name: the given name, which Vietnamese puts last and Malay first, with a number
 * where somebody is called so already ("lan2").
 */
export async function handleFrom(
  rooms: Rooms,
  committeeId: CommitteeId,
  name: string,
  language: Language,
): Promise<string> {
  return firstFree(rooms, committeeId, handleMadeOf(name, language));
}

/** The handle a name makes, free or not; throws where it makes none. */
export function handleMadeOf(name: string, language: Language): string {
  const words = fold(name).split(' ');
  const given = (language === 'ms' ? words[0] : words.at(-1)) ?? '';
  if (!/^\p{L}/u.test(given)) throw mistake('docket.error.handle', { said: name });
  const long = given.length > 1 ? given : words.join('');
  return long.slice(0, handleLimit - 4);
}

async function firstFree(rooms: Rooms, committeeId: CommitteeId, handle: string): Promise<string> {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? handle : `${handle}${number}`;
    if (!reserved.has(wanted) && !(await rooms.members.byHandle(committeeId, wanted))) return wanted;
  }
}
