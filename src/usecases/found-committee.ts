import { cleanLine } from '../domain/clean.ts';
import { dayAt } from '../domain/day.ts';
import { asEmail } from '../domain/email.ts';
import { fold } from '../domain/fold.ts';
import { rules } from '../domain/history/fault.ts';
import type { Language } from '../domain/language.ts';
import type { Address } from '../domain/place.ts';
import { mistake, mistakeWith } from '../i18n/mistake.ts';
import type { CommitteeSettings, Rooms, Store } from '../store/index.ts';
import { handleFrom } from './settings/handle.ts';
import { timeZoneNamed } from './settings/time-zone.ts';

interface Wanted {
  readonly name: string;
  readonly timeZone: string;
  readonly language: Language;
  /** The first administrator's name. */
  readonly admin: string;
  /** From where the administrator founds it: the committee lives in that workspace. */
  readonly at?: Address;
  /** The administrator's, confirmed. */
  readonly email?: string | undefined;
}

interface Founded {
  readonly code: string;
  readonly name: string;
  /** The administrator's handle. */
  readonly admin: string;
}

/**
 * Founds a real committee with its first administrator, who can then be let into the room and be spoken for
 * in the terminal. For whoever holds the database or administers the workspace: no member could be asked yet.
 *
 * @throws UserError for a time zone that does not exist, an empty name, or a workspace that has a committee
 */
export async function foundCommittee(store: Store, wanted: Wanted): Promise<Founded> {
  const name = cleanLine(wanted.name);
  const person = cleanLine(wanted.admin);
  const { language, at: address } = wanted;
  if (!fold(name) || !fold(person)) throw mistake('errors.nameNeeded');
  const timeZone = timeZoneNamed(wanted.timeZone);
  const email = wanted.email ? asEmail(wanted.email) : undefined;
  return store.transaction(async (rooms) => {
    const committee = await rooms.committees.create({ name, language, timeZone, demo: false });
    if (address) await settle(rooms, committee, address);
    const handle = await handleFrom(rooms, committee.id, person, language);
    const office = 'administrator';
    const admin = await rooms.members.add(committee.id, {
      handle,
      name: person,
      office,
      email: email ?? null,
    });
    await rooms.members.addAddress(admin, { platform: 'web', workspace: '', user: admin.id });
    await rooms.members.addAddress(admin, { platform: 'terminal', workspace: '', user: handle });
    if (address) await rooms.members.addAddress(admin, address);
    await rooms.room.addChannel(committee.id, { name: { text: name }, position: 0 });
    const now = Date.now();
    await rooms.history.append({
      committeeId: committee.id,
      memberId: address ? admin.id : null,
      door: address?.platform ?? 'terminal',
      at: now,
      day: dayAt(now, timeZone),
      action: 'founded',
      subject: 'committee',
      subjectId: committee.id,
      after: {
        ...Object.fromEntries(rules.map((rule) => [rule, committee[rule]])),
        administrator: admin.id,
        ...(address && { address }),
      },
    });
    return { code: committee.code, name, admin: handle };
  });
}

/** Takes the workspace's first place. Of two who found at once, the second meets the committee of the first. */
async function settle(rooms: Rooms, committee: CommitteeSettings, address: Address): Promise<void> {
  if (await rooms.workspaces.bind(committee.id, address, 1)) return;
  const [first] = await rooms.workspaces.committeesIn(address);
  if (!first) throw new Error(`the first place of ${address.workspace} is nobody’s, and taken`);
  const line = `c${first.code} docket join`;
  throw mistakeWith([{ label: (t) => t.say('welcome.button.ask'), line }], 'welcome.error.founded', {
    committee: first.name,
  });
}
