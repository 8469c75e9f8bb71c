import type { Ask } from '../../../src/chat/ask.ts';
import { type Extension, isWaiting } from '../../../src/domain/extension.ts';
import type { TaskDetail } from '../../../src/store/index.ts';
import { askedDay } from '../../../src/usecases/extensions/asked-day.ts';
import { timeButtons } from '../../../src/views/extensions/buttons.ts';
import type { DeadlineStep, TimeShown } from '../../../src/views/extensions/in-task-card.ts';

/** Nobody asks more often. */
const mostRequests = 50;

/** What there is to say of a task's time: who asks for more of it, and each day it was due on. */
export async function timeOf(ask: Ask, task: TaskDetail): Promise<TimeShown> {
  const { store, viewer } = ask;
  const requests = await store.extensions.ofTask(viewer, task.id, mostRequests);
  const request = requests.find(isWaiting);
  const ids = [...new Set(requests.map(({ askedBy }) => askedBy))];
  const members = await store.members.byIds(viewer, ids);
  const askerOf = (one: Extension | undefined) => members.find(({ id }) => id === one?.askedBy)?.name ?? null;
  const granted = requests.filter(({ state }) => state === 'granted');
  const moved = task.deadlineVersion > 1 ? await store.tasks.deadlinesOf(viewer, task.id) : [];
  const steps = moved.map(({ deadline: { day }, enteredOn: on, by, reason }): DeadlineStep => {
    const asked = granted.find((one) => one.to.day === day && one.decidedOn === on && one.reason === reason);
    return { day, on, by, reason, asker: askerOf(asked) };
  });
  const askedFor = request ? await askedDay(store, viewer, request) : null;
  return {
    request,
    askedFor,
    asker: askerOf(request),
    steps,
    buttons: await timeButtons(ask, task, request),
  };
}
