import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { text } from '../../src/chat/field.ts';
import { readPath } from '../../src/chat/read-path.ts';
import { may, mayAtAll } from '../../src/domain/permissions.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { helpCard } from '../../src/views/committee/help.ts';
import { commandHelp } from '../../src/views/committee/help-command.ts';
import { helpOf } from './shared/help-of.ts';

/** All that the asker may say, the commands of one noun, or one command with all of its options. */
export const help = command({
  path: ['docket', 'help'],
  summary: 'docket.help.summary',
  options: {
    words: text({
      label: 'docket.field.command',
      hint: 'docket.field.command.hint',
      max: 60,
      rest: true,
    }).optional(),
  },
  also: ['tro giup', 'bantuan'],
  may: 'help.read',
  run: (ask, { words }) => answer(ask, words ?? ''),
});

async function answer(ask: Ask, words: string): Promise<Reply> {
  const asked = words.trim().replace(/^\//, '').toLowerCase();
  const noun = ask.menu.find(({ path }) => path[0] === asked || `${ask.prefix}${path[0]}` === asked)?.path[0];
  const to = { kind: 'card', to: 'asker', inPlace: ask.pressed } as const;
  if (asked && !noun) {
    const { command } = readPath(ask.menu, asked, ask.prefix);
    const allowed = mayAtAll(ask.viewer, command.may);
    return { ...to, card: await commandHelp(ask, helpOf(ask, command), { action: command.may, allowed }) };
  }
  const allowed = ask.menu.filter((one) => mayAtAll(ask.viewer, one.may));
  const shown = allowed.filter(({ path }) => !noun || path[0] === noun);
  const commands = shown.map((one) => helpOf(ask, one));
  const isNew = !noun && (await isStillEmpty(ask));
  return {
    ...to,
    card: await helpCard(ask, commands, { noun: noun ? `/${ask.prefix}${noun}` : null, isNew }),
  };
}

/** Whether there is no group yet, for one who can add them. */
async function isStillEmpty({ viewer, store }: Ask): Promise<boolean> {
  return may(viewer, 'groups.change') && (await store.groups.all(viewer)).length === 0;
}
