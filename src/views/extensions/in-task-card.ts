import type { Button, Fact, Part } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { type Extension, isWaiting } from '../../domain/extension.ts';
import { may } from '../../domain/permissions.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { TaskDetail } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { originallyInWords } from './words.ts';

/** An entry of a deadline: its first day, a move, or an extension. */
export interface DeadlineStep {
  readonly day: Day | null;
  readonly on: Day;
  /** Who entered it, by name; null where nobody did. */
  readonly by: string | null;
  readonly reason: string | null;
  /** Who asked for it, by name; null where nobody did. */
  readonly asker: string | null;
}

/** What a task's own card says of its time. */
export interface TimeShown {
  /** The request that waits. */
  readonly request: Extension | undefined;
  /** The day that was asked for at first: whoever supports it may have chosen another. */
  readonly askedFor: Day | null;
  readonly asker: string | null;
  /** The first deadline first. */
  readonly steps: readonly DeadlineStep[];
  /** What this reader can do about more time. */
  readonly buttons: readonly Button[];
}

/** Steps that a card draws: the first and the latest. */
const mostSteps = 5;

/** "First deadline: Fri 25 Jul 2025, extended twice". */
export function originalFacts({ t }: Pick<Reader, 't'>, task: TaskDetail): Fact[] {
  const first = originallyInWords(t, { ...task, day: task.deadline.day });
  return first ? [{ label: t('tasks.originalDay'), value: first }] : [];
}

/** The request that waits, for those who may read of it. */
export function requestFacts({ t, viewer }: Pick<Reader, 't' | 'viewer'>, shown: TimeShown): Fact[] {
  const { request, asker } = shown;
  if (!request || !isWaiting(request) || !may(viewer, 'extensions.read')) return [];
  const value = t('extensions.pending', {
    to: request.to.day ? t.day(request.to.day) : t('deadlines.noDay'),
    name: asker ?? '',
    day: t.day(request.askedOn),
    reason: request.reason,
    state: t(`extensions.state.${request.state}`),
  });
  return [
    {
      label: t('extensions.fact.request'),
      value: [value, ...otherDay(t, request, shown.askedFor)].join('; '),
    },
  ];
}

/** What was asked for, where another day was supported; nothing otherwise. */
export function otherDay(t: Translator, { state, to }: Extension, askedFor: Day | null): string[] {
  if (state !== 'supported' || !askedFor || askedFor === to.day) return [];
  return [t('extensions.askedOther', { day: t.day(askedFor) })];
}

/** Every deadline that a moved task has had, and who decided on each. */
export function stepParts({ t, viewer }: Pick<Reader, 't' | 'viewer'>, { steps }: TimeShown): Part[] {
  const [first, ...later] = steps;
  if (!first || later.length === 0 || !may(viewer, 'tasks.history')) return [];
  const rows = [first, ...later.slice(1 - mostSteps)].map((step) => {
    const { day, on, by, reason, asker } = step;
    const who = { by: by ?? 'Docket', on: t.day(on) };
    const how =
      step === first
        ? t('extensions.step.first')
        : asker
          ? t('extensions.step.extended', { ...who, asker })
          : t('extensions.step.moved', who);
    const title = day ? t.day(day) : t('deadlines.noDay');
    return { title, details: [how, ...(reason ? [reason] : [])] };
  });
  return [{ part: 'rows', heading: t('extensions.steps'), rows }];
}
