import type { Button, Card, Part, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { slipOf } from '../../domain/reminders/ladder.ts';
import type {
  Rehearsal,
  RehearsedPlace,
  RehearsedPost,
  RehearsedTask,
} from '../../domain/reminders/rehearsal.ts';
import type { Translator } from '../../i18n/translator.ts';
import { pageButtons, type Stretch, stretchOf } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** Lines of a page: what a phone shows without a great deal of scrolling. */
const linesOfPage = 20;

/** Days that a sentence can name. */
const mostDays = 6;

interface Line {
  readonly day: Day;
  readonly post: RehearsedPost;
  /** Null for a late list that nothing climbs with. */
  readonly task: RehearsedTask | null;
}

/** A page of a rehearsal, day by day and place by place: which tasks are told of there, and why. */
export async function rehearsalCard(
  reader: Reader,
  rehearsal: Rehearsal,
  call: {
    readonly path: readonly [string, string];
    readonly said: Readonly<Record<string, string>>;
    readonly page: string | undefined;
  },
): Promise<Card> {
  const shown = stretchOf(linesOf(rehearsal), call.page, linesOfPage);
  return cardOf(reader, rehearsal, shown, await pageButtons(reader, shown, call));
}

/** All of a rehearsal at once. */
export function wholeRehearsal(reader: Pick<Reader, 't' | 'committee'>, rehearsal: Rehearsal): Card {
  const rows = linesOf(rehearsal);
  return cardOf(reader, rehearsal, { rows, offset: 0, total: rows.length }, []);
}

const linesOf = ({ days }: Rehearsal) =>
  days.flatMap(({ day, posts }) =>
    posts.flatMap((post): Line[] =>
      post.tasks.length > 0 ? post.tasks.map((task) => ({ day, post, task })) : [{ day, post, task: null }],
    ),
  );

function cardOf(
  { t, committee }: Pick<Reader, 't' | 'committee'>,
  rehearsal: Rehearsal,
  { rows, offset, total }: Stretch<Line>,
  buttons: readonly Button[],
): Card {
  const { from, stoppedAfter, to, days } = rehearsal;
  const title = t('rehearsal.title', { from: t.day(from), to: t.day(stoppedAfter ?? to) });
  const told = summaryOf(t, rehearsal);
  const quiet = (text: string): Part => ({ part: 'text', text, quiet: true });
  const range = t('rehearsal.range', { from: offset + 1, to: offset + rows.length, total });
  return {
    title,
    tone: days.some(({ tooFull }) => tooFull) ? 'yellow' : 'plain',
    summary: `${title}. ${told.join(' ')}`,
    parts: [
      ...(offset === 0 ? told.map((text): Part => ({ part: 'text', text })) : []),
      ...partsOf(t, committee.timeZone, rows),
      ...(rehearsal.unsettled ? [quiet(t('rehearsal.unsettled'))] : []),
      ...(total > rows.length ? [quiet(range)] : []),
      ...(stoppedAfter ? [quiet(t('rehearsal.stopped', { day: t.day(stoppedAfter) }))] : []),
    ],
    buttons,
  };
}

/** How much it comes to, and which days are too full. */
function summaryOf(t: Translator, { days }: Rehearsal): string[] {
  const posts = days.flatMap((one) => one.posts);
  if (posts.length === 0) return [t('rehearsal.nothing')];
  const tasks = new Set(posts.flatMap((post) => post.tasks.map(keyOf))).size;
  const full = days.filter(({ tooFull }) => tooFull).map(({ day }) => t.day(day));
  const rest = full.length - mostDays;
  const named = rest > 0 ? [...full.slice(0, mostDays), t('rehearsal.fullMore', { count: rest })] : full;
  return [
    t('rehearsal.sentence', { posts: posts.length, tasks, days: days.length }),
    ...(full.length > 0 ? [t('rehearsal.full', { days: t.list(named) })] : []),
    ...days
      .filter(({ putOff }) => putOff > 0)
      .slice(0, 1)
      .map(({ putOff }) => t('rehearsal.putOff', { count: putOff })),
  ];
}

const keyOf = ({ number, title, due }: RehearsedTask) => `${number ?? title.text} ${due}`;

/** Rows under a heading for each message. */
function partsOf(t: Translator, timeZone: string, lines: readonly Line[]): Part[] {
  const messages = Map.groupBy(lines, ({ post }) => post);
  return [...messages].map(([post, some]): Part => {
    const [first] = some;
    const heading = first ? headingOf(t, timeZone, first.day, post) : '';
    return { part: 'rows', heading, rows: some.map(({ task }) => (task ? rowOf(t, task) : listRow(t))) };
  });
}

/** "Fri 25 Jul 2025, 08:30: #home-affairs – 12 tasks at once". */
function headingOf(t: Translator, timeZone: string, day: Day, post: RehearsedPost): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(post.at).toZonedDateTimeISO(timeZone);
  const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  const heading = t('rehearsal.heading', { day: t.day(day), time, place: placeInWords(t, post.place) });
  if (post.isLateList && post.tasks.length > 0) return `${heading} – ${t('rehearsal.lateList')}`;
  return post.tooFull ? `${heading} – ${t('rehearsal.tooMuch', { count: post.tasks.length })}` : heading;
}

function placeInWords(t: Translator, { kind, name }: RehearsedPlace): string {
  if (kind === 'channel') return t.worded(name);
  return t(kind === 'person' ? 'rehearsal.directly' : 'rehearsal.nobody', { name: t.worded(name) });
}

const listRow = (t: Translator): Row => ({ title: t('rehearsal.lateList') });

function rowOf(t: Translator, task: RehearsedTask): Row {
  const { number, title, rung, due, role, wasDue } = task;
  return {
    title: `${number === null ? t('rehearsal.notYet') : `#${number}`} ${t.worded(title)}`,
    tone: slipOf(rung),
    badge: rungInWords(t, rung),
    details: [
      t('rehearsal.due', { day: t.day(due) }),
      ...(role && role !== 'lead' ? [t(`rehearsal.role.${role}`)] : []),
      ...(wasDue ? [t('rehearsal.wasDue', { day: t.day(wasDue) })] : []),
    ],
  };
}

/** "3 working days ahead". */
function rungInWords(t: Translator, rung: number): string {
  if (rung === 0) return t('rehearsal.rung.day');
  const count = Math.abs(rung);
  return t(rung < 0 ? 'rehearsal.rung.before' : 'rehearsal.rung.late', { count });
}
