import { mistake, mistakeWith } from '../../i18n/mistake.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { Resolver } from './index.ts';

/** A number ("12", "#12"), or words: then the tasks that hold them are offered, never guessed. */
export const resolveTask: Resolver = async (ask, { text, again }) => {
  const number = /^#?(\d{1,9})$/.exec(text.trim())?.[1];
  if (number) return Number(number);
  if (/^#?\d+([\s,;]+#?\d+)+$/.test(text.trim())) throw mistake('errors.oneTask', { said: text });
  const found = await ask.store.tasks.suggest(ask.viewer, text, 5);
  if (found.length === 0) throw mistake('errors.noTaskWith', { said: text });
  const ways = await Promise.all(
    found.map(async (task) => ({
      label: taskName(ask.t, task),
      line: await again(String(task.number)),
    })),
  );
  throw mistakeWith(ways, 'errors.whichTask', { said: text });
};
