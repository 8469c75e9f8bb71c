import { describe, expect, onTestFinished, test } from 'vitest';
import { engineOfRun } from '../engines.ts';
import { openBoth } from '../together/house.ts';

/** Home Affairs is reminded in Slack and on Discord; the secretariat's channel is in one of them, its officer in both. */
async function reminded(officeIn: 'slack' | 'discord') {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  const both = await openBoth(store);
  const { slack, discord, groups, viewer, people } = both;
  const hoa = {
    slack: slack.town.addUser({ team: slack.team.id, name: 'hoa', realName: 'Hoa' }),
    discord: discord.server.addPerson({
      name: 'hoa',
      displayName: 'Hoa',
      guild: discord.guild,
      at: discord.channel,
    }),
  };
  const members = [...slack.channel.members, hoa.slack.id];
  const office = {
    slack: slack.town.addChannel({ team: slack.team.id, name: 'office', members }),
    discord: discord.server.addChannel(discord.guild, { name: 'office' }),
  };
  await store.query("delete from group_channels where channel = 'office'");
  const channel =
    officeIn === 'slack'
      ? ({ platform: 'slack', workspace: slack.team.id, channel: office.slack.id } as const)
      : ({ platform: 'discord', workspace: discord.guild.id, channel: office.discord.id } as const);
  await store.groups.bindChannel(viewer, groups.office.id, channel, '#office');
  const officer = await store.members.byId(viewer, viewer.memberId);
  const slackHome = { platform: 'slack', workspace: slack.team.id } as const;
  const discordHome = { platform: 'discord', workspace: discord.guild.id } as const;
  await store.members.addAddress(officer!, { ...slackHome, user: hoa.slack.id });
  await store.members.addAddress(officer!, { ...discordHome, user: hoa.discord.id });
  await both.knows.inSlack(people.lan);
  await both.knows.onDiscord(people.lan);
  await both.task('Hand over the land data', '2025-07-25');
  await both.deliverAll();
  await both.at('2025-07-24');
  await both.plan();
  await both.deliverAll();
  return { both, hoa, office };
}

const last = (texts: readonly string[]) => texts.at(-1) ?? '';

describe('more time is asked for from a reminder and decided on from a card', () => {
  test('in Slack: in a form, refused in a form; both cards say so', async () => {
    const { both, hoa, office } = await reminded('slack');
    const { town, hands, lan, channel } = both.slack;
    const reminder = () =>
      town.seen({ user: lan.id, channel }).find((one) => town.textOf(one).includes('tomorrow'))!;
    await hands.press({ user: lan.id, message: reminder(), label: 'Need time' });
    const form = await town.until(() => town.modalOf(lan.id));
    const sent = await hands.submit({
      user: lan.id,
      view: form,
      values: { deadline: '15 August', reason: 'The archive is shut' },
    });
    expect(sent.errors).toEqual({});
    // Said in the channel to her alone or, where that took long, in the form's place.
    const told = () => [
      ...both.inSlack(),
      ...[town.modalOf(lan.id)].flatMap((view) => (view ? town.textOf(view) : [])),
    ];
    await town.until(() => told().some((text) => text.includes('Asked for more time: #1')));
    await both.deliverAll();
    expect(town.textOf(reminder())).toContain('More time asked for, until Fri, 15 Aug 2025');

    const card = () => office.slack.messages.find((one) => town.textOf(one).includes('More time asked for'))!;
    expect(town.textOf(card())).toContain('The archive is shut');
    const shown = town.buttonsOf(card()).filter(({ kind }) => kind === 'button');
    expect(shown.map(({ label }) => label).slice(0, 3)).toEqual(['Grant', 'Grant another day', 'Refuse']);
    await hands.press({ user: hoa.slack.id, message: card(), label: 'Refuse' });
    const why = await town.until(() => town.modalOf(hoa.slack.id));
    await hands.submit({ user: hoa.slack.id, view: why, values: { why: 'The law names the day' } });
    const refused = () => both.store.query("select id from extensions where state = 'refused'");
    await expect.poll(refused).toHaveLength(1);
    await both.deliverAll();
    expect(town.textOf(card())).toContain('Hoa refused it on Thu, 24 Jul 2025: Fri, 25 Jul 2025 stands.');
    for (const texts of [both.inSlack(), both.onDiscord()])
      expect(last(texts)).toContain('The law names the day');
    both.allWell();
  });

  test('on Discord: in a form, granted for another day in a form; the reminder is drawn anew', async () => {
    const { both, hoa, office } = await reminded('discord');
    const { lan, channel, server } = both.discord;
    const reminder = () => server.messages(channel).find((one) => lan.reads(one).includes('tomorrow'))!;
    const asking = await lan.press(reminder(), 'Need time');
    const asked = await lan.fill(asking.modal, { deadline: '15 August', reason: 'The archive is shut' });
    expect(lan.reads(await asked.settled())).toContain('Asked for more time: #1');
    await both.deliverAll();
    const card = () => server.messages(office.discord).at(-1)!;
    expect(hoa.discord.reads(card())).toContain('The archive is shut');
    const other = await hoa.discord.press(card(), 'Grant another day');
    const granted = await hoa.discord.fill(other.modal, {
      deadline: '8 August',
      words: 'A fortnight will do',
    });
    expect(hoa.discord.reads(await granted.settled())).toContain('More time granted: #1');
    await both.deliverAll();
    expect(hoa.discord.reads(card())).toContain(
      'Hoa granted it on Thu, 24 Jul 2025: due Fri, 8 Aug 2025 now.',
    );
    for (const texts of [both.inSlack(), both.onDiscord()])
      expect(last(texts)).toContain('more time granted: Fri, 25 Jul 2025 becomes Fri, 8 Aug 2025');
    expect((await both.store.query('select day, extensions from tasks'))[0]).toEqual({
      day: '2025-08-08',
      extensions: 1,
    });
    both.allWell();
  });
});
