import type { Tone } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { Progress } from '../../domain/progress.ts';
import { slipOf } from '../../domain/reminders/ladder.ts';
import type { TaskState } from '../../domain/task.ts';
import { toneOf } from '../tasks/deadline.ts';

interface Slipping {
  readonly progress?: Pick<Progress, 'kind'> | null;
  readonly state: TaskState;
  readonly day: Day | null;
  readonly rung: number | null;
}

/** The colour of a reminded task: its rung's, unless it has been closed or has become more pressing since. */
export function slipTone(task: Slipping, today: Day): Tone {
  const own = toneOf(task, today);
  return task.state !== 'open' || task.rung === null ? own : mostPressing([own, slipOf(task.rung)]);
}

const fromMildest: readonly Tone[] = ['green', 'plain', 'blue', 'yellow', 'red'];

/** The most pressing of several colours; green where there is none. */
export function mostPressing(tones: readonly Tone[]): Tone {
  return fromMildest[Math.max(0, ...tones.map((tone) => fromMildest.indexOf(tone)))] ?? 'green';
}
