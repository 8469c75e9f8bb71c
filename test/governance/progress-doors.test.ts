import { describe, expect, onTestFinished, test } from 'vitest';
import { engineOfRun } from '../engines.ts';
import { type Both, openBoth, remindLan } from '../together/house.ts';

/** Home Affairs owes something tomorrow and is reminded of it in Slack and on Discord; Finance has a channel in each. */
async function reminded() {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  const both = await openBoth(store);
  const { slack, discord, groups, viewer } = both;
  const inSlack = slack.town.addChannel({
    team: slack.team.id,
    name: 'finance',
    members: [...slack.channel.members],
  });
  const onDiscord = discord.server.addChannel(discord.guild, { name: 'finance' });
  const finance = {
    slack: { platform: 'slack', workspace: slack.team.id, channel: inSlack.id },
    discord: { platform: 'discord', workspace: discord.guild.id, channel: onDiscord.id },
  } as const;
  for (const channel of Object.values(finance))
    await store.groups.bindChannel(viewer, groups.finance.id, channel, '#finance');
  await remindLan(both);
  return { both, finance: { inSlack, onDiscord } };
}

const last = (texts: readonly string[]) => texts.at(-1) ?? '';
const progressIn = async ({ store }: Both) => (await store.query('select progress from tasks'))[0]?.progress;

describe('how it goes is said with a tap', () => {
  test('in Slack: on track at once, blocked in a form, and those it waits for read it in their channel', async () => {
    const { both, finance } = await reminded();
    const { town, hands, lan, channel } = both.slack;
    const reminder = () =>
      town.seen({ user: lan.id, channel }).find((one) => town.textOf(one).includes('tomorrow'))!;
    const shown = town.buttonsOf(reminder()).filter(({ kind }) => kind === 'button');
    expect(shown.map(({ label }) => label)).toEqual(['Done', 'On track', 'At risk', 'Blocked']);
    await hands.press({ user: lan.id, message: reminder(), label: 'On track' });
    await town.until(() => last(both.inSlack()).includes('Noted how it goes'));
    expect(await progressIn(both)).toBe('onTrack');
    await both.deliverAll();
    expect(town.textOf(reminder())).toContain('On track, today (Lan, Thu, 24 Jul 2025).');

    await hands.press({ user: lan.id, message: reminder(), label: 'Blocked' });
    const form = await town.until(() => town.modalOf(lan.id));
    expect(town.textOf(form)).toContain('Waits for');
    const sent = await hands.submit({
      user: lan.id,
      view: form,
      values: { why: 'No figures yet', by: 'Ministry of Finance' },
    });
    expect(sent.errors).toEqual({});
    await town.until(() => last(both.inSlack()).includes('Ministry of Finance is told who waits'));
    expect(await progressIn(both)).toBe('blocked');
    await both.deliverAll();
    const read = finance.inSlack.messages.map((one) => town.textOf(one));
    expect(read).toHaveLength(1);
    expect(last(read)).toContain('Ministry of Home Affairs waits for Ministry of Finance');
    expect(last(read)).toContain('No figures yet');
    both.allWell();
  });

  test('on Discord: at risk in a form, blocked too, and on track again', async () => {
    const { both, finance } = await reminded();
    const { lan, channel, server } = both.discord;
    const reminder = () => server.messages(channel).find((one) => lan.reads(one).includes('tomorrow'))!;
    const risk = await lan.press(reminder(), 'At risk');
    const noted = await lan.fill(risk.modal, { why: 'The archive is shut' });
    expect(lan.reads(await noted.settled())).toContain('At risk.');
    await both.deliverAll();
    expect(lan.reads(reminder())).toContain('At risk, today (Lan, Thu, 24 Jul 2025).');
    const blocked = await lan.press(reminder(), 'Blocked');
    const told = await lan.fill(blocked.modal, { why: 'No figures yet', by: 'Ministry of Finance' });
    expect(lan.reads(await told.settled())).toContain('Ministry of Finance is told');
    await both.deliverAll();
    const read = () => server.messages(finance.onDiscord).map((one) => lan.reads(one));
    expect(last(read())).toContain('Ministry of Home Affairs waits for Ministry of Finance');
    const freed = await lan.press(reminder(), 'On track');
    expect(lan.reads(await freed.settled())).toContain('On track.');
    await both.deliverAll();
    expect(read()).toHaveLength(2);
    expect(last(read())).toContain('waits for Ministry of Finance no longer');
    both.allWell();
  });
});
