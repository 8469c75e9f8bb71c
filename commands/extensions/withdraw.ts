import { command } from '../../src/chat/command.ts';
import { task, unsaid } from '../../src/chat/field.ts';
import { withdrawExtension } from '../../src/usecases/extensions/withdraw.ts';
import { withdrawnNotice } from '../../src/views/extensions/notices.ts';

/** Takes a request for more time back. */
export const withdraw = command({
  path: ['extensions', 'withdraw'],
  summary: 'extensions.withdraw.summary',
  options: { task: task(), request: unsaid('extensions.field.request') },
  also: ['cancel', 'undo', 'rut', 'huy', 'tarik balik', 'batal'],
  may: 'extensions.ask',
  async run(ask, { task: number, request }) {
    return withdrawnNotice(ask, await withdrawExtension(ask, { number, request }));
  },
});
