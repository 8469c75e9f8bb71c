import type { Bench, Figure, Round } from '../bench.ts';
import { oneOfEachGroup } from '../mornings.ts';
import { discordPlace } from '../wave/discord.ts';
import { morning } from '../wave/morning.ts';
import { type Place, perSecond } from '../wave/place.ts';
import { slackPlace } from '../wave/slack.ts';

/** A morning on which every group of the nation is reminded in a channel of its own, by a whole Docket. */
export const bench: Bench = {
  name: 'wave',
  // Each takes as long as the platforms make it.
  rounds: 1,
  async prepare({ quick, big }) {
    const world = await big();
    const due = await oneOfEachGroup(world);
    const allowedMs = (due.length / perSecond) * 1000;
    const wave = (name: string, open: (count: number) => Promise<Place>) => async () => {
      const place = await open(due.length);
      try {
        const told = await morning(world, due, place, quick ? 3_000 : 20_000);
        return Object.fromEntries(Object.entries(told).map(([what, value]) => [`${name} ${what}`, value]));
      } finally {
        await place.close();
      }
    };
    const figuresOf = (name: string, spelt: string): Figure[] => {
      const value = (what: string) => (round: Round) => round[`${name} ${what}`] ?? Number.NaN;
      const at = `${spelt}, ${due.length} channels`;
      return [
        {
          says: `${at}: time to the last message, of what ${perSecond} a second allow`,
          of: (round) => value('last')(round) / allowedMs,
          unit: '×',
          atMost: 1.05,
        },
        { says: `${at}: first message after its instant`, of: value('first'), unit: 'ms', atMost: 1000 },
        { says: `${at}: asked to slow down`, of: value('refused'), unit: 'times' },
        { says: `${at}: processor`, of: value('cpu'), unit: 's' },
        { says: `${at}: most memory`, of: value('peak'), unit: 'MiB' },
      ];
    };
    return {
      series: { slack: wave('slack', slackPlace), discord: wave('discord', discordPlace) },
      figures: [...figuresOf('slack', 'Slack'), ...figuresOf('discord', 'Discord')],
    };
  },
};
