import { addDays, asDay, type Day, dayAt } from '../domain/day.ts';
import type { Rehearsal, RehearsedPost } from '../domain/reminders/rehearsal.ts';
import { mistake } from '../i18n/mistake.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import type { RehearsalReport, TerminalPort } from '../platforms/terminal/port.ts';
import { type CommitteeSettings, nowOf, type Store } from '../store/index.ts';
import { rehearse } from '../usecases/rehearse.ts';
import { wholeRehearsal } from '../views/reminders/rehearsal.ts';

/** Days that are rehearsed where nobody says how many. */
const usualDays = 14;

/** What would be posted from day to day: for people, and for programs. */
export async function rehearsed(
  store: Store,
  committee: CommitteeSettings,
  { from: saidFrom, to: saidTo, language }: Parameters<TerminalPort['rehearse']>[0],
): ReturnType<TerminalPort['rehearse']> {
  const t = translator(language);
  const now = nowOf(committee);
  const today = dayAt(now, committee.timeZone);
  const from = saidFrom === null ? today : dayNamed(saidFrom, today);
  const to = saidTo === null ? addDays(from, usualDays - 1) : dayNamed(saidTo, today);
  const rehearsal = await rehearse(store, committee, now, { from, to, mostTasks: Number.POSITIVE_INFINITY });
  return { report: reportOf(t, committee, rehearsal), card: wholeRehearsal({ t, committee }, rehearsal) };
}

function dayNamed(said: string, example: Day): Day {
  const day = asDay(said);
  if (!day) throw mistake('rehearsal.error.day', { said, example });
  return day;
}

function reportOf(t: Translator, committee: CommitteeSettings, rehearsal: Rehearsal): RehearsalReport {
  const { code, name, timeZone } = committee;
  const { from, to, unsettled, days } = rehearsal;
  const post = ({ at, place, isLateList, tasks, tooFull }: RehearsedPost) => ({
    at: Temporal.Instant.fromEpochMilliseconds(at).toString(),
    place: {
      kind: place.kind,
      name: t.worded(place.name),
      platform: place.platform,
      workspace: place.workspace,
      channel: place.channel,
    },
    isLateList,
    tooFull,
    tasks: tasks.map(({ number, title, due, rung, role, wasDue }) => {
      return { number, title: t.worded(title), due, rung, role, wasDue };
    }),
  });
  return {
    committee: { code, name, timeZone },
    from,
    to,
    unsettled,
    days: days.map(({ day, tooFull, putOff, posts }) => ({ day, tooFull, putOff, posts: posts.map(post) })),
  };
}
