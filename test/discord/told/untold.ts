import type { DiscordException } from '../../door-exceptions.ts';
import { NotSent } from '../fake/people/desk.ts';

/** Something a story says that nobody could do on Discord. */
export class Untold extends Error {
  constructor(why: DiscordException) {
    super(why);
    this.name = 'Untold';
  }
}

const refusals: readonly (readonly [RegExp, DiscordException])[] = [
  [/^Required|is required$/, 'needed'],
  [/is none of the choices|is not on offer/, 'choices'],
  [/is too short or too long|between \d+ and \d+ characters/, 'length'],
  [/is no channel that fits/, 'places'],
];

/** What people do, where their own Discord may refuse to send it. */
export async function sent<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    if (!(fault instanceof NotSent)) throw fault;
    const known = refusals.find(([words]) => words.test(fault.message));
    throw known ? new Untold(known[1]) : fault;
  }
}
