import { calledAmong } from '../../domain/called-among.ts';
import type { Button, Card, Fact } from '../../domain/card.ts';
import { canBeCleared } from '../../domain/clearance.ts';
import type { Group } from '../../domain/group.ts';
import { languages } from '../../domain/language.ts';
import type { Committee, Member } from '../../domain/member.ts';
import { type Away, absenceButtons, absenceFacts } from '../groups/absence.ts';
import { roleInWords, type SeatOf, seatsInWords } from '../groups/role.ts';
import { byName, pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { named } from '../reminders/row.ts';

/** Somebody in more committees types the name. */
const mostCommittees = 5;

/** Who the reader is to Docket, with the ways to change their language and to see their tasks. */
export async function meCard(
  reader: Reader,
  member: Member,
  own: {
    readonly seats: readonly SeatOf[];
    readonly groups: readonly Group[];
    readonly waiting: string;
    readonly committees: readonly Committee[];
    readonly absences: readonly Away[];
  },
): Promise<Card> {
  const { t } = reader;
  const seats = seatsInWords(t, own.seats);
  const groups = byName(
    t,
    own.groups.map(({ name }) => t.worded(name)),
    (name) => name,
  );
  const summary = t('docket.me.sentence', {
    name: member.name,
    role: roleInWords(t, member.office, own.seats),
  });
  const facts: Fact[] = [
    { label: t('docket.field.handle'), value: member.handle },
    { label: t('docket.field.office'), value: t(`offices.${member.office}`) },
    ...(seats.length > 0 ? [{ label: t('docket.me.seats'), value: seats.join('; ') }] : []),
    ...(groups.length > 0 ? [{ label: t('docket.me.groups'), value: named(t, groups) }] : []),
    { label: t('docket.field.language'), value: languageOf(reader, member) },
    { label: t('docket.field.timezone'), value: zoneOf(reader, member) },
    { label: t('docket.me.waiting'), value: own.waiting },
    ...absenceFacts(reader, own.absences),
    ...committeeFacts(reader, own.committees),
  ];
  return {
    title: member.name,
    tone: 'plain',
    summary,
    parts: [{ part: 'facts', facts }],
    buttons: [
      { label: t('docket.me.button'), line: await reader.button(['tasks', 'mine'], {}), look: 'primary' },
      ...(await absenceButtons(reader, own.absences)),
      ...(await committeeButtons(reader, own.committees)),
      ...(await languageButtons(reader)),
    ],
  };
}

/** Nothing for somebody who sits in one only. */
function committeeFacts({ t, committee }: Reader, all: readonly Committee[]): Fact[] {
  if (all.length < 2) return [];
  const names = all.map((one) => {
    const called = calledAmong(all, one);
    return one.id === committee.id ? t('committees.meant', { committee: called }) : called;
  });
  return [{ label: t('committees.several'), value: t.list(names) }];
}

/** To those of their committees that are not meant now. */
function committeeButtons(reader: Reader, all: readonly Committee[]): Promise<Button[]> {
  const others = all.filter(({ id }) => id !== reader.committee.id).slice(0, mostCommittees);
  return Promise.all(
    others.map(async (one) => ({
      label: calledAmong(all, one),
      line: await reader.button(['docket', 'me'], { committee: `c${one.code}` }),
    })),
  );
}

function languageOf({ t, committee }: Reader, { language }: Member): string {
  if (language) return t(`languageNames.${language}`);
  return t('docket.me.follows', { value: t(`languageNames.${committee.language}`) });
}

function zoneOf({ t, committee }: Reader, { timeZone }: Member): string {
  return timeZone ?? t('docket.me.follows', { value: committee.timeZone });
}

/** The languages that the reader does not read now. */
function languageButtons(reader: Reader): Promise<Button[]> {
  const { t } = reader;
  const others = languages.filter((language) => language !== t.language);
  return Promise.all(
    others.map(async (language) => ({
      label: t(`languageNames.${language}`),
      line: await reader.button(['docket', 'language'], { language }),
    })),
  );
}

/** A page of the committee's people. */
export async function peopleCard(
  reader: Reader,
  people: Stretch<{ readonly member: Member; readonly seats: readonly SeatOf[] }>,
  shown: {
    readonly words: string | undefined;
    readonly hint: string | null;
    readonly said: Readonly<Record<string, string>>;
  },
): Promise<Card> {
  const { t, committee } = reader;
  const { words, hint, said } = shown;
  const { offset, rows, total } = people;
  const title = words
    ? t('docket.people.titleOf', { words })
    : t('docket.people.title', { committee: committee.name });
  const range =
    total > 0
      ? t('groups.list.summaryOf', { title, from: offset + 1, to: offset + rows.length, total })
      : t('docket.people.none');
  const drawn = rows.map(({ member, seats }) => ({
    title: member.name,
    details: [
      member.handle,
      roleInWords(t, member.office, seats),
      ...(member.cleared && canBeCleared(member.office) ? [t('cleared.mark')] : []),
    ],
  }));
  return {
    title,
    tone: 'plain',
    summary: drawn.length > 0 ? `${range} ${t.list(drawn.map((one) => one.title))}.` : range,
    parts: [
      ...(drawn.length > 0 ? [{ part: 'rows', rows: drawn } as const] : []),
      ...(drawn.length < total || total === 0 ? [{ part: 'text', text: range, quiet: true } as const] : []),
      ...(hint ? [{ part: 'text', text: hint, quiet: true } as const] : []),
    ],
    buttons: await pageButtons(reader, people, { path: ['docket', 'people'], said }),
  };
}
