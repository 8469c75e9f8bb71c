import { cleanLine } from '../domain/clean.ts';
import { dayAt } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';
import { mistake } from '../i18n/mistake.ts';
import type { Store } from '../store/index.ts';
import { handleFrom } from './settings/handle.ts';
import { timeZoneNamed } from './settings/time-zone.ts';

/**
 * Founds a real committee with its first administrator, who can then be let into the room and be spoken for
 * in the terminal. For whoever holds the database: no member could be asked yet.
 *
 * @throws UserError for a time zone that does not exist or an empty name
 */
export async function foundCommittee(
  store: Store,
  wanted: { name: string; timeZone: string; language: Language; admin: string },
): Promise<{ code: string; name: string; admin: string }> {
  const name = cleanLine(wanted.name);
  const person = cleanLine(wanted.admin);
  const { language } = wanted;
  if (!fold(name) || !fold(person)) throw mistake('errors.nameNeeded');
  const timeZone = timeZoneNamed(wanted.timeZone);
  return store.transaction(async (rooms) => {
    const committee = await rooms.committees.create({ name, language, timeZone, demo: false });
    const handle = await handleFrom(rooms, committee.id, person, language);
    const admin = await rooms.members.add(committee.id, { handle, name: person, office: 'administrator' });
    await rooms.members.addAddress(admin, { platform: 'web', workspace: '', user: admin.id });
    await rooms.members.addAddress(admin, { platform: 'terminal', workspace: '', user: handle });
    await rooms.room.addChannel(committee.id, { name: { text: name }, position: 0 });
    const at = Date.now();
    await rooms.history.append({
      committeeId: committee.id,
      memberId: null,
      door: 'terminal',
      at,
      day: dayAt(at, timeZone),
      action: 'founded',
      subject: 'committee',
      subjectId: committee.id,
      after: { name, language, timeZone, administrator: admin.id },
    });
    return { code: committee.code, name, admin: handle };
  });
}
