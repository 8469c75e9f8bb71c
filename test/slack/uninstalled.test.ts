import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { GroupId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import { slackClients } from '../../src/platforms/slack/client.ts';
import { speaksIn } from '../../src/platforms/slack/speaks-in.ts';
import { returnsIn } from '../../src/roof/returns.ts';
import { sealWith } from '../../src/roof/seal.ts';
import { keptInstallations } from '../../src/roof/slack/installations.ts';
import { comingAndGoing } from '../../src/roof/slack/problems.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { engines } from '../engines.ts';
import type { Channel } from './fake/types.ts';
import { postsIn, slackStage } from './sender-house.ts';

describe.each(engines)('a workspace that puts Docket out, on $name', (engine) => {
  const stage = slackStage(engine);
  const log = pino({ level: 'silent' });
  const seal = sealWith(['a secret of the tests, and of nobody else']);

  /** As the roof has it: whoever goes is told of, whoever comes back is looked for. */
  const returns = () => {
    const clients = slackClients(stage.house.installations, stage.town.slack.apiUrl);
    return returnsIn(
      { store: stage.store, log },
      'slack',
      () => {},
      (workspace) => speaksIn(clients, workspace),
    )();
  };
  const installations = () =>
    keptInstallations(
      stage.store,
      seal,
      comingAndGoing({ store: stage.store, log }, () => {}, returns),
    );

  /** An administrator throws the app out; Slack tells of it. */
  async function uninstall() {
    stage.town.install.state = 'account_inactive';
    await installations().remove(stage.town.team.id);
  }

  /** Docket is let in again; several processes may notice it at the same time. */
  async function reinstall(noticing = 1) {
    const { slack, app, team } = stage.town;
    const { token, botId, botUser, scopes } = slack.install({ app, team });
    const own = { workspace: team.id, teamName: team.name, scopes, botId, botUserId: botUser };
    await stage.house.installations.keep({ ...own, botToken: token });
    stage.house.restart();
    await Promise.all(Array.from({ length: noticing }, returns));
  }

  const deliverAll = async () => {
    await stage.house.deliver();
    await stage.later();
    await stage.house.deliver();
  };
  const read = (channel: Channel) =>
    postsIn(stage.town.slack, channel).map((post) => stage.town.slack.textOf(post));
  const inOffice = () => stage.house.chat.in('office').map(({ card }) => card);
  const states = async () => (await stage.mornings()).map(({ state }) => state);
  const rungs = async () =>
    (await stage.store.query('select state, reason from rungs order by day, id')).map(({ state, reason }) =>
      reason ? `${String(state)}: ${String(reason)}` : String(state),
    );

  async function task(called: string, due: `${number}-${number}-${number}`, leadGroupId: GroupId) {
    const made = await stage.house.task(called, due, { leadGroupId });
    await stage.house.deliver({ force: true });
    return made;
  }

  it('has its reminders held, and sent as one when it lets Docket in again', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await task('Report on vaccines', '2025-07-25', group.id);
    await task('Name a contact', '2025-07-28', group.id);
    channel.messages.length = 0;
    await uninstall();
    for (const day of ['2025-07-23', '2025-07-24', '2025-07-25'] as const) {
      await stage.house.at(day);
      await stage.house.plan();
      await deliverAll();
    }
    expect(new Set(await states())).toEqual(new Set(['held']));
    expect((await rungs()).filter((rung) => rung.startsWith('planned')).length).toBeGreaterThan(1);
    const calls = stage.town.slack.calls('chat.postMessage').length;
    await deliverAll();
    expect(stage.town.slack.calls('chat.postMessage'), 'nobody knocks again and again').toHaveLength(calls);

    await reinstall(3);
    await deliverAll();
    const [reminder, ...more] = read(channel);
    expect(more).toEqual([]);
    expect(reminder).toContain('Report on vaccines');
    expect(reminder).toContain('Name a contact');
    expect(await rungs()).not.toContainEqual(expect.stringMatching(/^planned|unreachable/));
    expect((await states()).toSorted()).toContain('sent');
    expect(await stage.store.query('select * from absences')).toEqual([]);
  });

  it('leaves out what was done meanwhile, and says so of a reminder that is late', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    const other = await stage.house.ministry('Justice');
    const vaccines = await task('Report on vaccines', '2025-07-25', group.id);
    await task('Name a judge', '2025-07-25', other.group.id);
    for (const one of [channel, other.channel]) one.messages.length = 0;
    await uninstall();
    await stage.house.at('2025-07-24');
    await stage.house.plan();
    await deliverAll();
    await doneTask(await stage.house.deed(), { number: vaccines.number, seen: vaccines.version });
    await stage.house.at('2025-07-25', '07:00');
    await reinstall();
    await deliverAll();
    expect(read(channel).filter((text) => text.includes('vaccines'))).toEqual([]);
    const [late] = read(other.channel);
    expect(late).toContain('Name a judge');
    expect(late).toContain('This reminder was due on Thu, 24 Jul 2025 and could not be posted then.');
    expect(await rungs()).toContain('skipped: done');
  });

  it('is not told again what had arrived just before, though the answer was lost', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await task('Report on vaccines', '2025-07-25', group.id);
    await task('Name a contact', '2025-07-29', group.id);
    channel.messages.length = 0;
    await stage.house.at('2025-07-24');
    await stage.house.plan();
    stage.town.slack.faults.next('chat.postMessage', { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    await uninstall();
    await deliverAll();
    await stage.house.at('2025-07-25');
    await stage.house.plan();
    await deliverAll();
    expect(await states()).toEqual(['held', 'held']);

    await reinstall();
    await deliverAll();
    expect(read(channel).filter((text) => text.includes('Name a contact'))).toHaveLength(1);
    expect(read(channel)).toHaveLength(2);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('is told to the secretariat elsewhere at once, and once more when Docket is back', async () => {
    const { group } = await stage.house.ministry('Health');
    await uninstall();
    await uninstall();
    await deliverAll();
    expect(inOffice().map(({ summary }) => summary)).toEqual([
      'Docket was removed from the Slack workspace Committee. Reminders and news for its channels and people are held. None is lost, and the tasks stay as they are. They are sent once an administrator of the workspace installs Docket again.',
    ]);
    await task('Report on vaccines', '2025-07-25', group.id);
    await stage.house.at('2025-07-24');
    await stage.house.plan();
    await deliverAll();
    await reinstall(3);
    await returns();
    await deliverAll();
    expect(
      inOffice()
        .slice(1)
        .map(({ summary }) => summary),
    ).toEqual([
      'Docket is back in the Slack workspace Committee. It was out from Fri, 18 Jul 2025, 08:30 to Thu, 24 Jul 2025, 08:30. 2 messages were held and go out now, put together for each channel and person; tasks that are done by now are left out.',
    ]);
    const entries = await stage.store.history.of(stage.house.viewer, stage.house.committeeId, 9);
    expect(entries.map(({ action, door }) => [action, door])).toEqual([
      ['letIn', 'slack'],
      ['shutOut', 'slack'],
    ]);
  });

  it('is told after the return where the secretariat has no other place', async () => {
    const { channel } = await stage.house.ministry('Office');
    await stage.house.bindTo(stage.house.groups.office.id, channel);
    await stage.store.query("delete from group_channels where platform = 'web'");
    await stage.store.query("delete from member_addresses where platform = 'web'");
    await uninstall();
    await deliverAll();
    expect(stage.house.chat.everything).toEqual([]);
    await reinstall();
    await deliverAll();
    expect(read(channel)).toEqual([
      expect.stringContaining('Docket is back in the Slack workspace Committee.'),
    ]);
    expect(read(channel)[0]).toContain('Nothing had to be held in that time.');
  });

  it('is noticed by the first message that finds its token revoked', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    stage.town.install.state = 'token_revoked';
    await deliverAll();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'held' });
    expect(inOffice()[0]?.title).toBe('Docket was removed from Slack.');
    await reinstall();
    await deliverAll();
    expect(read(channel)).toHaveLength(1);
  });

  it.each([
    ['vi', 'Docket đã bị gỡ khỏi không gian làm việc Committee trên Slack.', 'Docket đã trở lại'],
    ['ms', 'Docket telah dikeluarkan daripada ruang kerja Slack Committee.', 'Docket telah kembali'],
  ] as const)('is told of in the committee’s language (%s)', async (language: Language, out, back) => {
    await stage.store.committees.change(stage.house.viewer, { language });
    await stage.house.ministry('Health');
    await uninstall();
    await reinstall();
    await deliverAll();
    expect(inOffice().map(({ title }) => title)).toEqual([out, expect.stringContaining(back)]);
  });

  it('has the cards in it drawn anew when it is back', async () => {
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await deliverAll();
    expect(read(channel)[0]).toContain('Task 1');
    await uninstall();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    expect(read(channel)[0]).not.toContain('done');
    await reinstall();
    await stage.later();
    await stage.house.edit();
    expect(read(channel)[0]).toContain('done');
  });

  it('that nobody’s committee is spoken of in bothers nobody', async () => {
    await uninstall();
    await reinstall();
    await deliverAll();
    expect(inOffice()).toEqual([]);
    expect(await stage.store.query('select * from absences')).toEqual([]);
  });
});
