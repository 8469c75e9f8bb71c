import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { fold } from '../../src/domain/fold.ts';
import { notice } from '../../src/domain/notice.ts';
import { mistake, mistakeWith } from '../../src/i18n/mistake.ts';
import type { Duty } from '../../src/store/index.ts';
import { endDuty } from '../../src/usecases/duties/end-duty.ts';
import { dutyTitle } from '../../src/views/tasks/duties.ts';

const path = ['tasks', 'repeat-end'] as const;

/** A committee has fewer duties that go on; who has more says the number. */
const looked = 1000;
const candidatesShown = 6;

/** Ends what comes again, after asking back; tasks that were made stay. */
export const repeatEnd = command({
  path,
  summary: 'duties.end.summary',
  options: {
    duty: text({ label: 'duties.field.duty', hint: 'duties.field.duty.hint', max: 200, rest: true }),
  },
  also: ['end', 'stop', 'cham dut', 'tamat', 'henti'],
  may: 'tasks.add',
  async run(ask, { duty: said }) {
    const { t } = ask;
    const meant = await dutyMeant(ask, said);
    const list = { label: t('duties.button.list'), line: await ask.button(['tasks', 'repeats'], {}) };
    if (!ask.confirmed) {
      const end = {
        label: t('duties.button.end'),
        line: await ask.confirmation(),
        look: 'danger' as const,
      };
      return notice(t('duties.end.ask', { title: dutyTitle(t, meant) }), { buttons: [end, list] });
    }
    const { duty, stillOpen } = await endDuty(ask, meant.number);
    return notice(t('duties.ended', { title: dutyTitle(t, duty) }), {
      details: [t('duties.kept', { count: stillOpen })],
      buttons: [list],
    });
  },
});

/** By its number, or by words of its title. */
async function dutyMeant(ask: Ask, said: string): Promise<Duty> {
  const { t, store, viewer } = ask;
  const { rows } = await store.outbox.duties(viewer, { after: null, limit: looked });
  const number = Number(/^#?(\d{1,9})\.?$/.exec(said.trim())?.[1] ?? 0);
  const words = fold(said);
  const found = rows.filter((duty) =>
    number > 0 ? duty.number === number : fold(t.worded(duty.title)).includes(words),
  );
  const [only] = found;
  if (!only) throw mistake('duties.error.none', { said });
  if (found.length === 1) return only;
  const ways = await Promise.all(
    found.slice(0, candidatesShown).map(async (duty) => ({
      label: dutyTitle(t, duty),
      line: await ask.button(path, { duty: String(duty.number) }),
    })),
  );
  throw mistakeWith(ways, 'duties.error.which', { said });
}
