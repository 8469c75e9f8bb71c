import type { Card, Row } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { HistoryEntry, SpokenTask } from '../../store/index.ts';
import { detailsFor } from '../details-button.ts';
import { extensionDetails, extensionNews, originallyInWords } from '../extensions/words.ts';
import { reportedInWords } from '../tasks/reported.ts';
import { mostTold } from './in-summary.ts';
import type { Hearer } from './reminded.ts';
import { named } from './row.ts';

/** One change, as the groups concerned hear of it. */
export interface News {
  readonly task: SpokenTask;
  readonly lead: Group;
  readonly entry: HistoryEntry;
  /** Whom the change has given it to. */
  readonly coordinators: readonly Group[];
  readonly assignees: readonly string[];
}

/** Rows that are drawn; more are counted. */
const mostRows = 10;

/** Rows with a button: doors allow few on one message. */
const mostWithButtons = 5;

/** Changes to tasks, told to a group's channel: what happened, by whom and why. */
export function announcementCard(hearer: Hearer, news: readonly News[]): Card {
  const { t } = hearer;
  const told = news.slice(0, mostTold).map(({ task, lead, entry }) =>
    t('announcements.newsOf', {
      task: taskName(t, task),
      what: [
        what(hearer, entry, task),
        t('announcements.lead', { lead: t.worded(lead.name) }),
        ...due(hearer, task, entry),
        ...accepted(hearer, task, entry),
      ].join(' · '),
    }),
  );
  const more = (shown: number) =>
    news.length > shown ? [t('reminders.more', { count: news.length - shown })] : [];
  const rows = news.slice(0, mostRows).map((one, at) => row(hearer, one, at < mostWithButtons));
  return {
    title: t('announcements.title', { count: news.length }),
    tone: 'plain',
    summary: t('announcements.summary', { news: t.list([...told, ...more(told.length)]) }),
    parts: [{ part: 'rows', rows }, ...more(rows.length).map((text) => ({ part: 'text', text }) as const)],
    buttons: [],
  };
}

/** Its day and the one first set; a moved deadline is said by what happened. */
function due({ t }: Hearer, task: SpokenTask, { action }: HistoryEntry): string[] {
  const { day } = task;
  if (!day || action === 'moved' || action === 'extended' || action === 'accepted') return [];
  const first = originallyInWords(t, task);
  return [
    t('announcements.due', { day: t.day(day) }),
    ...(first ? [t('extensions.originally', { first })] : []),
  ];
}

/** When what was accepted had been reported: that day counts. */
const accepted = ({ t }: Hearer, { day, reportedOn }: SpokenTask, { action }: HistoryEntry) =>
  action === 'accepted' && reportedOn ? [reportedInWords(t, reportedOn, day)] : [];

function row(hearer: Hearer, { task, lead, entry, ...given }: News, withButton: boolean): Row {
  const { t } = hearer;
  return {
    title: taskName(t, task),
    badge: what(hearer, entry, task),
    details: [
      t('announcements.lead', { lead: t.worded(lead.name) }),
      ...(given.coordinators.length > 0
        ? [
            t('announcements.coordinating', {
              groups: named(
                t,
                given.coordinators.map((one) => t.worded(one.name)),
              ),
            }),
          ]
        : []),
      ...(given.assignees.length > 0
        ? [t('announcements.assignees', { names: named(t, given.assignees) })]
        : []),
      ...due(hearer, task, entry),
      ...accepted(hearer, task, entry),
      ...extensionDetails(t, entry),
      ...(entry.note ? [t('announcements.reason', { reason: entry.note })] : []),
      ...(entry.memberName ? [t('announcements.by', { name: entry.memberName })] : []),
    ],
    ...(withButton && { buttons: [detailsFor(hearer, task.number)] }),
  };
}

const simple = ['added', 'assigned', 'dropped', 'reopened', 'accepted', 'returned'] as const;

function what({ t }: Hearer, entry: HistoryEntry, { parentNumber: number }: SpokenTask): string {
  const ofTime = extensionNews(t, entry);
  if (ofTime) return ofTime;
  if (entry.action === 'added' && number !== null) return t('announcements.part', { number });
  if (entry.action === 'moved')
    return t('announcements.moved', { from: dayIn(t, entry.before), to: dayIn(t, entry.after) });
  const known = simple.find((action) => action === entry.action);
  return known ? t(`announcements.${known}`) : entry.action;
}

function dayIn(t: Hearer['t'], record: HistoryEntry['before']): string {
  const deadline = record?.deadline as { readonly day?: Day | null } | undefined;
  return deadline?.day ? t.day(deadline.day) : t('deadlines.noDay');
}

/** What a channel hears when it is bound to a group: that it works. */
export function testCard({ t }: Hearer, group: Group): Card {
  const title = t('reminders.test.title', { group: t.worded(group.name) });
  const text = t('reminders.test.text');
  return { title, tone: 'blue', summary: `${title}. ${text}`, parts: [{ part: 'text', text }], buttons: [] };
}
