import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { askToJoin } from '../../src/usecases/welcome/ask-to-join.ts';
import type { Asker } from '../../src/usecases/welcome/asker.ts';
import { joinByCode } from '../../src/usecases/welcome/join-by-code.ts';
import { askerOf, doorway } from './doorway.ts';

/** Asks the secretariat to be let in, or shows by a code who one is. */
export const join = command({
  path: ['docket', 'join'],
  summary: 'welcome.join.summary',
  options: {
    code: text({ label: 'welcome.field.code', hint: 'welcome.field.code.hint', max: 60 }).optional(),
  },
  also: ['tham gia', 'sertai', 'menyertai'],
  may: 'settings.own',
  async run({ t, committee, member, whoIs, store, address }, { code }) {
    if (!code || !whoIs)
      return notice(t('welcome.join.already', { committee: committee.name, name: member.name }));
    return withCode(t, { store, address, about: await whoIs(), language: null }, code);
  },
  strangers: {
    // An account that is gone, or not of this workspace, has no business here whatever it says.
    async instead(visitor) {
      return visitor.about.account === 'none' || visitor.isForeign ? doorway.wayIn(visitor) : null;
    },
    async run(visitor, { code }) {
      if (code) return withCode(visitor.t, askerOf(visitor), code);
      const [committee, another] = visitor.committees;
      // Which one is meant must be plain.
      if (!committee || another) return doorway.wayIn(visitor);
      await askToJoin(askerOf(visitor), committee);
      return notice(visitor.t('welcome.asked', { committee: committee.name }));
    },
  },
});

async function withCode(t: Translator, asker: Asker, code: string): Promise<Reply> {
  const { committee, member, settled } = await joinByCode(asker, code);
  const details = settled ? [t('welcome.join.settled')] : [];
  return notice(t('welcome.join.known', { name: member.name, committee: committee.name }), { details });
}
