import type { Button, Card, Fact, Row } from '../domain/card.ts';
import type { JoinRequest } from '../domain/join-request.ts';
import { buttonLine } from '../domain/line.ts';
import type { Committee, Member } from '../domain/member.ts';
import type { Translator } from '../i18n/translator.ts';

interface Candidate {
  readonly member: Member;
  readonly by: 'email' | 'name';
}

/** For whom it is worded: an `Ask` or a message's hearer. */
interface Reader {
  readonly t: Translator;
  readonly committee: Committee;
}

/** Asks the secretariat who a stranger is: a button for each member it may be, for a new one, and for none. */
export function requestCard(reader: Reader, request: JoinRequest, candidates: readonly Candidate[]): Card {
  const { t, committee } = reader;
  const { name, email } = request;
  const facts: Fact[] = [
    ...(email ? [{ label: t('welcome.field.email'), value: email }] : []),
    { label: t('welcome.request.account'), value: accountOf(t, request) },
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
export function requestRow(reader: Reader, request: JoinRequest, candidates: readonly Candidate[]): Row {
  const { t, committee } = reader;
  const asked = `${t('welcome.request.asked')}: ${t.moment(request.askedAt, committee.timeZone)}`;
  return {
    title: request.name,
    badge: accountOf(t, request),
    ...(request.guest && { tone: 'yellow' as const }),
    details: [...(request.email ? [request.email] : []), asked, ...alike(t, candidates)],
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
