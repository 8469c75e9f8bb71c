import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import { addDays } from '../../src/domain/day.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { rehearse } from '../../src/usecases/rehearse.ts';
import { rehearsalCard } from '../../src/views/rehearsal.ts';

const path = ['reminders', 'preview'] as const;
const usualDays = 14;
const mostDays = 62;

/** Tasks that a preview holds: more than anybody pages through. */
const mostTasks = 5_000;

/** What will be posted where in the days ahead, and which of them are too full. Posts nothing, writes nothing. */
export const preview = command({
  path,
  summary: 'rehearsal.summary',
  options: {
    days: text({ label: 'rehearsal.field.days', hint: 'rehearsal.field.days.hint', max: 10 }).optional(),
    page: page(),
  },
  also: ['rehearse', 'ahead', 'xem truoc', 'sap toi', 'pratonton', 'lihat'],
  may: 'settings.read',
  async run(ask, { days, page }) {
    const { store, viewer, now, today } = ask;
    const count = daysSaid(days);
    const committee = await store.committees.settings(viewer);
    const asked = { from: today, to: addDays(today, count - 1), mostTasks };
    const rehearsal = await rehearse(store, committee, now, asked);
    const card = await rehearsalCard(ask, rehearsal, { path, said: ask.said, page });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

function daysSaid(said: string | undefined): number {
  if (said === undefined) return usualDays;
  const days = /^\d{1,3}$/.test(said) ? Number(said) : 0;
  if (days >= 1 && days <= mostDays) return days;
  throw mistake('rehearsal.error.days', { said, limit: mostDays, example: '/reminders preview 30' });
}
