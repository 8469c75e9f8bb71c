import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { suggest } from '../../src/chat/suggest/index.ts';
import { webDocuments } from '../../src/roof/web-documents.ts';
import { handInText } from '../commands/directive-texts.ts';
import { eachInItsOwn, formOf, type Someone, textOf } from '../world.ts';
import { withChannels } from './confidential-scene.ts';

const secret = 'Withdraw the Harbour permit';

describe('a confidential task', () => {
  const told = eachInItsOwn();
  const add = (more = '') =>
    told.say('hoa', `/tasks add ${secret} lead:home due:25/7 confidential:yes${more}`);
  const typed = (who: Someone, line: string) => {
    const { store, people, channel } = told.world;
    const caller = { platform: 'web', workspace: '', user: people[who].id } as const;
    return suggest({ store, menu }, { door: 'web', caller, channel, line });
  };

  it('is its number to all but the chair, the secretariat, the cleared and its own people', async () => {
    const { world, read, refused } = told;
    await add(' to:an');
    for (const who of ['chi', 'hoa', 'lan', 'dan', 'an'] as const)
      expect(await read(who, '/tasks show 1'), who).toContain(secret);
    const way = '#1 is confidential. Ask the secretariat: it can clear you for what is confidential.';
    for (const who of ['ada', 'minh', 'bao'] as const)
      for (const line of [
        '/tasks show 1',
        '/tasks who 1',
        '/reminders log 1',
        '/tasks note 1 x',
        '/tasks file 1',
      ])
        expect(await refused(who, line), `${who} ${line}`).toBe(way);
    expect(await refused('minh', '/tasks done 1')).toBe(way);
    // What was never there is another matter.
    expect(await refused('bao', '/tasks show 2')).toContain('There is no task #2');
    expect(world.faults).toEqual([]);
  });

  it('is in no list, search or suggestion of whoever may not see it', async () => {
    const { world, read } = told;
    await add();
    await world.aTask({ called: 'Publish the Harbour plan' });
    for (const line of [
      '/tasks list',
      '/tasks search harbour',
      '/tasks who harbour',
      '/tasks list lead:home',
    ])
      expect(await read('bao', line), line).not.toContain('permit');
    expect(await read('bao', '/tasks search harbour')).toContain('Publish the Harbour plan');
    expect(await read('lan', '/tasks search harbour')).toContain(secret);
    for (const line of ['/tasks show harbour', '/tasks show ', '/tasks show 1', '/tasks done har'])
      expect(JSON.stringify(await typed('bao', line)), line).not.toContain('permit');
    expect(JSON.stringify(await typed('lan', '/tasks show harbour'))).toContain('permit');
    await world.at('2025-07-30');
    expect(await read('bao', '/reports late')).not.toContain('permit');
    expect(await read('chi', '/reports late')).toContain('permit');
    expect(await read('bao', '/reminders preview')).not.toContain('permit');
  });

  it('is seen by whom the secretariat clears, for as long as it does; observers are never cleared', async () => {
    const { world, read, refused, say } = told;
    await add();
    expect(await refused('ada', '/docket person bao clearance:on')).toContain('the secretariat');
    expect(await read('hoa', '/docket person bao clearance:on')).toContain('Bao Nobody is cleared');
    expect(await read('bao', '/tasks show 1')).toContain(secret);
    expect(await read('hoa', '/docket people bao')).toContain('cleared');
    expect(await refused('hoa', '/docket person bao clearance:on')).toBe('Bao Nobody is cleared already.');
    expect(await refused('hoa', '/docket person chi clearance:off')).toContain('by office (Chair)');
    await say('hoa', '/docket person bao clearance:off');
    await refused('bao', '/tasks show 1');
    await say('hoa', '/docket person "Olga Observer" office:observer');
    expect(await refused('hoa', '/docket person olga clearance:on')).toContain('observers are never cleared');
    await world.store.query(`update members set office = 'observer' where handle = 'bao'`);
    expect(await refused('bao', '/tasks show 1')).toBe(
      '#1 is confidential, and observers are never cleared: they see its number alone. The secretariat knows more.',
    );
    const entries = await world.store.query(
      `select action from history where subject = 'member' and action in ('cleared', 'uncleared') order by number`,
    );
    expect(entries.map(({ action }) => action)).toEqual(['cleared', 'uncleared']);
  });

  it('is sealed and opened by the secretariat alone, and its history says so', async () => {
    const { world, read, refused, say } = told;
    await world.aTask({ called: secret });
    expect(await refused('lan', '/tasks edit 1 confidential:yes')).toContain('the secretariat');
    expect(await read('hoa', '/tasks edit 1 confidential:yes')).toContain('confidential from now on');
    expect(await refused('hoa', '/tasks edit 1 confidential:yes')).toBe('#1 is confidential already.');
    await refused('bao', '/tasks show 1');
    await say('hoa', '/tasks edit 1 confidential:no');
    expect(await refused('hoa', '/tasks edit 1 confidential:no')).toBe('#1 is not confidential.');
    const card = await read('bao', '/tasks show 1');
    expect(card).toContain('made it confidential');
    expect(card).toContain('opened it to the committee');
  });
});

