import { calledAmong } from '../../domain/called-among.ts';
import type { Button, Card, Part, Row } from '../../domain/card.ts';
import type { Instant } from '../../domain/day.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import { buttonLine } from '../../domain/line.ts';
import type { Committee } from '../../domain/member.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import type { Translator } from '../../i18n/translator.ts';

/** For an administrator of a workspace without a committee: what Docket is, and the way to begin. */
export function setupCard(t: Translator, asked: { workspace: string | undefined; line: string }): Card {
  const title = t('welcome.setup.title', { workspace: asked.workspace || t('welcome.setup.here') });
  const text = t('welcome.setup.text');
  const button = { label: t('welcome.button.setup'), line: asked.line, look: 'primary' } as const;
  const elsewhere = t('welcome.setup.elsewhere');
  return {
    title,
    tone: 'blue',
    summary: `${title}. ${text}`,
    parts: [
      { part: 'text', text },
      { part: 'text', text: elsewhere, quiet: true },
    ],
    buttons: [button],
  };
}

/** How a stranger stands to one of the committees of their workspace. */
export interface Standing {
  readonly committee: Committee;
  readonly request: JoinRequest | undefined;
  /** From when on they may ask again, after a refusal; null when they may. */
  readonly shutUntil: Instant | null;
}

/** How a stranger gets in, and what became of what they asked. */
export function wayInCard(
  t: Translator,
  who: { readonly name: string; readonly guest: boolean },
  standings: readonly Standing[],
): Card {
  const [first] = standings;
  const title =
    first && standings.length === 1
      ? t('welcome.way.title', { committee: first.committee.name })
      : t('welcome.way.titleOfSeveral');
  const all = standings.map(({ committee }) => committee);
  const open = standings.filter(({ request, shutUntil }) => request?.state !== 'open' && shutUntil === null);
  const told = [
    ...(open.length > 0 ? [t('welcome.way.text', { name: who.name })] : []),
    ...(open.length > 0 && who.guest ? [t('welcome.way.guest')] : []),
    ...standings.flatMap((standing) => pendingOf(t, standing) ?? []),
  ];
  return {
    title,
    tone: 'plain',
    summary: [title, ...told].join('. ').replaceAll('..', '.'),
    parts: told.map((text): Part => ({ part: 'text', text })),
    buttons: open.map(({ committee }): Button => {
      const label =
        standings.length === 1
          ? t('welcome.button.ask')
          : t('welcome.button.askIn', { committee: calledAmong(all, committee) });
      return { label, line: buttonLine(committee, ['docket', 'join']), look: 'primary' };
    }),
  };
}

function pendingOf(t: Translator, { committee, request, shutUntil }: Standing): string | undefined {
  const told = (moment: Instant) => ({
    committee: committee.name,
    moment: t.moment(moment, committee.timeZone),
  });
  if (request?.state === 'open') return t('welcome.way.waiting', told(request.askedAt));
  return shutUntil === null ? undefined : t('welcome.way.refused', told(shutUntil));
}

type Path = readonly [string, string];
interface Step {
  readonly title: SentenceKey;
  readonly buttons: readonly (readonly [label: SentenceKey, path: Path])[];
}

const steps: readonly Step[] = [
  {
    title: 'welcome.step.groups',
    buttons: [
      ['welcome.button.addGroup', ['groups', 'add']],
      ['welcome.button.import', ['groups', 'import']],
    ],
  },
  {
    title: 'welcome.step.people',
    buttons: [
      ['welcome.button.addPerson', ['docket', 'person']],
      ['welcome.button.import', ['docket', 'import']],
    ],
  },
  { title: 'welcome.step.channels', buttons: [['welcome.button.channel', ['groups', 'channel']]] },
];

/** For whoever has just set a committee up: the next three steps, each a button away. */
export function foundedCard(
  t: Translator,
  committee: Pick<Committee, 'code' | 'name'>,
  has: (path: Path) => boolean,
): Card {
  const title = t('welcome.founded.title', { committee: committee.name });
  const text = t('welcome.founded.text');
  const to = ([label, path]: Step['buttons'][number]): Button[] =>
    has(path) ? [{ label: t.say(label), line: buttonLine(committee, path) }] : [];
  const rows = steps.map((step): Row => ({ title: t.say(step.title), buttons: step.buttons.flatMap(to) }));
  return {
    title,
    tone: 'green',
    summary: [`${title}.`, text, ...rows.map((row) => `${row.title}.`)].join(' '),
    parts: [
      { part: 'text', text },
      { part: 'rows', rows },
      { part: 'text', text: t('welcome.founded.hint'), quiet: true },
    ],
    buttons: [
      { label: t('docket.committee.button'), line: buttonLine(committee, ['docket', 'committee']) },
      { label: t('docket.help.all'), line: buttonLine(committee, ['docket', 'help']) },
    ],
  };
}
