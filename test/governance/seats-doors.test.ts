import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backTeller } from '../../src/roof/departures.ts';
import { leftTeller } from '../../src/roof/slack/left.ts';
import { handOver } from '../../src/usecases/handover/hand-over.ts';
import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { lookForDeparted } from '../../src/usecases/workspaces/departed.ts';
import { engineOfRun } from '../engines.ts';
import { userWire } from '../slack/fake/wire.ts';
import { type Both, openBoth } from '../together/house.ts';

/** Home Affairs in Slack and on Discord at once; Lan talks from where she is known, An is to follow her. */
async function opened(): Promise<Both> {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  return openBoth(store);
}

async function handedOver(both: Both) {
  const an = await both.person('an', 'An', false);
  await both.task('Fill the posts', '2025-07-25', { assigneeIds: [both.people.lan.id] });
  await both.deliverAll();
  await handOver(await both.deed(), { groupId: both.groups.home.id, to: an });
  const { committee, now } = await both.deed();
  await runJobs(both.store, committee, now);
  await both.deliverAll();
}

const summary = [
  'Lan has handed over Ministry of Home Affairs to An',
  '1 task that was assigned to Lan is now An’s.',
  '#1 Fill the posts',
  'Show 1 task',
];

describe('a seat is handed over', () => {
  test('in Slack: the giver reads the summary, and the list it leads to; the channel is told', async () => {
    const both = await opened();
    await both.knows.inSlack(both.people.lan);
    await handedOver(both);
    const { town, hands, lan } = both.slack;
    const dm = hands.dm(lan.id);
    const read = () => town.seen({ user: lan.id, channel: dm }).map((one) => town.textOf(one));
    const told = read().find((text) => text.includes('has handed over')) ?? '';
    for (const words of summary.slice(0, 3)) expect(told).toContain(words);
    expect(both.inSlack().filter((text) => text.includes('has handed over'))).toHaveLength(1);
    both.allWell();
  });

  test('on Discord: the giver reads the summary; the channel is told', async () => {
    const both = await opened();
    await both.knows.onDiscord(both.people.lan);
    await handedOver(both);
    const { server, lan } = both.discord;
    const direct = server.messages(lan.direct).map((one) => lan.reads(one));
    const told = direct.find((text) => text.includes('has handed over')) ?? '';
    for (const words of summary) expect(told).toContain(words);
    expect(both.onDiscord().filter((text) => text.includes('has handed over'))).toHaveLength(1);
    both.allWell();
  });
});

describe('a lead leaves the chat workspace', () => {
  const asked = (both: Both) => both.chat.in('office').map(({ card }) => card);

  test('in Slack: their account is deactivated, and the secretariat is told once what they held', async () => {
    const both = await opened();
    await both.knows.inSlack(both.people.lan);
    await both.task('Fill the posts', '2025-07-25', { assigneeIds: [both.people.lan.id] });
    await both.deliverAll();
    const { town, hands, lan, team } = both.slack;
    town.state.user(lan.id).deleted = true;
    const user = userWire(lan, Date.now(), { email: false, locale: false });
    await hands.event(team, { type: 'user_change', user, cache_ts: 1 });
    await hands.event(team, { type: 'user_change', user, cache_ts: 2 });
    await expect.poll(async () => (await both.store.query('select 1 from departures')).length).toBe(1);
    await both.deliverAll();
    const news = asked(both).filter(({ summary }) => summary.includes('no longer in'));
    expect(news.map(({ summary }) => summary)).toEqual([
      '1 member who answers for tasks is no longer in the Slack workspace Ministry. Lan, Lead of Ministry of Home Affairs, 1 open task in the groups they lead, 1 assigned to them. Hand seats over with the button, or with /groups handover; give single tasks to others with /tasks assign. If they come back, nothing needs to be done.',
    ]);
    expect(JSON.stringify(news)).toContain(
      `groups handover group:@${both.groups.home.id} from:@${both.people.lan.id}`,
    );
    const [holder] = await both.store.groups.holders(both.viewer, [both.groups.home.id]);
    expect(holder).toMatchObject({ kind: 'lead', gone: true });
    const { rows } = await both.store.groups.vacant(both.viewer, '2025-07-18', { offset: 0, limit: 5 });
    expect(rows.map(({ group, holder }) => [group.name.text, holder])).toEqual([
      ['Ministry of Home Affairs', { name: 'Lan', awayUntil: null }],
    ]);
    both.allWell();
  });

  test('in Slack: somebody who is assigned to a task is told of too, with the way to it', async () => {
    const both = await opened();
    const an = await both.person('an', 'An', false);
    await both.knows.inSlack(an);
    await both.task('Fill the posts', '2025-07-25', { assigneeIds: [an.id] });
    await both.deliverAll();
    const { town, hands, lan, team } = both.slack;
    town.state.user(lan.id).deleted = true;
    const user = userWire(lan, Date.now(), { email: false, locale: false });
    await hands.event(team, { type: 'user_change', user, cache_ts: 1 });
    await expect.poll(async () => (await both.store.query('select 1 from departures')).length).toBe(1);
    await both.deliverAll();
    const [news] = asked(both).filter(({ summary }) => summary.includes('no longer in'));
    expect(news?.summary).toContain('An, 0 open tasks in the groups they lead, 1 assigned to them.');
    expect(JSON.stringify(news)).toContain(`tasks list assignee:@${an.id}`);
    both.allWell();
  });

  test('in Slack: somebody without a seat or a task is nobody’s business, nor is a change of a name', async () => {
    const both = await opened();
    const an = await both.person('an', 'An', false);
    await both.knows.inSlack(an);
    const { hands, lan, team } = both.slack;
    const told: unknown[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void told.push(line) });
    const tell = leftTeller({ store: both.store, log }, () => told.push('nudged'), {
      find: async () => undefined,
    });
    tell({ platform: 'slack', workspace: team.id, user: lan.id });
    const user = userWire(lan, Date.now(), { email: false, locale: false });
    await hands.event(team, { type: 'user_change', user, cache_ts: 1 });
    await expect.poll(() => told).toEqual(['nudged']);
    expect(await both.store.query('select 1 from departures')).toEqual([]);
    // Nor does it send anybody to look for what there is to post.
    const back = backTeller(
      { store: both.store, log },
      () => told.push('nudged again'),
      () => null,
    );
    await back({ platform: 'slack', workspace: team.id, user: lan.id });
    expect(told).toEqual(['nudged']);
    both.allWell();
  });
});

