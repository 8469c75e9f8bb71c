import { type Dispatch, dispatch } from '../chat/dispatch.ts';
import { dayFor, guessLanguage, type Heard, known, wordsFor } from '../chat/hear.ts';
import type { Call } from '../domain/call.ts';
import type { Card } from '../domain/card.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { buttonLine } from '../domain/line.ts';
import type { Reply } from '../domain/reply.ts';
import type { GroupTally, Store, TaskLine } from '../store/index.ts';
import { type Few, homeCards } from '../views/committee/home.ts';
import type { Reader } from '../views/reader.ts';

/** What somebody sees who opens Docket: cards below each other. */
export interface Home {
  readonly language: Language;
  readonly cards: readonly Card[];
}

/** Tasks of one kind that are shown; the rest are a button away. */
const few = 5;
const daysAhead = 14;
/** Beyond any number of a task: the place after all tasks of a day. */
const endOfDay = 999_999_999;

/**
 * The home of whoever calls: what waits for them, what else is late, what the next 14 days bring; for those who
 * look after all groups, which of them are late. A stranger gets what dispatch tells strangers. Changes nothing
 * but what letting them in does.
 */
export async function homeOf(deps: Dispatch, call: Omit<Call, 'line'>): Promise<Home> {
  const asked = { ...call, line: `/${deps.prefix ?? ''}docket help` };
  const heard = await known(deps.store, asked);
  if (heard) return homeFor(deps, heard);
  const reply = await dispatch(deps, asked);
  const welcome = await known(deps.store, asked);
  if (welcome) return homeFor(deps, welcome);
  return { language: languageOf(reply) ?? guessLanguage(call.locale), cards: [cardOf(reply)] };
}

async function homeFor({ store, prefix }: Dispatch, heard: Heard): Promise<Home> {
  const { viewer, member, committee, language } = heard;
  const today = dayFor(heard);
  const reader: Reader = {
    t: wordsFor(heard, prefix),
    viewer,
    committee,
    today,
    // All lines of a home are short: ids and fixed words.
    button: async (path, said, version) => buttonLine(committee, path, said, version),
  };
  const [tasks, behind, absences] = await Promise.all([
    tasksOf(store, heard, today),
    lateGroups(store, heard, today),
    store.members.absencesFrom(viewer, member.id, today),
  ]);
  return { language, cards: await homeCards(reader, member, { ...tasks, behind, absences }) };
}

/** Each task once, in the first part that it belongs to. */
async function tasksOf(store: Store, { viewer }: Heard, today: Day) {
  const yesterday = `${addDays(today, -1)}|${endOfDay}`;
  const [first, ahead] = await Promise.all([
    store.tasks.mine(viewer, { after: null, limit: 2 * few }),
    store.tasks.mine(viewer, { after: yesterday, limit: 2 * few }),
  ]);
  const mine = first.rows.slice(0, few);
  const shown = new Set(mine.map(({ id }) => id));
  const late = first.rows.slice(few).filter(({ day }) => day !== null && day < today);
  const until = addDays(today, daysAhead);
  const soon = ahead.rows.filter(({ id, day }) => !shown.has(id) && day !== null && day <= until);
  return {
    mine: { rows: mine, more: first.rows.length > few },
    late: { rows: late, more: late.length === few && first.next !== null },
    soon: firstOf(soon, ahead.next !== null),
  };
}

const firstOf = (tasks: readonly TaskLine[], more: boolean): Few => ({
  rows: tasks.slice(0, few),
  more: more || tasks.length > few,
});

async function lateGroups(
  store: Store,
  { viewer }: Heard,
  today: Day,
): Promise<readonly GroupTally[] | null> {
  if (viewer.office !== 'secretariat' && viewer.office !== 'chair') return null;
  const { rows } = await store.reports.byGroup(viewer, today, { offset: 0, limit: few });
  return rows.filter(({ late }) => late > 0);
}

const languageOf = (reply: Reply) => (reply.kind === 'form' ? reply.form.language : reply.language);

/** A form cannot stand on a home; a button there opens it. */
function cardOf(reply: Reply): Card {
  if (reply.kind !== 'form') return reply.card;
  const { title, line } = reply.form;
  return {
    title,
    tone: 'plain',
    summary: title,
    parts: [],
    buttons: [{ label: title, line, look: 'primary' }],
  };
}
