import type { Day } from '../domain/day.ts';
import type { Deed } from '../usecases/deed.ts';
import { supersede } from '../usecases/directives/links/supersede.ts';
import { askForTime } from '../usecases/extensions/ask.ts';
import { grantExtension } from '../usecases/extensions/grant.ts';
import { delegateTask } from '../usecases/parts/delegate-task.ts';
import { sayProgress } from '../usecases/progress/say-progress.ts';
import { acceptTask } from '../usecases/tasks/accept-task.ts';
import { doneTask } from '../usecases/tasks/done-task.ts';
import { dropTask } from '../usecases/tasks/drop-task.ts';
import { returnTask } from '../usecases/tasks/return-task.ts';
import type { Entered } from './enter-tasks.ts';
import { deedOf, type House, inHanoi } from './house.ts';
import type { DemoStep } from './types.ts';

/**
 * Lets happen what the story says of these tasks, in the order of its days and dated by them: what was before a day,
 * or from that day on.
 */
export async function takeSteps(
  house: House,
  entered: readonly Entered[],
  when: { readonly before: Day } | { readonly from: Day },
): Promise<void> {
  const steps = entered.flatMap(({ task, afterwards }) =>
    afterwards
      .filter(({ on }) => ('before' in when ? on < when.before : on >= when.from))
      .map((step) => ({ number: task.number, step, at: inHanoi(step.on, step.at ?? '10:30') })),
  );
  const numbers = new Map(entered.map(({ task }) => [task.title.text, task.number]));
  for (const { number, step, at } of steps.toSorted((a, b) => a.at - b.at))
    await take(house, deedOf(house, step.by, at), number, step, numbers);
}

async function take(
  house: House,
  deed: Deed,
  number: number,
  step: DemoStep,
  numbers: ReadonlyMap<string, number>,
): Promise<unknown> {
  switch (step.does) {
    case 'done':
      return doneTask(deed, { number, note: step.note, document: step.document });
    case 'accept':
      return acceptTask(deed, { number });
    case 'return':
      return returnTask(deed, { number, reason: step.reason });
    case 'drop':
      return dropTask(deed, { number, reason: step.reason });
    case 'ask':
      return askForTime(deed, { number, to: step.to, reason: step.reason });
    case 'grant':
      return grantExtension(deed, { number });
    case 'say': {
      const blockedBy = step.waitsFor ? house.groups[step.waitsFor] : null;
      return sayProgress(deed, { number, kind: step.kind, why: step.why, blockedBy });
    }
    case 'delegate': {
      const member = await house.store.members.byId(deed.viewer, house.members[step.to]);
      if (!member) throw new Error(`Nobody is called ${step.to}.`);
      return delegateTask(deed, { number, to: [member], day: step.day, title: step.title });
    }
    case 'supersede': {
      const later = numbers.get(step.later);
      if (later === undefined) throw new Error(`No task is called ${step.later}.`);
      return supersede(deed, { earlier: number, later, kind: 'supersedes' });
    }
  }
}
