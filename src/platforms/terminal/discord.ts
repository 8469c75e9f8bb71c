import { painter } from './paint.ts';
import type { Verb } from './verb.ts';
import { padTo, textWidth, wrap } from './width.ts';

/** For whoever brings Docket into a Discord server. */
export const discordVerbs: readonly Verb[] = [
  {
    name: 'discord invite',
    options: { application: 'id' },
    help: 'invite.verb',
    run: async ({ t, options, json }, port, screen) => {
      const asked = { application: options.application ?? null, language: t.language };
      const invite = await port.discordInvite(asked);
      const column = 2 + Math.max(...invite.permissions.map(({ name }) => textWidth(name)));
      const paint = painter(screen.colour);
      const lines = invite.permissions.flatMap(({ name, why }) =>
        wrap(why, Math.max(20, screen.width - column - 2)).map((line, at) =>
          at === 0 ? `  ${paint('bold', padTo(name, column))}${line}` : ' '.repeat(column + 2) + line,
        ),
      );
      const told = [t('invite.open'), '', invite.url, '', t('invite.asks'), ...lines];
      screen.out(json ? JSON.stringify(invite, null, 2) : told.join('\n'));
      return 0;
    },
  },
];
