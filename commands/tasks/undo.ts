import { command } from '../../src/chat/command.ts';
import { task } from '../../src/chat/field.ts';
import { undoDone } from '../../src/usecases/tasks/reopen-task.ts';
import { changed } from '../../src/views/changed.ts';

/** Takes the asker's own "done" back. */
export const undo = command({
  path: ['tasks', 'undo'],
  summary: 'tasks.undo.summary',
  options: { task: task() },
  also: ['revert', 'hoan tac', 'batal', 'batalkan'],
  may: 'tasks.undo',
  async run(ask, given) {
    return changed(ask, 'tasks.undone', await undoDone(ask, { number: given.task, seen: ask.seen }));
  },
});
