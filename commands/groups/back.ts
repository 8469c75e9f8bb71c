import { command } from '../../src/chat/command.ts';
import { member } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import { endAway } from '../../src/usecases/absences/away.ts';
import { absencesInWords } from '../../src/views/groups/absence.ts';

/** Ends an absence before its day; of who is there, takes back those to come. */
export const back = command({
  path: ['groups', 'back'],
  summary: 'seats.back.summary',
  options: { member: member({ label: 'seats.field.who', hint: 'seats.field.who.hint' }).optional() },
  also: ['return', 'returned', 'tro lai', 've', 'da ve', 'kembali', 'balik'],
  may: 'absences.own',
  async run(ask, { member = ask.member }) {
    const { t } = ask;
    const { name } = member;
    const { wasAway, ended, next } = await endAway(ask, member);
    const spans = absencesInWords(ask, next);
    const details = next.length > 0 ? [t('seats.back.still', { spans })] : [];
    if (wasAway) return notice(t('seats.back.done', { name }), { details });
    return notice(t('seats.back.off', { name, spans: absencesInWords(ask, ended) }), { details });
  },
});
