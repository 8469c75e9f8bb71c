import type { Button, Card, Fact } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupClass } from '../../domain/group-class.ts';
import type { Member } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import type { SeatHolder, Seating } from '../../store/index.ts';
import { byName } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { holderInWords, seatingFacts } from './seats.ts';

export interface GroupDetail {
  readonly group: Group;
  readonly parent: Group | null;
  /** Leads first. */
  readonly holders: readonly SeatHolder[];
  readonly channels: readonly string[];
  /** Of chat platforms, that stand for it. */
  readonly roles: readonly string[];
  readonly members: readonly Member[];
  readonly aliases: readonly string[];
  /** By which directives address it, by name. */
  readonly classes: readonly GroupClass[];
  /** Who sat in its seats, the latest first, and who will. */
  readonly seatings: { readonly earlier: readonly Seating[]; readonly next: readonly Seating[] };
}

const membersShown = 8;

/** All of a group, with what this reader can do with it. */
export async function groupCard(reader: Reader, detail: GroupDetail): Promise<Card> {
  const { t } = reader;
  const name = t.worded(detail.group.name);
  const lead = leadOf(detail);
  const leadInWords = lead
    ? t('groups.leadIs', { name: holderInWords(t, lead, detail.holders) })
    : t('groups.leadVacant');
  return {
    title: name,
    tone: 'plain',
    summary: t('groups.card.summary', { name, lead: leadInWords }),
    parts: [{ part: 'facts', facts: facts(reader, detail) }],
    buttons: await buttons(reader, detail),
  };
}

const leadOf = ({ holders }: GroupDetail) => holders.find(({ kind }) => kind === 'lead');

function facts({ t }: Reader, detail: GroupDetail): Fact[] {
  const { parent, channels, roles, holders, members } = detail;
  const lead = leadOf(detail);
  const since = (holder: SeatHolder) => {
    const name = holderInWords(t, holder, holders);
    const held = t('groups.card.holder', { name, day: t.day(holder.from) });
    return holder.until ? t('seats.until', { holder: held, day: t.day(holder.until) }) : held;
  };
  const deputies = holders.filter(({ kind }) => kind === 'deputy').map(since);
  const names = otherNames({ t }, detail);
  return [
    { label: t('groups.card.lead'), value: lead ? since(lead) : t('groups.card.vacant') },
    ...(deputies.length > 0 ? [{ label: t('groups.card.deputies'), value: deputies.join('; ') }] : []),
    ...seatingFacts(t, detail.seatings),
    ...(parent ? [{ label: t('groups.field.parent'), value: t.worded(parent.name) }] : []),
    {
      label: t('groups.card.channels'),
      value: channels.length > 0 ? t.list(channels) : t('groups.card.noChannel'),
    },
    ...several(t('groups.card.roles'), roles),
    ...several(t('groups.card.members', { count: members.length }), membersInWords({ t }, members)),
    ...several(
      t('classes.ofGroup'),
      detail.classes.map((one) => t.worded(one.name)),
    ),
    ...several(t('groups.field.aliases'), names),
  ];
  function several(label: string, values: readonly string[]): Fact[] {
    return values.length > 0 ? [{ label, value: t.list(values) }] : [];
  }
}

function membersInWords({ t }: Pick<Reader, 't'>, members: readonly Member[]): string[] {
  const names = byName(t, members, ({ name }) => name).map(({ name }) => name);
  if (names.length <= membersShown) return names;
  return [...names.slice(0, membersShown), t('groups.card.more', { count: names.length - membersShown })];
}

/** Aliases and the name in other languages, each once, without the one the reader sees as the title. */
function otherNames({ t }: Pick<Reader, 't'>, { group, aliases }: GroupDetail): string[] {
  const all = new Set([group.name.text, ...Object.values(group.name.translations ?? {}), ...aliases]);
  all.delete(t.worded(group.name));
  return byName(t, [...all], (name) => name);
}

async function buttons(reader: Reader, detail: GroupDetail): Promise<Button[]> {
  const { t } = reader;
  const { group } = detail;
  const name = t.worded(group.name);
  const said = { group: `@${group.id}` };
  const to = (noun: string, verb: string, more = {}) => reader.button([noun, verb], { ...said, ...more });
  const tasks = {
    label: t('groups.button.tasks'),
    line: await to('tasks', 'list'),
    look: 'primary',
  } as const;
  const isTheirs = may(reader.viewer, 'groups.handover', { leadGroupId: group.id, assigneeIds: [] });
  const handOver = { label: t('seats.handover.button'), line: await to('groups', 'handover') };
  if (!may(reader.viewer, 'groups.change')) return isTheirs ? [tasks, handOver] : [tasks];
  const confirm = (text: string) => ({ text, yes: t('groups.confirm.yes'), no: t('groups.confirm.no') });
  const lead = leadOf(detail)?.member;
  const vacate = lead && {
    label: t('groups.button.vacate'),
    line: await to('groups', 'lead', { member: `@${lead.id}`, vacant: 'yes' }),
    look: 'danger' as const,
    confirm: confirm(t('groups.confirm.vacate', { member: lead.name, name })),
  };
  return [
    tasks,
    { label: t('groups.button.lead'), line: await to('groups', 'lead') },
    ...(lead ? [handOver] : []),
    ...(vacate ? [vacate] : []),
    { label: t('groups.button.deputy'), line: await to('groups', 'deputy') },
    {
      label: t('groups.button.channel'),
      line: await to('groups', 'channel'),
      confirm: confirm(t('groups.confirm.channel', { name })),
    },
    { label: t('groups.button.edit'), line: await to('groups', 'edit') },
  ];
}
