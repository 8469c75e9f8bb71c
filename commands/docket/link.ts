import { command } from '../../src/chat/command.ts';

/** A code by which the asker shows who they are where Docket does not know them yet. */
export const link = command({
  path: ['docket', 'link'],
  summary: 'welcome.link.summary',
  options: {},
  also: ['connect', 'code', 'lien ket', 'pautan'],
  may: 'settings.own',
  async run({ t, prefix, store, viewer, member }) {
    const line = `/${prefix}docket join code:${await store.room.makeCode(viewer)}`;
    const title = t('welcome.link.title');
    const text = t('welcome.link.text', { name: member.name });
    return {
      kind: 'card',
      card: {
        title,
        tone: 'plain',
        summary: `${title}: ${line} ${text}`,
        parts: [
          { part: 'facts', facts: [{ label: t('welcome.link.line'), value: line }] },
          { part: 'text', text, quiet: true },
        ],
        buttons: [],
      },
      // Whoever has it is the asker: never for a channel.
      to: 'asker',
    };
  },
});
