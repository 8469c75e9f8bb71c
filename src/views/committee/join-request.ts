import type { Button, Card, Fact, Row } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Committee, Member } from '../../domain/member.ts';
import type { Translator } from '../../i18n/translator.ts';

interface Candidate {
  readonly member: Member;
  readonly by: 'email' | 'name';
}

/** For whom it is worded: an `Ask` or a message's hearer. */
interface Reader {
  readonly t: Translator;
  readonly committee: Committee;
}

/** What is known of an asker besides what they said. */
interface Known {
  readonly candidates: readonly Candidate[];
  /** Those whose roles they had when they asked. */
  readonly groups: readonly Group[];
}

/** Asks the secretariat who a stranger is: a button for each member it may be, for a new one, and for none. */
export function requestCard(reader: Reader, request: JoinRequest, known: Known): Card {
  const { t, committee } = reader;
  const { candidates } = known;
  const { name, email } = request;
  const roles = rolesOf(t, known);
  const facts: Fact[] = [
    ...(email ? [{ label: t('welcome.field.email'), value: email }] : []),
    { label: t('welcome.request.account'), value: accountOf(t, request) },
    ...(roles ? [{ label: t('welcome.request.roles'), value: roles }] : []),
    { label: t('welcome.request.asked'), value: t.moment(request.askedAt, committee.timeZone) },
    { label: t('welcome.request.alike'), value: alike(t, candidates).join('; ') },
  ];
  return {
    title: t('welcome.request.title', { name }),
    tone: request.guest ? 'yellow' : 'blue',
    summary: t('welcome.request.summary', { name, committee: committee.name }),
    parts: [
      { part: 'facts', facts },
      { part: 'text', text: t('welcome.request.hint'), quiet: true },
    ],
    buttons: waysToDecide(reader, request, candidates),
  };
}

/** The same as a row of a list. */
export function requestRow(reader: Reader, request: JoinRequest, known: Known): Row {
  const { t, committee } = reader;
  const { candidates } = known;
  const roles = rolesOf(t, known);
  const asked = `${t('welcome.request.asked')}: ${t.moment(request.askedAt, committee.timeZone)}`;
  return {
    title: request.name,
    badge: accountOf(t, request),
    ...(request.guest && { tone: 'yellow' as const }),
    details: [
      ...(request.email ? [request.email] : []),
      ...(roles ? [`${t('welcome.request.roles')}: ${roles}`] : []),
      asked,
      ...alike(t, candidates),
    ],
    buttons: waysToDecide(reader, request, candidates),
  };
}

/** What became of a request: it stays in the channel, without its buttons. */
export function decidedCard(
  { t }: Reader,
  { name, state }: JoinRequest,
  { by, member }: { readonly by: Member | undefined; readonly member: Member | undefined },
): Card {
  const told = { name, by: by?.name ?? 'Docket', member: member?.name ?? name };
  const text =
    state === 'refused'
      ? t('welcome.request.refused', told)
      : t(by ? 'welcome.request.admitted' : 'welcome.request.matched', told);
  const title = t('welcome.request.title', { name });
  return { title, tone: 'plain', summary: text, parts: [{ part: 'text', text }], buttons: [] };
}

/** Tells a stranger what was decided. */
export function joinedCard({ t, committee }: Reader, member: Member | undefined): Card {
  const told = { committee: committee.name };
  if (!member) {
    const title = t('welcome.turnedDown.title', told);
    const text = t('welcome.turnedDown.text');
    return {
      title,
      tone: 'plain',
      summary: `${title}. ${text}`,
      parts: [{ part: 'text', text }],
      buttons: [],
    };
  }
  const title = t('welcome.joined.title', told);
  const text = t('welcome.joined.text', { member: member.name, role: t(`offices.${member.office}`) });
  const buttons: Button[] = [
    { label: t('docket.me.button'), line: buttonLine(committee, ['tasks', 'mine']), look: 'primary' },
    { label: t('docket.help.all'), line: buttonLine(committee, ['docket', 'help']) },
  ];
  return { title, tone: 'green', summary: `${title}. ${text}`, parts: [{ part: 'text', text }], buttons };
}

const rolesOf = (t: Translator, { groups }: Known) =>
  groups.length > 0 ? t.list(groups.map(({ name }) => t.worded(name))) : '';

const accountOf = (t: Translator, { guest }: JoinRequest) =>
  t(guest ? 'welcome.request.guest' : 'welcome.request.full');

function alike(t: Translator, candidates: readonly Candidate[]): string[] {
  if (candidates.length === 0) return [t('welcome.request.nobody')];
  return candidates.map(({ member: { name, handle }, by }) =>
    t(`welcome.request.by.${by}`, { name, handle }),
  );
}

function waysToDecide(
  { t, committee }: Reader,
  { id, name }: JoinRequest,
  candidates: readonly Candidate[],
): Button[] {
  const them = candidates.map(({ member, by }): Button => {
    const said = { request: id, as: `@${member.id}` };
    return {
      label: t('welcome.button.this', { name: member.name }),
      line: buttonLine(committee, ['docket', 'admit'], said),
      ...(by === 'email' && { look: 'primary' as const }),
    };
  });
  const refuse = t('welcome.button.refuse');
  return [
    ...them,
    { label: t('welcome.button.new'), line: buttonLine(committee, ['docket', 'admit'], { request: id }) },
    {
      label: refuse,
      line: buttonLine(committee, ['docket', 'refuse'], { request: id }),
      look: 'danger',
      confirm: { text: t('welcome.refuse.confirm', { name }), yes: refuse, no: t('welcome.refuse.no') },
    },
  ];
}
