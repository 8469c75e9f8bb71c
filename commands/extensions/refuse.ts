import { command } from '../../src/chat/command.ts';
import { task, text, unsaid } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { refuseExtension } from '../../src/usecases/extensions/refuse.ts';
import { refusedNotice } from '../../src/views/extensions/notices.ts';

/** Refuses more time; the day stands, and the group is told why. */
export const refuse = command({
  path: ['extensions', 'refuse'],
  summary: 'extensions.refuse.summary',
  options: {
    task: task(),
    why: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }),
    request: unsaid('extensions.field.request'),
  },
  also: ['reject', 'deny', 'decline', 'tu choi', 'khong dong y', 'tolak'],
  may: 'extensions.answer',
  async run(ask, { task: number, why, request }) {
    return refusedNotice(ask, await refuseExtension(ask, { number, why, request }));
  },
});
