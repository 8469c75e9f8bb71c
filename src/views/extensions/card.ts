import type { Button, Card, Fact, Part } from '../../domain/card.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { type Extension, isWaiting, type Overtaken } from '../../domain/extension.ts';
import type { Governance } from '../../domain/governance.ts';
import { buttonLine } from '../../domain/line.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { TaskDetail } from '../../store/index.ts';
import { detailsFor } from '../details-button.ts';
import type { Hearer } from '../reminders/reminded.ts';
import { dayAndDistance, toneOf } from '../tasks/deadline.ts';
import { progressTold } from '../tasks/progress.ts';
import { decisionButtons } from './buttons.ts';
import { originallyInWords } from './words.ts';

/** A request as those who decide on it are told. */
export interface RequestTold {
  readonly task: TaskDetail;
  readonly request: Extension;
  /** What was asked for at first. */
  readonly askedDay: Day | null;
  readonly asker: string;
  readonly supporter: string | null;
  /** Null where Docket closed it. */
  readonly decider: string | null;
  /** Chairs whom some chat platform reaches. */
  readonly chairs: readonly string[];
  readonly levels: Governance['extensionLevels'];
  readonly forChair: boolean;
}

/** Asks for a decision on more time; once there is one, says it, and stays without its buttons. */
export async function extensionCard(hearer: Hearer, told: RequestTold): Promise<Card> {
  const { t, today } = hearer;
  const { task, request } = told;
  const named = taskName(t, task);
  const became = becameInWords(hearer, told);
  const mayDecide = isDecidedHere(request, told);
  const hint = mayDecide ? [quiet(t(`extensions.card.hint.${hintFor(told)}`))] : [];
  const words = {
    group: t.worded(task.lead.name),
    task: named,
    to: dayOf(hearer, told.askedDay),
    from: t.day(request.fromDay),
    reason: request.reason,
  };
  const { state } = task;
  return {
    title: t('extensions.card.title', { task: named }),
    tone: mayDecide ? toneOf({ state, day: task.deadline.day }, today) : toneOfDecided(request),
    summary: [t('extensions.card.summary', words), ...became].join(' '),
    parts: [
      { part: 'facts', facts: factsOf(hearer, told) },
      ...became.map((text): Part => ({ part: 'text', text })),
      ...hint,
    ],
    buttons: await buttonsOf(hearer, told, mayDecide),
  };
}

/**
 * Whether who reads the card decides: the secretariat first, then the chair; either, where a second level was given
 * up.
 */
export function isDecidedHere(
  request: Pick<Extension, 'state'>,
  { forChair, levels }: Pick<RequestTold, 'forChair' | 'levels'>,
): boolean {
  if (!isWaiting(request)) return false;
  return request.state === 'asked' ? !forChair : forChair || levels === 1;
}

const quiet = (text: string): Part => ({ part: 'text', text, quiet: true });

const dayOf = ({ t }: Hearer, day: Day | null) => (day ? t.day(day) : t('deadlines.noDay'));

const hintFor = ({ forChair, levels }: RequestTold) =>
  levels === 1 ? 'asked' : forChair ? 'chair' : 'first';

const toneOfDecided = ({ state }: Extension) => (state === 'granted' ? 'green' : 'plain');

function factsOf(hearer: Hearer, told: RequestTold): Fact[] {
  const { t, today } = hearer;
  const { task, request, askedDay, asker, supporter } = told;
  const { fromDay, supportedOn, reason, askedOn } = request;
  const first = originallyInWords(t, { ...task, day: task.deadline.day });
  const progress = progressTold(t, task, today);
  const isWaitingNow = isWaiting(request);
  return [
    { label: t('fields.group'), value: t.worded(task.lead.name) },
    ...(isWaitingNow ? [{ label: t('extensions.fact.now'), value: dayAndDistance(t, fromDay, today) }] : []),
    ...(first ? [{ label: t('tasks.originalDay'), value: first }] : []),
    ...(askedDay ? [{ label: t('extensions.fact.asked'), value: longer(hearer, fromDay, askedDay) }] : []),
    { label: t('fields.reason'), value: reason },
    { label: t('extensions.fact.by'), value: t('extensions.who', { name: asker, day: t.day(askedOn) }) },
    ...(supporter && supportedOn
      ? [{ label: t('extensions.fact.supported'), value: support(hearer, told, supporter, supportedOn) }]
      : []),
    ...(isWaitingNow
      ? [
          { label: t('extensions.fact.before'), value: t('extensions.before', { count: task.extensions }) },
          { label: t('progress.field.answer'), value: progress.join(' ') || t('late.noAnswer') },
        ]
      : []),
  ];
}

const longer = ({ t }: Hearer, from: Day, to: Day) =>
  t('extensions.more', { day: t.fullDay(to), days: daysBetween(from, to) });

/** "Hoa, Fri 18 Jul 2025: until Sun 10 Aug 2025, enough for the printing". */
function support(hearer: Hearer, { request, askedDay }: RequestTold, name: string, day: Day): string {
  const { t } = hearer;
  const who = t('extensions.who', { name, day: t.day(day) });
  if (request.state !== 'supported') return who;
  const other =
    request.to.day !== askedDay && request.to.day ? [longer(hearer, request.fromDay, request.to.day)] : [];
  const words = [...other, ...(request.answer ? [request.answer] : [])].join('. ');
  return words ? t('extensions.whoWith', { who, words }) : who;
}

/** What has become of a request, where something has. */
function becameInWords(hearer: Hearer, told: RequestTold): string[] {
  const { t } = hearer;
  const { request, decider, supporter, chairs, task, forChair } = told;
  const on = t.day(request.decidedOn ?? request.supportedOn ?? request.askedOn);
  const stands = dayOf(hearer, request.fromDay);
  switch (request.state) {
    case 'asked':
      return [];
    case 'supported': {
      const said = { by: supporter ?? '', on };
      if (forChair || told.levels === 1) return [];
      if (chairs.length === 0) return [t('extensions.became.unreached', { ...said, number: task.number })];
      return [t('extensions.became.supported', { ...said, chairs: t.list(chairs) })];
    }
    case 'granted':
      return spoken(
        t('extensions.became.granted', { by: decider ?? '', on, day: dayOf(hearer, request.to.day) }),
        request.answer,
      );
    case 'refused':
      return spoken(t('extensions.became.refused', { by: decider ?? '', on, day: stands }), request.answer);
    case 'withdrawn': {
      if (decider) return [t('extensions.became.withdrawn', { by: decider, on, day: stands })];
      const because = t(`extensions.because.${request.answer as Overtaken}`);
      return [t('extensions.became.overtaken', { on, because })];
    }
  }
}

const spoken = (sentence: string, words: string | null) => [sentence, ...(words ? [`“${words}”`] : [])];

async function buttonsOf(
  { t, committee }: Hearer,
  { task: { number }, request: { id } }: RequestTold,
  mayDecide: boolean,
): Promise<Button[]> {
  const to = (path: readonly [string, string], said: Readonly<Record<string, string>>) =>
    buttonLine(committee, path, said);
  const details = detailsFor({ t, committee }, number);
  return mayDecide ? [...(await decisionButtons(t, to, { number, id })), details] : [details];
}
