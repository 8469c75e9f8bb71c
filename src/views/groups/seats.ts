import type { Fact } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { thereOf } from '../../domain/reminders/standing-in.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SeatHolder, Seating } from '../../store/index.ts';

/** A group with who holds its seats on some day. */
export interface SeatsOf {
  readonly group: Group;
  readonly holders: readonly SeatHolder[];
  /** False where others are told in its place. */
  readonly isOwn: boolean;
}

/** Groups that one message says it of; the others' cards say it too. */
const mostNotes = 3;

/** Whose lead is not there, until when, and who stands in; '' where all are there. */
export function seatNotes(t: Translator, seats: readonly SeatsOf[]): string {
  return seats
    .flatMap((one) => seatNote(t, one))
    .slice(0, mostNotes)
    .join(' ');
}

function seatNote(t: Translator, { group, holders, isOwn }: SeatsOf): string[] {
  const told = { group: t.worded(group.name) };
  const lead = holders.find(({ kind }) => kind === 'lead');
  const [deputy] = thereOf(holders);
  if (!lead) return isOwn ? [] : [t('seats.note.vacant', told)];
  if (deputy === lead) return [];
  const who = { ...told, lead: lead.member.name, deputy: deputy?.member.name ?? '' };
  if (lead.gone || lead.awayUntil === null)
    return [t(deputy ? 'seats.note.gone' : 'seats.note.goneAlone', who)];
  const until = { ...who, day: t.day(lead.awayUntil) };
  return [t(deputy ? 'seats.note.away' : 'seats.note.awayAlone', until)];
}

/** "Lan", "Lan, away until 5 August; Dan stands in": who answers for a group's lead seat, by name. */
export function holderInWords(t: Translator, holder: SeatHolder, holders: readonly SeatHolder[]): string {
  const { name } = holder.member;
  if (holder.gone) return t('seats.holder.gone', { name });
  if (holder.awayUntil === null) return name;
  const away = { name, day: t.day(holder.awayUntil) };
  if (holder.kind !== 'lead') return t('seats.holder.away', away);
  const [deputy] = thereOf(holders);
  return deputy
    ? t('seats.holder.awayDeputy', { ...away, deputy: deputy.member.name })
    : t('seats.holder.awayAlone', away);
}

/** Who sat and who will sit in a group's seats, as facts of its card. */
export function seatingFacts(
  t: Translator,
  { earlier, next }: { readonly earlier: readonly Seating[]; readonly next: readonly Seating[] },
): Fact[] {
  const words = (seatings: readonly Seating[], key: 'seats.earlier.one' | 'seats.next.one') =>
    seatings
      .map(({ name, kind, from, until }) =>
        t(key, { name, seat: t(`seats.kind.${kind}`), from: t.day(from), until: until ? t.day(until) : '' }),
      )
      .join('; ');
  return [
    ...(next.length > 0 ? [{ label: t('seats.next'), value: words(next, 'seats.next.one') }] : []),
    ...(earlier.length > 0
      ? [{ label: t('seats.earlier'), value: words(earlier, 'seats.earlier.one') }]
      : []),
  ];
}

/** "from today, 18 July" or "from 1 August". */
export const fromDay = (t: Translator, day: Day, today: Day): string =>
  day === today ? t('seats.fromToday', { day: t.day(day) }) : t('seats.fromDay', { day: t.day(day) });

/** That those to whom a group's lead was promised stay its deputies, where somebody else has it now. */
export const stayingDeputies = (t: Translator, group: Group, staying: readonly Member[]): string[] => {
  const members = t.list(staying.map(({ name }) => name));
  const told = { count: staying.length, members, name: t.worded(group.name) };
  return staying.length > 0 ? [t('seats.stayDeputy', told)] : [];
};

/** That groups with late tasks have no lead, where there are any. */
export const vacantInWords = (t: Translator, count: number): string[] =>
  count > 0 ? [t('seats.vacant.late', { count })] : [];
