import type { About } from '../../domain/call.ts';
import { cleanLine } from '../../domain/clean.ts';
import { dayAt } from '../../domain/day.ts';
import { asEmail } from '../../domain/email.ts';
import type { Language } from '../../domain/language.ts';
import type { Address } from '../../domain/place.ts';
import { type CommitteeSettings, nowOf, type Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';

/** Somebody at the door: where from, and what their platform knows of them. */
export interface Asker {
  readonly store: Store;
  readonly address: Address;
  readonly about: About;
  /** The ids of the roles they have in their workspace. */
  readonly roles?: readonly string[];
  /** Null where the platform did not tell. */
  readonly language: Language | null;
}

const longestName = 100;

/** Their name as it is kept; a nameless account goes by its id. */
export const nameOf = ({ about, address }: Pick<Asker, 'about' | 'address'>) =>
  [...cleanLine(about.name)].slice(0, longestName).join('').trim() || address.user;

/** Their e-mail address, where it may say who they are: a guest's says only who invited them. */
export function vouchedEmail({ about }: Pick<Asker, 'about'>): string | null {
  const isOwn = about.account === 'full' || about.account === 'administrator';
  return (isOwn && about.email && asEmail(about.email)) || null;
}

/** What is done on a stranger's behalf is done by nobody, through their door, on the committee's day. */
export function deedAtTheDoor({ store, address }: Asker, committee: CommitteeSettings): Deed {
  const now = nowOf(committee);
  const today = dayAt(now, committee.timeZone);
  return { store, viewer: systemViewer(committee.id), committee, door: address.platform, now, today };
}