describe('a lead who had left the chat workspace is back', () => {
  /** Lan has left, the secretariat knows; what it reads from then on. */
  async function leftFrom(platform: 'slack' | 'discord') {
    const both = await opened();
    await (platform === 'slack' ? both.knows.inSlack : both.knows.onDiscord)(both.people.lan);
    const { committee } = await both.deed();
    await lookForDeparted(both.store, committee, {
      platform,
      isThere: async () => false,
      nameOf: () => 'Committee',
    });
    await both.deliverAll();
    const news = () => both.chat.in('office').map(({ card }) => card.summary);
    expect(news().filter((summary) => summary.includes('no longer in'))).toHaveLength(1);
    const isGone = async () => (await both.store.query('select 1 from departures')).length === 1;
    return { both, news, isGone };
  }

  const isBack = (place: string) =>
    `1 member who answers for tasks is back in the ${place}. Lan, Lead of Ministry of Home Affairs. What goes to their seats goes to them again.`;

  test('in Slack: with the first thing they say, whatever it is, and the secretariat is told once', async () => {
    const { both, news, isGone } = await leftFrom('slack');
    const { hands, lan, channel } = both.slack;
    for (const text of ['nonsense', 'mine'])
      await hands.slash({ user: lan.id, channel, command: '/tasks', text });
    await expect.poll(isGone).toBe(false);
    await both.deliverAll();
    expect(news().slice(1)).toEqual([isBack('Slack workspace Ministry')]);
    const [holder] = await both.store.groups.holders(both.viewer, [both.groups.home.id]);
    expect(holder).toMatchObject({ kind: 'lead', gone: false });
    both.allWell();
  });

  test('in Slack: as soon as their account is active again', async () => {
    const { both, news, isGone } = await leftFrom('slack');
    const { hands, lan, team } = both.slack;
    const user = userWire(lan, Date.now(), { email: false, locale: false });
    await hands.event(team, { type: 'user_change', user, cache_ts: 1 });
    await expect.poll(isGone).toBe(false);
    await both.deliverAll();
    expect(news().slice(1)).toEqual([isBack('Slack workspace Ministry')]);
    both.allWell();
  });

  test('in Slack: not by what was told late, of the time before they left', async () => {
    const { both, news, isGone } = await leftFrom('slack');
    const { town, hands, lan, team } = both.slack;
    const before = userWire(lan, Date.now(), { email: false, locale: false });
    town.state.user(lan.id).deleted = true;
    const asked = () => town.calls('users.info').length;
    const once = asked();
    await hands.event(team, { type: 'user_change', user: before, cache_ts: 1 });
    await expect.poll(asked).toBe(once + 1);
    expect(await isGone()).toBe(true);
    await both.deliverAll();
    expect(news()).toHaveLength(1);
    both.allWell();
  });

  test('on Discord: with what they say in the server; a direct message says nothing of where they are', async () => {
    const { both, news, isGone } = await leftFrom('discord');
    const { lan, channel } = both.discord;
    await (await lan.say('/tasks mine', {}, lan.direct)).settled();
    expect(await isGone()).toBe(true);
    await (await lan.say('/tasks mine', {}, channel)).settled();
    expect(await isGone()).toBe(false);
    await both.deliverAll();
    expect(news().slice(1)).toEqual([isBack('Discord server Committee')]);
    both.allWell();
  });
});
