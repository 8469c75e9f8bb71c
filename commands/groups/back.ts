import { command } from '../../src/chat/command.ts';
import { member } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { endAway } from '../../src/usecases/absences/away.ts';

/** Ends an absence before its day, or takes back one to come. */
export const back = command({
  path: ['groups', 'back'],
  summary: 'seats.back.summary',
  options: { member: member({ label: 'seats.field.who', hint: 'seats.field.who.hint' }).optional() },
  also: ['return', 'returned', 'tro lai', 'kembali'],
  may: 'absences.own',
  async run(ask, { member = ask.member }) {
    await endAway(ask, member);
    return notice(ask.t('seats.back.done', { name: member.name }));
  },
});
