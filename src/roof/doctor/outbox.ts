import { dayAt, instantOf } from '../../domain/day.ts';
import { isDayOff } from '../../domain/working-days.ts';
import type { Finding } from '../../platforms/terminal/port.ts';
import type { Look } from '../../store/care/index.ts';
import { type CommitteeSettings, nowOf } from '../../store/index.ts';
import type { Chart } from './finding.ts';

/** How late a message may be before somebody should look, and how late a morning's planning. Milliseconds. */
const patience = { dueMs: 10 * 60_000, planMs: 10 * 60_000 };

/** Whether what should have gone out has, and what should be planned is. */
export async function outbox(chart: Chart, look: Look, runs: boolean): Promise<Finding[]> {
  return [await messages(chart, look, runs), await reminders(chart, look, runs)];
}

async function messages({ t, ok, look, broken }: Chart, { rooms }: Look, runs: boolean): Promise<Finding> {
  const counts = await rooms.outbox.backlog();
  const overdue = await rooms.outbox.overdueBy();
  const waiting = t.number(counts.waiting);
  if (overdue > patience.dueMs) {
    const minutes = t.number(Math.round(overdue / 60_000));
    const late = t('doctor.messages.late', { minutes, waiting });
    // Where no server runs nobody is to send them, which is said above.
    return (runs ? broken : look)('messages', late, t('doctor.messages.lateDo'));
  }
  if (counts.failed + counts.unreachable === 0) return ok('messages', t('doctor.messages.ok', { waiting }));
  const [failed, unreachable] = [t.number(counts.failed), t.number(counts.unreachable)];
  const lost = t('doctor.messages.lost', { failed, unreachable, waiting });
  return look('messages', lost, t('doctor.messages.lostDo'));
}

async function reminders({ t, ok, look, broken }: Chart, seen: Look, runs: boolean): Promise<Finding> {
  const behind: string[] = [];
  for (const committee of await seen.rooms.committees.all())
    if (await isBehind(seen, committee)) behind.push(committee.name);
  if (behind.length === 0) return ok('reminders', t('doctor.reminders.ok'));
  const says = t('doctor.reminders.behind', { committees: behind.join(', ') });
  return (runs ? broken : look)('reminders', says, t('doctor.reminders.do'));
}

/** A morning's reminders are planned once its time has come, and on working days only. */
async function isBehind({ rooms }: Look, committee: CommitteeSettings): Promise<boolean> {
  const now = nowOf(committee);
  const today = dayAt(now, committee.timeZone);
  if (isDayOff(await rooms.calendars.of(committee.id), today)) return false;
  if (now < instantOf(today, committee.reminderTime, committee.timeZone) + patience.planMs) return false;
  return rooms.outbox.anyDueTask(committee.id, today);
}
