import { doneTask } from '../usecases/done-task.ts';
import { dropTask } from '../usecases/drop-task.ts';
import { moveTask } from '../usecases/move-task.ts';
import type { Entered } from './enter-tasks.ts';
import { deedOf, type House, inHanoi } from './house.ts';

/** Lets happen what the story says of these tasks, in the order of its days and dated by them. */
export async function takeSteps(house: House, entered: readonly Entered[]): Promise<void> {
  const steps = entered.flatMap(({ task, afterwards }) =>
    afterwards.map((step) => ({ number: task.number, step })),
  );
  for (const { number, step } of steps.toSorted((a, b) => (a.step.on < b.step.on ? -1 : 1))) {
    const deed = deedOf(house, step.by, inHanoi(step.on, '10:30'));
    if (step.does === 'done') await doneTask(deed, { number, note: step.note });
    else if (step.does === 'drop') await dropTask(deed, { number, reason: step.reason });
    else await moveTask(deed, { number, deadline: step.to, reason: step.reason });
  }
}
