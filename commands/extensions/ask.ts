import { command } from '../../src/chat/command.ts';
import { deadline, task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { askForTime } from '../../src/usecases/extensions/ask.ts';
import { askedNotice } from '../../src/views/extensions/notices.ts';

/** Asks for more time; the day stands until somebody decides. */
export const ask = command({
  path: ['extensions', 'ask'],
  summary: 'extensions.ask.summary',
  options: {
    task: task(),
    deadline: deadline({ label: 'extensions.field.day', hint: 'fields.deadline.hint' }),
    reason: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }),
  },
  also: ['request', 'need', 'more', 'xin', 'de nghi', 'gia han', 'mohon', 'minta'],
  may: 'extensions.ask',
  async run(ask, { task: number, deadline: to, reason }) {
    return askedNotice(ask, await askForTime(ask, { number, to, reason }));
  },
});
