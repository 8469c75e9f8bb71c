import { mistake } from '../../i18n/mistake.ts';
import { isLanguage } from './arguments.ts';
import { fileAt } from './files.ts';
import { renderReply } from './render.ts';
import type { Verb } from './verb.ts';

/** Reads a directive and shows what is in it. `--language` is of the answer, `--in` of the document. */
export const readVerb: Verb = {
  name: 'read',
  words: ['<file>'],
  options: { 'signed-on': 'day', in: 'en|vi|ms' },
  help: 'reading.verb',
  run: async ({ t, words, options, json }, port, screen) => {
    const { in: writtenIn, 'signed-on': signedOn = null } = options;
    if (writtenIn !== undefined && !isLanguage(writtenIn))
      throw mistake('terminal.wrongLanguage', { said: writtenIn });
    const { reading, card } = await port.read({
      file: await fileAt(words[0] ?? ''),
      signedOn,
      writtenIn: writtenIn ?? null,
      language: t.language,
    });
    const reply = { kind: 'card', card, to: 'asker' } as const;
    screen.out(json ? JSON.stringify(reading, null, 2) : renderReply(reply, { ...screen, t }));
    return 0;
  },
};