describe('a channel', () => {
  const told = eachInItsOwn();

  it('reads the number alone; each of its people reads the words in person, once', async () => {
    const { world, say } = told;
    const { said, told: heard, direct, post, morning } = await withChannels(world);
    const line = `/tasks add ${secret} lead:home due:25/7 coordinators:finance to:an confidential:yes`;
    expect(textOf(await say('hoa', line))).toContain('Added');
    await post();
    for (const channel of ['home', 'finance']) {
      expect(said(channel)).toContain('#1 (confidential)');
      expect(said(channel)).not.toMatch(/Harbour|25 Jul|Home Affairs/);
    }
    for (const who of ['lan', 'dan', 'minh', 'an'] as const) {
      expect(heard(who), who).toContain(secret);
      expect(direct(who), who).toHaveLength(1);
    }
    await say('lan', '/tasks note 1 The Harbour master agrees');
    await morning('2025-07-24');
    await post();
    expect(said('home') + said('finance') + said('office')).not.toMatch(/Harbour|25 Jul/);
    for (const who of ['lan', 'dan', 'minh'] as const) expect(heard(who), who).toContain('tomorrow');
    expect(heard('lan')).toContain('The Harbour master agrees');
    expect(heard('bao')).toBe('[]');
    const again = direct('lan').length;
    await morning('2025-07-24');
    expect(direct('lan')).toHaveLength(again);
  });

  it('says the rest as always beside it, and the late list keeps it to itself', async () => {
    const { world, say } = told;
    const { said, told: heard, morning } = await withChannels(world);
    await say('hoa', `/tasks add ${secret} lead:home due:25/7 confidential:yes`);
    await world.aTask({ called: 'Publish the plan' });
    await morning('2025-07-25');
    expect(said('home')).toContain('1 task is due today');
    expect(said('home')).toContain('Publish the plan');
    expect(said('home')).toContain('1 confidential task');
    for (const day of ['2025-07-28', '2025-07-30', '2025-08-04'] as const) await morning(day);
    expect(said('office')).toContain('#1 (confidential)');
    expect(said('office') + said('home')).not.toContain('Harbour');
    expect(heard('lan')).toContain(secret);
  });

  it('has the words taken off its cards when a task is sealed, and back when it is opened', async () => {
    const { world, say } = told;
    const { said, morning, post } = await withChannels(world);
    await world.aTask({ called: secret });
    await post();
    await morning('2025-07-24');
    const last = () => said('home').slice(said('home').indexOf('due tomorrow') - 40);
    expect(said('home')).toContain('due tomorrow');
    await say('hoa', '/tasks edit 1 confidential:yes');
    await post();
    expect(said('home')).not.toContain('due tomorrow');
    expect(said('home')).toContain('#1 (confidential)');
    await say('hoa', '/tasks edit 1 confidential:no');
    await post();
    expect(last()).toContain(secret);
  });
});

