import type { Button, Card, Row } from '../../domain/card.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { RungLine, TaskDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';

interface Shown {
  readonly rungs: readonly RungLine[];
  /** Of the groups and people who were to be told, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly buttons: readonly Button[];
}

/** The ledger of one task: each reminder owed, and what became of it. */
export function logCard(reader: Reader, task: TaskDetail, { rungs, names, buttons }: Shown): Card {
  const { t } = reader;
  const title = t('log.title', { task: taskName(t, task) });
  const empty = task.deadline.day ? t('log.none') : t('log.noDeadline');
  const rows = rungs.map((rung) => rungRow(t, task, rung, names.get(rung.recipientId) ?? ''));
  return {
    title,
    tone: 'plain',
    summary:
      rows.length > 0 ? `${title}. ${rows.slice(0, 3).map(sentenceOf).join(' ')}` : `${title}. ${empty}`,
    parts: rows.length > 0 ? [{ part: 'rows', rows }] : [{ part: 'text', text: empty }],
    buttons,
  };
}

const sentenceOf = ({ title, badge }: Row) => `${title}: ${badge}.`;

function rungRow(t: Translator, task: TaskDetail, line: RungLine, name: string): Row {
  const moved = line.deadlineVersion < task.deadlineVersion ? [t('log.earlierDeadline')] : [];
  return {
    title: t('log.row', { day: t.day(line.day), name }),
    tone: toneOf(line),
    badge: outcomeInWords(t, line),
    details: [t(`late.role.${line.role}`), rungInWords(t, line.rung), ...moved, ...messageInWords(t, line)],
  };
}

/** "7 working days before", "on the day", "3 working days after". */
function rungInWords(t: Translator, rung: number): string {
  if (rung === 0) return t('log.rung.day');
  return rung < 0 ? t('log.rung.before', { days: -rung }) : t('log.rung.after', { days: rung });
}

function toneOf({ state, message }: RungLine): Row['tone'] & string {
  if (state === 'carried') return 'green';
  if (message?.state === 'failed' || message?.state === 'unreachable') return 'red';
  return state === 'planned' ? 'yellow' : 'plain';
}

const reasons = [
  'merged',
  'snoozed',
  'old',
  'reported',
  'done',
  'dropped',
  'moved',
  'failed',
  'unreachable',
] as const;

function outcomeInWords(t: Translator, { state, reason, message }: RungLine): string {
  if (state === 'carried') return t('log.carried');
  if (state === 'planned') {
    if (message === null) return t('log.waits');
    if (message.state === 'unreachable') return t('log.skipped.unreachable');
    return message.state === 'held' ? t('log.held') : t('log.planned');
  }
  const known = reasons.find((one) => one === reason);
  return known ? t(`log.skipped.${known}`) : t('log.skipped.other');
}

function messageInWords(t: Translator, { message }: RungLine): string[] {
  if (!message) return [];
  const tried = message.attempts > 0 ? [t('log.attempts', { count: message.attempts })] : [];
  const where = t('log.message', {
    platform: platformName[message.platform],
    id: message.platformMessageId ?? '–',
  });
  return [...(message.sentAt === null ? [] : [where]), ...tried, ...(message.error ? [message.error] : [])];
}

const platformName = { slack: 'Slack', discord: 'Discord', web: 'Docket', terminal: 'Terminal' } as const;
