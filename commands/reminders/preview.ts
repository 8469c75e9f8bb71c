import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import { seesConfidential } from '../../src/domain/clearance.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Rehearsal, RehearsedTask } from '../../src/domain/reminders/rehearsal.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { rehearse } from '../../src/usecases/rehearse.ts';
import { rehearsalCard } from '../../src/views/reminders/rehearsal.ts';

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
    const rehearsal = await seenOf(ask, await rehearse(store, committee, now, asked));
    const card = await rehearsalCard(ask, rehearsal, { path, said: ask.said, page });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** Without what is hidden from the asker; Docket itself rehearsed it, and sees all. */
async function seenOf({ store, viewer }: Ask, rehearsal: Rehearsal): Promise<Rehearsal> {
  if (seesConfidential(viewer)) return rehearsal;
  const hidden = await store.tasks.hiddenNumbers(viewer);
  const isSeen = ({ number, confidential }: RehearsedTask) =>
    number === null ? !confidential : !hidden.has(number);
  const days = rehearsal.days.map((day) => ({
    ...day,
    posts: day.posts
      .map((post) => ({ ...post, tasks: post.tasks.filter(isSeen) }))
      .filter(({ tasks, isLateList }) => tasks.length > 0 || isLateList),
  }));
  return { ...rehearsal, days };
}

function daysSaid(said: string | undefined): number {
  if (said === undefined) return usualDays;
  const days = /^\d{1,3}$/.test(said) ? Number(said) : 0;
  if (days >= 1 && days <= mostDays) return days;
  throw mistake('rehearsal.error.days', { said, limit: mostDays, example: '/reminders preview 30' });
}
