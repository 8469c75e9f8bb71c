import type { Button, Card } from '../../domain/card.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Member } from '../../domain/member.ts';
import type { Platform } from '../../domain/place.ts';
import { placeOf } from '../committee/workspace-news.ts';
import type { Hearer } from '../reminders/reminded.ts';
import { type SeatOf, seatsInWords } from './role.ts';

/** Somebody who answers for tasks and was found to have left a workspace. */
export interface Departed {
  readonly member: Member;
  readonly seats: readonly SeatOf[];
  /** Unfinished tasks of the groups they lead, and those they are assigned to. */
  readonly owed: { readonly led: number; readonly own: number };
}

/** Rows that are drawn; more are counted. */
const shown = 10;

/** Doors allow few buttons in a row. */
const mostButtons = 3;

/** Who answers for tasks and is no longer where Docket could reach them: what that means, and what to do. */
export function departedCard(
  hearer: Hearer,
  place: { readonly platform: Platform; readonly name: string | null },
  departed: readonly Departed[],
): Card {
  const { t } = hearer;
  const title = t('workspaces.departed', { count: departed.length, place: placeOf(t, place) });
  const rest = departed.length - shown;
  const rows = departed.slice(0, shown).map(({ member, seats, owed }) => ({
    title: member.name,
    details: [...seatsInWords(t, seats), t('seats.departed.tasks', owed)],
    buttons: [
      ...buttonsFor(hearer, member, seats).slice(0, owed.own > 0 ? mostButtons - 1 : mostButtons),
      ...(owed.own > 0 ? [ownTasks(hearer, member, owed.own)] : []),
    ],
  }));
  const names = rows.map((row) => `${[row.title, ...row.details].join(', ')}.`);
  const anySeat = departed.some(({ seats }) => seats.length > 0);
  const more = rest > 0 ? [t('reminders.more', { count: rest })] : [];
  return {
    title,
    tone: 'yellow',
    summary: [title, ...names, ...more, t('workspaces.departed.next')].join(' '),
    parts: [
      { part: 'rows', rows },
      ...more.map((text) => ({ part: 'text', text }) as const),
      ...(anySeat ? [{ part: 'text', text: t('workspaces.departed.now') } as const] : []),
      { part: 'text', text: t('workspaces.departed.next'), quiet: true },
    ],
    buttons: [],
  };
}

/** Who answers for tasks and is back where Docket reaches them. */
export function returnedCard(
  { t }: Hearer,
  place: { readonly platform: Platform; readonly name: string | null },
  returned: readonly Departed[],
): Card {
  const title = t('workspaces.returned', { count: returned.length, place: placeOf(t, place) });
  const rows = returned
    .slice(0, shown)
    .map(({ member, seats }) => ({ title: member.name, details: seatsInWords(t, seats), buttons: [] }));
  const rest = returned.length - rows.length;
  const said = [
    ...(rest > 0 ? [t('reminders.more', { count: rest })] : []),
    ...(returned.some(({ seats }) => seats.length > 0) ? [t('workspaces.returned.now')] : []),
  ];
  const names = rows.map((row) => `${[row.title, ...row.details].join(', ')}.`);
  return {
    title,
    tone: 'green',
    summary: [title, ...names, ...said].join(' '),
    parts: [{ part: 'rows', rows }, ...said.map((text) => ({ part: 'text', text }) as const)],
    buttons: [],
  };
}

/** The way to what somebody leaves behind who was assigned to it: of other groups it passes with no seat. */
function ownTasks({ t, committee }: Hearer, { id }: Member, count: number): Button {
  const line = buttonLine(committee, ['tasks', 'list'], { assignee: `@${id}` });
  return { label: t('reminders.showAll', { count }), line };
}

/** A button for each seat, with the form that hands it over; the lead's before the deputies'. */
function buttonsFor({ t, committee }: Hearer, member: Member, seats: readonly SeatOf[]): Button[] {
  const inOrder = seats.toSorted((a, b) => Number(b.kind === 'lead') - Number(a.kind === 'lead'));
  return inOrder.map(({ group }) => ({
    label:
      seats.length === 1
        ? t('seats.handover.button')
        : t('seats.handover.buttonOf', { group: t.worded(group.name) }),
    line: buttonLine(committee, ['groups', 'handover'], { group: `@${group.id}`, from: `@${member.id}` }),
  }));
}
