import type { Card, Fact, Part } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Member, SeatKind } from '../../domain/member.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Burden, TaskLine } from '../../store/index.ts';
import { originallyDetails } from '../extensions/words.ts';
import { standingAndDay } from '../reminders/in-summary.ts';
import type { Hearer } from '../reminders/reminded.ts';
import { progressTold } from '../tasks/progress.ts';

/** A seat that has passed, and how many tasks with it. */
export interface Handover {
  readonly group: Group;
  readonly from: Member;
  readonly to: Member;
  readonly kind: SeatKind;
  /** The successor's first day. */
  readonly day: Day;
  readonly passed: number;
}

/** Word for the group's channel. */
export function handoverNews(hearer: Hearer, handover: Handover): Card {
  const { title, lines } = worded(hearer, handover);
  return {
    title,
    tone: 'blue',
    summary: [`${title}.`, ...lines].join(' '),
    parts: lines.map((text) => ({ part: 'text', text })),
    buttons: [],
  };
}

/** For the two: how the group's work stands, with its first tasks and the way to all of them. */
export function handoverSummary(
  hearer: Hearer,
  handover: Handover,
  { burden, first }: { readonly burden: Burden; readonly first: readonly TaskLine[] },
): Card {
  const { t, committee, today } = hearer;
  const news = handoverNews(hearer, handover);
  const facts = (['open', 'late', 'atRisk', 'blocked', 'reported', 'asked'] as const).flatMap((of): Fact[] =>
    of === 'open' || burden[of] > 0
      ? [{ label: t(`seats.handover.${of}`), value: t.number(burden[of]) }]
      : [],
  );
  const rows = first.map((task) => ({
    title: taskName(t, task),
    badge: standingAndDay(t, task, today),
    details: [...originallyDetails(t, task), ...progressTold(t, task, today)],
  }));
  const listed: Part[] = rows.length > 0 ? [{ part: 'rows', heading: t('seats.handover.first'), rows }] : [];
  const line = buttonLine(committee, ['tasks', 'list'], { group: `@${handover.group.id}` });
  return {
    ...news,
    summary: [
      news.summary,
      ...facts.map(({ label, value }) => `${label}: ${value}.`),
      ...rows.map((row) => `${row.title}, ${row.badge}.`),
    ].join(' '),
    parts: [...news.parts, { part: 'facts', facts }, ...listed],
    buttons:
      burden.open > 0
        ? [{ label: t('seats.handover.all', { count: burden.open }), line, look: 'primary' }]
        : [],
  };
}

function worded({ t }: Hearer, { group, from, to, kind, day, passed }: Handover) {
  const told = { from: from.name, to: to.name, name: t.worded(group.name), day: t.day(day) };
  return {
    title: t('seats.handover.title', told),
    lines: [
      t(kind === 'lead' ? 'seats.handover.since' : 'seats.handover.sinceDeputy', told),
      t('seats.handover.passed', { ...told, count: passed }),
    ],
  };
}
