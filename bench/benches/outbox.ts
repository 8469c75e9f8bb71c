import { type Bench, rateOf } from '../bench.ts';
import { tidyMessages } from '../data/put-back.ts';
import { mustSync, twoCommitsByKysely, twoCommitsBySqlite } from '../delivery/by-hand.ts';
import { localSlack } from '../delivery/local-slack.ts';
import { docket, drainTo } from '../delivery/outbox.ts';
import { clientAlone, mostAtOnce, senderAt, workspaceOf } from '../delivery/through-slack.ts';
import { emptyOutbox, fillOutbox } from '../slack/drain.ts';

/**
 * Reminders delivered from SQLite, every commit synced: to a platform that takes them at once, against the two
 * commits that each message costs by hand; and through Slack, against Slack's client without an outbox.
 */
export const bench: Bench = {
  name: 'outbox',
  only: 'sqlite',
  async prepare({ quick, big }) {
    const world = await big();
    const count = quick ? 40 : 2_000;
    const many = quick ? 40 : mostAtOnce;
    mustSync(world.url);
    const slack = await localSlack();
    const { sender, last } = senderAt(slack.url);
    const at = async (fill: Promise<void>, work: () => Promise<number>) => {
      await fill;
      const took = await work();
      await emptyOutbox(world);
      await tidyMessages(world.plain);
      return took;
    };
    const own = docket(world, 'reminders');
    const overSlack = () =>
      at(fillOutbox(world, many, workspaceOf), () => drainTo(world, sender, many)).then((ms) => ms / many);
    const each = (ms: number) => ms / count;
    // What a run that was broken off has left behind.
    await own.sweep();
    await overSlack();
    return {
      series: {
        kysely: () => at(own.fill(count), () => twoCommitsByKysely(world)).then(each),
        docket: () => at(own.fill(count), () => own.drain(count, async () => {})).then(each),
        sqlite: () => at(own.fill(count), () => twoCommitsBySqlite(world)).then(each),
        client: () => clientAlone(slack.url, last(), many).then((ms) => ms / many),
        slack: overSlack,
      },
      figures: [
        {
          says: 'rate, of two commits for each by hand',
          of: rateOf('docket', 'kysely'),
          unit: '×',
          atLeast: 0.7,
        },
        { says: 'rate, of the same without Kysely', of: rateOf('docket', 'sqlite'), unit: '×' },
        {
          says: 'through Slack’s client, of the client alone',
          of: rateOf('slack', 'client'),
          unit: '×',
          atLeast: 0.6,
        },
        { says: 'at once', of: (round) => 1000 / (round.docket ?? Number.NaN), unit: '/s' },
        {
          says: 'through Slack’s client',
          of: (round) => 1000 / (round.slack ?? Number.NaN),
          unit: '/s',
        },
      ],
      async close() {
        slack.stop();
      },
    };
  },
};
