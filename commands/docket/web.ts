import { command } from '../../src/chat/command.ts';
import { mistake } from '../../src/i18n/mistake.ts';

/** A link by which the asker alone enters the web room. */
export const web = command({
  path: ['docket', 'web'],
  summary: 'welcome.web.summary',
  options: {},
  also: ['room', 'phong', 'bilik'],
  may: 'room.enter',
  async run({ t, viewer, roomLink }) {
    if (!roomLink) throw mistake('welcome.error.noRoom');
    const href = await roomLink(viewer);
    const title = t('welcome.web.title');
    const text = t('welcome.web.text');
    return {
      kind: 'card',
      card: {
        title,
        tone: 'plain',
        summary: `${title}: ${href} ${text}`,
        parts: [
          { part: 'facts', facts: [{ label: t('welcome.web.link'), value: href, href }] },
          { part: 'text', text, quiet: true },
        ],
        buttons: [],
      },
      // Whoever has it is the asker: never for a channel.
      to: 'asker',
    };
  },
});