describe('what was said of a task before it was sealed', () => {
  const told = eachInItsOwn();

  it('is taken from every channel: news, notes, who waits for whom, requests; and comes back when it is opened', async () => {
    const { world, say } = told;
    const { said, post, direct } = await withChannels(world);
    for (const [who, line] of [
      ['hoa', `/tasks add ${secret} lead:home due:25/7 coordinators:finance`],
      ['lan', '/tasks note 1 The Harbour master agrees'],
      ['lan', '/tasks progress 1 blocked why:the Harbour is closed by:finance'],
      ['lan', '/extensions ask 1 31/8 the Harbour opens in August'],
      ['hoa', '/extensions refuse 1 the Harbour cannot wait'],
    ] as const) {
      expect(await say(who, line), line).not.toMatchObject({ failed: true });
      await post();
    }
    const channels = () => ['home', 'finance', 'office'].map(said);
    for (const channel of channels()) expect(channel).toContain('Harbour');
    await say('hoa', '/tasks edit 1 confidential:yes');
    await post();
    for (const channel of channels()) {
      expect(channel).not.toContain('Harbour');
      expect(channel).toContain('#1 (confidential)');
    }
    // Whoever was told in person of what is their own keeps it.
    expect(JSON.stringify(direct('bao'))).not.toContain('Harbour');
    await say('hoa', '/tasks edit 1 confidential:no');
    await post();
    for (const channel of channels()) expect(channel).toContain('Harbour');
    expect(world.faults).toEqual([]);
  });

  it('is not in a refusal or a history either: of a part that is hidden from the asker the number is all', async () => {
    const { world, say, read, refused } = told;
    const viewer = await world.viewerOf('hoa');
    await world.store.groups.addMember(viewer, world.groups.home.id, world.people.bao.id);
    await world.aTask({ called: 'Open the port', assigneeIds: [world.people.an.id] });
    await say('lan', '/tasks delegate 1 bao 22/7 Ask the Harbour master');
    await say('hoa', '/tasks edit 2 confidential:yes');
    expect(await refused('an', '/tasks done 1')).toContain('an open part: #2 (confidential). It can');
    expect(await refused('lan', '/tasks done 1')).toContain('#2 (Bao Nobody, Tue, 22 Jul 2025)');
    expect(await read('an', '/tasks show 1')).toContain('gave a part: #2 (confidential)');
    expect(await read('an', '/tasks show 1')).not.toContain('22 Jul');
    expect(await read('lan', '/tasks show 1')).toContain('gave a part: #2, until Tue, 22 Jul 2025');
  });
});

describe('the text of a directive', () => {
  const told = eachInItsOwn();
  const text = `The committee concludes as follows:

1. The Ministry of Finance shall sell the Harbour land before 31 August 2025.

2. The Ministry of Home Affairs shall publish a list of buildings in August 2025.

3. The Ministry of Home Affairs shall report the Lighthouse losses by the 25th of every month.
`;

  it('is black where an item is confidential, in the card, the quotation, the page and the audit', async () => {
    const { world, read, refused, say } = told;
    await handInText(world, text);
    const form = formOf(await say('hoa', '/directives edit 1.1'));
    expect(form.fields.map(({ name }) => name)).toContain('confidential');
    await say('hoa', '/directives edit 1.1 confidential:yes');
    await say('hoa', '/directives edit 1.3 confidential:yes');
    for (const item of ['1.1', '1.2', '1.3']) await say('hoa', `/directives accept ${item}`);
    expect(await read('hoa', '/tasks show 1')).toContain('Harbour');
    expect(await read('minh', '/tasks show 1')).toContain('Harbour');
    expect(await refused('bao', '/tasks show 1')).toContain('#1 is confidential');
    const card = await read('bao', '/directives show 21-KL/BCD');
    expect(card).toContain('1 Confidential item');
    expect(card).toContain('list of buildings');
    for (const line of [
      '/directives show 21-KL/BCD',
      '/directives source directive:21-KL/BCD',
      '/directives source item:1.2',
      '/directives audit 21-KL/BCD',
      '/tasks repeats',
      '/tasks list directive:21-KL/BCD',
    ])
      expect(await read('bao', line), line).not.toMatch(/Harbour|Lighthouse/);
    expect(await refused('bao', '/directives source item:1.1')).toContain('Item 1.1 is confidential');
    expect(await read('minh', '/directives source item:1.1')).toContain('Harbour');
    expect(await read('chi', '/directives show 21-KL/BCD')).toContain('Harbour');
    const { store, people, committee } = world;
    const [document] = await store.query('select id from documents');
    const page = (who: Someone) =>
      webDocuments(store, menu).find(
        { committeeId: committee.id, memberId: people[who].id },
        `${document?.id}`,
      );
    const seen = await page('bao');
    expect(JSON.stringify(seen)).not.toMatch(/Harbour|Lighthouse/);
    expect(seen?.text).toContain('█████');
    expect(seen?.text.length).toBe((await page('hoa'))?.text.length);
    expect(seen?.items.map(({ hidden }) => hidden)).toEqual([true, false, true]);
    expect((await page('minh'))?.text).toContain('Harbour');
    expect((await page('minh'))?.text).not.toContain('Lighthouse');
    expect(await store.documents.file(await world.viewerOf('bao'), document?.id as never)).toBeUndefined();
    await say('hoa', '/tasks edit 1 confidential:no');
    expect((await page('bao'))?.text).toContain('Harbour');
  });
});
