import { describe, expect, it } from 'vitest';
import { button, buttonsOf, eachInItsOwn, formOf, makeWorld, textOf } from '../world.ts';
import { withWorker } from './seats-scene.ts';

describe('seats over time', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;

  it('are given from a day to come: until then nothing changes, and the card tells of both', async () => {
    expect(await read('hoa', '/groups lead home an from:1/8/2025')).toBe(
      'An Member leads Ministry of Home Affairs from Fri, 1 Aug 2025 on.\nLan Lead holds the seat until then. Open tasks stay with the group; what is assigned to a person passes with /groups handover.',
    );
    const before = await read('bao', '/groups show home');
    expect(before).toContain('Lead: Lan Lead, since Wed, 1 Jan 2025, until Thu, 31 Jul 2025');
    expect(before).toContain('To come: An Member, lead, from Fri, 1 Aug 2025');
    await here.world.at('2025-07-31');
    expect(await read('bao', '/groups show home')).toContain('Lead: Lan Lead');
    await here.world.at('2025-08-01');
    const after = await read('bao', '/groups show home');
    expect(after).toContain('Lead: An Member, since Fri, 1 Aug 2025');
    expect(after).toContain('Earlier: Lan Lead, lead, Wed, 1 Jan 2025 to Thu, 31 Jul 2025');
    expect(await read('an', '/docket me')).toContain('Lead of Ministry of Home Affairs');
  });

  it('stay as they were where it is thought better of, and never change on a day that is over', async () => {
    await say('hoa', '/groups lead home an from:1/8/2025');
    await say('hoa', '/groups lead home lan');
    const shown = await read('bao', '/groups show home');
    expect(shown).toContain('Lead: Lan Lead, since Wed, 1 Jan 2025\n');
    expect(shown).not.toContain('To come');
    expect(await refused('hoa', '/groups lead home lan')).toContain('already');
    expect(await refused('hoa', '/groups lead home an from:1/7/2025')).toBe(
      'Tue, 1 Jul 2025 is over. A seat changes hands today or on a day to come: who held it before stays as it was.',
    );
    await say('hoa', '/groups lead home lan vacant:yes from:1/8/2025');
    expect(await read('bao', '/groups show home')).toContain('until Thu, 31 Jul 2025');
  });

  it('are given to people whose names are days, too', async () => {
    const { members } = here.world.store;
    const { committeeId } = await here.world.viewerOf('hoa');
    await members.add(committeeId, { handle: 'mai', name: 'Ngô Thanh Mai', office: 'member' });
    await members.add(committeeId, { handle: 'thu', name: 'Vũ Anh Thư', office: 'member' });
    expect(await read('hoa', '/groups deputy home mai next Friday')).toContain(
      'Ngô Thanh Mai is a deputy of Ministry of Home Affairs from Fri, 25 Jul 2025 on.',
    );
    expect(await read('hoa', '/groups lead home Vũ Anh Thư 1/8')).toContain(
      'Vũ Anh Thư leads Ministry of Home Affairs from Fri, 1 Aug 2025 on.',
    );
    expect(await read('hoa', '/groups deputy group:home member:ngo thanh mai')).toContain('Ngô Thanh Mai');
    expect(await read('hoa', '/groups handover home to:vũ anh thư 1/8 from:lan')).toContain(
      'Vũ Anh Thư takes Ministry of Home Affairs over',
    );
    expect(await read('hoa', '/groups handover home thu')).toContain(
      'Vũ Anh Thư takes over Ministry of Home Affairs from Lan Lead, from today',
    );
  });

  it('are for nobody with an endless name: the refusal says only the beginning of it back', async () => {
    expect(await refused('hoa', `/groups lead home ${'x'.repeat(5000)}`)).toBe(
      `Nobody here is called “${'x'.repeat(119)}…”. /docket people lists everyone.`,
    );
  });

  it('are not for those who only read', async () => {
    const { store, committee } = here.world;
    const given = { handle: 'ines', name: 'Ines Inspector', office: 'inspector' } as const;
    await store.members.add(committee.id, given);
    for (const line of ['/groups lead home ines', '/groups deputy home ines', '/groups handover home ines'])
      expect(await refused('hoa', line)).toContain('reads and changes nothing, and so can hold no seat');
  });
});

describe('a handover', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;

  it('passes the seat and every open task that was the lead’s, and tells both and the channel', async () => {
    const { world } = here;
    const { home, finance } = world.groups;
    const { lan, minh } = world.people;
    const { work, post, direct, inChannel, bind } = withWorker(world);
    await bind(home.id, 'home');
    await world.aTask({ assigneeIds: [lan.id], due: '2025-07-10', called: 'Late one' });
    await world.aTask({ assigneeIds: [lan.id, minh.id], called: 'Shared one' });
    await world.aTask({ called: 'Nobody’s own' });
    await world.aTask({ assigneeIds: [lan.id], called: 'Closed one' });
    await world.aTask({ assigneeIds: [lan.id], leadGroupId: finance.id, called: 'Another group’s' });
    await say('hoa', '/tasks done 4');
    await post();
    const told = inChannel('home').length;

    const said = await read('hoa', '/groups handover home an');
    expect(said).toBe(
      'An Member takes over Ministry of Home Affairs from Lan Lead, from today, Fri, 18 Jul 2025.\nTasks of Ministry of Home Affairs that Lan Lead is assigned to pass to An Member in a moment. Both get a summary, and the group’s channel is told.',
    );
    expect(await work()).toBe(2);
    await post();
    const numbers = async (who: 'lan' | 'an') =>
      (await world.store.tasks.mine(await world.viewerOf(who), { after: null, limit: 20 })).rows
        .filter(({ stake }) => stake === 'assignee')
        .map(({ number }) => number);
    expect(await numbers('an')).toEqual([1, 2]);
    expect(await numbers('lan')).toEqual([5]);
    expect(await read('an', '/tasks show 2')).toContain('Minh Finance');
    expect(await read('an', '/tasks show 2')).toContain('Hoa Secretary changed whose it is');

    for (const who of ['lan', 'an'] as const) {
      const [summary, ...more] = direct(who);
      expect(more).toEqual([]);
      expect(summary?.replaceAll(/ \| $/gm, '')).toBe(
        [
          'Lan Lead has handed over Ministry of Home Affairs to An Member',
          'An Member leads Ministry of Home Affairs from Fri, 18 Jul 2025 on. Reminders follow the seat.',
          '2 tasks that were assigned to Lan Lead are now An Member’s.',
          'Open: 3',
          'Overdue: 1',
          'First of them',
          '#1 Late one | late by 8 days – Thu, 10 Jul 2025',
          '#2 Shared one | in 7 days – Fri, 25 Jul 2025',
          '#3 Nobody’s own | in 7 days – Fri, 25 Jul 2025',
        ].join('\n'),
      );
    }
    expect(inChannel('home').slice(told)).toEqual([
      'Lan Lead has handed over Ministry of Home Affairs to An Member\nAn Member leads Ministry of Home Affairs from Fri, 18 Jul 2025 on. Reminders follow the seat.\n2 tasks that were assigned to Lan Lead are now An Member’s.',
    ]);
    const [entry] = await world.store.query(`select after from history where action = 'handedOver'`);
    expect(JSON.parse(String(entry?.after))).toMatchObject({ leadId: world.people.an.id, from: lan.id });
    expect(await refused('lan', '/groups handover home dan')).toMatch(/administrator.*secretariat/);
  });

  it('says what is at risk, blocked, reported and asked for', async () => {
    const world = await makeWorld({
      store: here.world.store,
      name: 'Strict',
      governance: { acceptance: true },
    });
    const { work, post, direct } = withWorker(world);
    for (const called of ['One', 'Two', 'Three', 'Four']) await world.aTask({ called });
    await world.say('lan', '/tasks progress 1 at risk too little money');
    await world.say('lan', '/tasks progress 2 blocked no numbers yet by:finance');
    await world.say('lan', '/tasks done 3 sent by post');
    await world.say('lan', '/extensions ask 4 31/7/2025 the survey is late');
    await world.say('hoa', '/groups handover home an');
    await work();
    await post();
    const [summary = ''] = direct('an').filter((text) => text.includes('handed over'));
    for (const line of ['Open: 3', 'At risk: 1', 'Blocked: 1', 'Waiting for more time: 1'])
      expect(summary).toContain(line);
    expect(summary).toContain('Reported, not accepted yet: 1');
  });

  it('is for the lead too, of their own seat alone; a deputy’s passes as a deputy’s', async () => {
    expect(await refused('minh', '/groups handover home an')).toBe(
      'Only administrators, the secretariat and the group’s lead can do this. Nothing was changed.',
    );
    expect(await refused('lan', '/groups handover home an from:dan')).toMatch(/Nothing was changed/);
    expect(await read('hoa', '/groups handover home an from:dan')).toContain('An Member takes over');
    const shown = await read('bao', '/groups show home');
    expect(shown).toContain('Lead: Lan Lead');
    expect(shown).toContain('Deputies: An Member, since Fri, 18 Jul 2025');
    const card = await say('lan', '/groups show home');
    const form = formOf(await say('lan', button(card, 'Hand over').line));
    expect(form.fields.map(({ name }) => name)).toEqual(['group', 'to', 'from', 'day']);
    expect(await read('lan', '/groups handover home an')).toContain('An Member takes over');
    const after = await read('bao', '/groups show home');
    expect(after).toContain('Lead: An Member, since Fri, 18 Jul 2025');
    expect(after).not.toContain('Deputies');
  });

  it('waits for its day, and is off where the seat went to somebody else before', async () => {
    const { world } = here;
    const { work, post, direct } = withWorker(world);
    await world.aTask({ assigneeIds: [world.people.lan.id] });
    expect(await read('lan', '/groups handover home an day:1/8/2025')).toContain(
      'Until then nothing changes.',
    );
    expect(await work()).toBe(0);
    expect(await read('lan', '/tasks mine')).toContain('Fill the vacant commune posts');
    await world.at('2025-07-31');
    expect(await work()).toBe(0);
    await say('hoa', '/groups lead home bao');
    await world.at('2025-08-01');
    await work();
    await post();
    expect(direct('an').filter((text) => text.includes('handed over'))).toEqual([]);
    expect(await read('bao', '/groups show home')).toContain('Lead: Bao Nobody');

    await say('hoa', '/groups handover home an from:bao day:4/8/2025');
    await world.at('2025-08-04');
    await work();
    await post();
    expect(direct('an').join()).toContain('Bao Nobody has handed over Ministry of Home Affairs to An Member');
  });

  it('is refused where there is nothing to hand over, or nobody to', async () => {
    expect(await refused('hoa', '/groups handover home lan')).toBe(
      'Lan Lead leads Ministry of Home Affairs already, since Wed, 1 Jan 2025. Name somebody else to take over.',
    );
    expect(await refused('hoa', '/groups handover home dan from:dan')).toContain('to themselves');
    expect(await refused('hoa', '/groups handover home dan from:bao')).toBe(
      'Bao Nobody holds no seat of Ministry of Home Affairs; Lan Lead leads it. Leave out from: to hand over the lead seat.',
    );
    expect(await refused('hoa', '/groups handover home lan from:dan')).toContain(
      'leads Ministry of Home Affairs already',
    );
    expect(await refused('hoa', '/groups handover home an day:1/7/2025')).toContain('is over');
    await say('hoa', '/groups lead home lan vacant:yes');
    expect(await refused('hoa', '/groups handover home an')).toContain(
      'Nobody leads Ministry of Home Affairs',
    );
    await here.world.aTask({ assigneeIds: [here.world.people.lan.id] });
    expect(await read('hoa', '/groups handover home an from:lan')).toContain(
      'An Member takes over Ministry of Home Affairs, from today, Fri, 18 Jul 2025, with the tasks of Lan Lead.',
    );
    expect(await withWorker(here.world).work()).toBe(1);
  });

  it('is given once by two at once: the other is told who leads by then', async () => {
    const lines = ['/groups handover home an', '/groups handover home an from:lan'];
    const replies = await Promise.all(lines.map((line) => say('hoa', line)));
    const [lost, won] = replies.map(textOf).toSorted();
    expect(won).toContain('An Member takes over');
    expect(lost).toContain('An Member leads Ministry of Home Affairs already, since Fri, 18 Jul 2025.');
    expect(await withWorker(here.world).work()).toBe(0);
    expect(await here.world.store.query('select kind from jobs')).toEqual([{ kind: 'handover' }]);
  });

  it('neither doubles nor loses a task, however often the worker dies in the middle of it', async () => {
    const { world } = here;
    const { work, post, direct } = withWorker(world);
    const { lan, an } = world.people;
    for (let n = 1; n <= 40; n++) await world.aTask({ called: `Task ${n}`, assigneeIds: [lan.id] });
    await say('hoa', '/groups handover home an');
    await expect(work({ killedIn: 2 })).rejects.toThrow('killed');
    const assigned = async (id: string) =>
      (await world.store.query(`select 1 from stakes where role = 'assignee' and owner_id = '${id}'`)).length;
    expect([await assigned(lan.id), await assigned(an.id)]).toEqual([15, 25]);
    await post();
    expect(direct('an').filter((text) => text.includes('handed over'))).toEqual([]);
    await expect(work({ killedIn: 1 })).rejects.toThrow('killed');
    await Promise.all([work(), work()]);
    expect(await work()).toBe(0);
    expect([await assigned(lan.id), await assigned(an.id)]).toEqual([0, 40]);
    const entries = await world.store.query(
      `select subject_id, count(*) as times from history where action = 'assigned' group by subject_id`,
    );
    expect(entries.map(({ times }) => Number(times))).toEqual(Array.from({ length: 40 }, () => 1));
    await post();
    expect(direct('an').filter((text) => text.includes('40 tasks that were assigned'))).toHaveLength(1);
  }, 180_000);

  it('is worded in Vietnamese and in Malay', async () => {
    for (const [language, wanted] of [
      ['vi', 'Lan Lead đã bàn giao Bộ Nội vụ cho An Member'],
      ['ms', 'Lan Lead telah menyerah tugas Kementerian Hal Ehwal Dalam Negeri kepada An Member'],
    ] as const) {
      const world = await makeWorld({ store: here.world.store, name: language, language });
      const { work, post, direct } = withWorker(world);
      await world.say('hoa', '/groups handover home an');
      await work();
      await post();
      expect(direct('lan').join('\n')).toContain(wanted);
      expect(textOf(await world.say('lan', '/groups vacant'))).not.toContain('group');
    }
  });
});

describe('an absence', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;

  it('is said by oneself until a day, stands wherever the seat does, and is over by itself', async () => {
    const said = await say('lan', '/groups away 5/8/2025');
    expect(textOf(said)).toBe(
      'Lan Lead is away from today, Fri, 18 Jul 2025 until Tue, 5 Aug 2025.\nMinistry of Home Affairs: Dan Deputy stands in.\nIt ends by itself after that day; /groups back ends it sooner.',
    );
    await here.world.aTask();
    const away = 'Lan Lead (away until Tue, 5 Aug 2025, deputy: Dan Deputy)';
    for (const line of ['/groups show home', '/tasks who 1', '/tasks show 1'])
      expect(await read('bao', line)).toContain(away);
    expect(await read('lan', '/docket me')).toContain('Away: now until Tue, 5 Aug 2025');
    await here.world.at('2025-08-05');
    expect(await read('bao', '/groups show home')).toContain(away);
    await here.world.at('2025-08-06');
    expect(await read('bao', '/groups show home')).not.toContain('away');
    expect(await read('lan', '/docket me')).not.toContain('Away');
  });

  it('is ended sooner by a press, and is no secret of the history', async () => {
    const said = await say('lan', '/groups away until:5/8/2025 from:1/8/2025');
    expect(textOf(said)).toContain('is away from Fri, 1 Aug 2025 until Tue, 5 Aug 2025');
    expect(await read('bao', '/groups show home')).not.toContain('away');
    expect(await read('lan', '/docket me')).toContain('Away: from Fri, 1 Aug 2025 until Tue, 5 Aug 2025');
    expect(textOf(await here.world.press('lan', said, 'I will be there'))).toBe(
      'Lan Lead will not be away after all: from Fri, 1 Aug 2025 until Tue, 5 Aug 2025.',
    );
    expect(await refused('lan', '/groups back')).toContain('is not away, nor about to be');
    const entries = await here.world.store.query(
      `select action from history where subject = 'member' order by number`,
    );
    expect(entries.map(({ action }) => action)).toEqual(['away', 'back']);
  });

  it('is said of others by the secretariat alone, and only of days that are not over', async () => {
    expect(await refused('dan', '/groups away 5/8/2025 member:lan')).toMatch(/secretariat/);
    expect(await read('hoa', '/groups away 5/8/2025 member:minh')).toContain(
      'Ministry of Finance: no deputy. What goes to the lead goes to the secretariat.',
    );
    expect(await refused('lan', '/groups away 1/7/2025')).toContain('Tue, 1 Jul 2025 is over.');
    expect(await refused('lan', '/groups away 1/8/2025 from:3/8/2025')).toContain('before it begins');
    expect(await refused('lan', '/groups away 1/8/2027')).toContain('more than a year');
    expect(await refused('dan', '/groups back member:minh')).toMatch(/secretariat/);
    expect(await read('hoa', '/groups back member:minh')).toContain('Minh Finance is back.');
  });

  it('sends the deputy what would have gone to the lead, and says for whom', async () => {
    const { world } = here;
    const { morning, direct, bind, inChannel, post } = withWorker(world);
    await world.aTask({ due: '2025-07-21' });
    await post();
    expect(direct('lan')).toHaveLength(1);
    await say('lan', '/groups away 1/8/2025');
    await morning('2025-07-21');
    expect(direct('lan')).toHaveLength(1);
    expect(direct('dan').join('\n')).toContain('Fill the vacant commune posts');
    expect(direct('dan').join('\n')).toContain(
      'Lan Lead (Ministry of Home Affairs) is away until Fri, 1 Aug 2025; Dan Deputy stands in.',
    );
    await bind(world.groups.home.id, 'home');
    await morning('2025-07-22');
    expect(inChannel('home').at(-1)).toContain('Dan Deputy stands in.');
  });
});

describe('an empty seat', () => {
  const here = eachInItsOwn();
  const { say, read } = here;

  /** Home Affairs stands under the Government Office, which Bao leads. */
  async function underTheOffice() {
    await say('hoa', '/groups add "Government Office"');
    await say('hoa', '/groups edit group:home parent:"Government Office"');
    await say('hoa', '/groups lead "Government Office" bao');
    await say('hoa', '/groups deputy home dan remove:yes');
  }

  it('climbs to whoever leads the group above, who is told on whose behalf', async () => {
    const { world } = here;
    await underTheOffice();
    const { morning, direct, post } = withWorker(world);
    await world.aTask({ due: '2025-07-21' });
    await post();
    await say('lan', '/groups away 1/8/2025');
    await morning('2025-07-21');
    const told = direct('bao').at(-1);
    expect(told).toContain('Fill the vacant commune posts');
    expect(told).toContain('For Ministry of Home Affairs');
    expect(told).toContain(
      'Lan Lead (Ministry of Home Affairs) is away until Fri, 1 Aug 2025, and no deputy is there.',
    );
    await say('hoa', '/groups lead home lan vacant:yes');
    await morning('2025-07-22');
    expect(direct('bao').at(-1)).toContain('Nobody leads Ministry of Home Affairs at the moment.');
    expect(direct('lan').join()).not.toContain('late');
  });

  it('is told of above at the first overdue rung, also where the group has a channel and the delay is long', async () => {
    const { world } = here;
    await underTheOffice();
    const { morning, inChannel, bind, direct } = withWorker(world);
    await bind(world.groups.home.id, 'home');
    await say('hoa', '/docket reminders parent:5');
    await world.aTask({ due: '2025-07-18', called: 'Led' });
    await morning('2025-07-21');
    expect(direct('bao')).toEqual([]);
    await say('hoa', '/groups lead home lan vacant:yes');
    await world.aTask({ due: '2025-07-21', called: 'Leaderless' });
    await morning('2025-07-22');
    expect(inChannel('home').at(-1)).toContain('Leaderless');
    expect(direct('bao').at(-1)).toContain('Leaderless');
  });

  it('stands in the list of them, the worst first, page by page, with the way to mend it', async () => {
    const { world } = here;
    await say('hoa', '/groups lead home lan vacant:yes');
    await world.aTask({ due: '2025-07-10' });
    await world.aTask({ leadGroupId: world.groups.finance.id });
    const viewer = await world.viewerOf('hoa');
    for (let n = 1; n <= 11; n++) {
      const { id } = await world.store.groups.add(viewer, { name: { text: `Province ${n}` } });
      await world.aTask({ leadGroupId: id });
    }
    const first = await say('hoa', '/groups vacant');
    expect(textOf(first)).toMatch(
      /^12 groups with open tasks have nobody in the lead seat\nMinistry of Home Affairs \| 1 open, 1 of them overdue \| Nobody holds the seat\nProvince/,
    );
    expect(buttonsOf(first).map(({ label }) => label)).toContain('Set lead');
    expect(textOf(await world.press('hoa', first, 'Next page')).match(/^Province/gm)).toHaveLength(2);
    expect(await read('bao', '/groups vacant')).not.toContain('Finance');
    await say('minh', '/groups away 1/8/2025');
    expect(await read('bao', '/groups vacant')).toContain('13 groups');
    expect(await read('hoa', '/reports late')).toContain(
      '1 group with overdue tasks has nobody in the lead seat: /groups vacant.',
    );
    const other = await makeWorld({ store: world.store, name: 'Another' });
    expect(textOf(await other.say('hoa', '/groups vacant'))).toBe('Every group with open tasks has a lead');
  });
});

describe('who is not there, elsewhere', () => {
  const here = eachInItsOwn();
  const { say, read } = here;

  it('reads it on their home, and ends it there', async () => {
    const { world } = here;
    const home = async () => {
      const { homeOf } = await import('../../src/usecases/home.ts');
      const caller = { platform: 'web', workspace: '', user: world.people.lan.id } as const;
      const deps = { store: world.store, menu: [], onFault: () => {} };
      return (await homeOf(deps, { door: 'web', caller, channel: world.channel })).cards;
    };
    await say('lan', '/groups away 5/8/2025');
    const [first] = await home();
    expect(first?.summary).toBe(
      'You are away until Tue, 5 Aug 2025. What goes to your seats goes to your deputies.',
    );
    expect(first?.buttons.map(({ label }) => label)).toEqual(['I am back']);
    await say('lan', first?.buttons[0]?.line ?? '');
    expect((await home()).map(({ summary }) => summary).join()).not.toContain('away');
  });

  it('counts in the audit as an empty seat, unless a deputy is there', async () => {
    const { world } = here;
    const { store, groups } = world;
    const viewer = await world.viewerOf('hoa');
    const words = { text: 'Plan' };
    const given = { number: '7', kind: 'plan', title: words, issuer: words, signedOn: '2025-07-01' } as const;
    const directiveId = await store.directives.add(viewer, given);
    const item = { path: '1', text: words, position: 0, confidential: false };
    const itemId = await store.directives.addItem(viewer, directiveId, item);
    await world.aTask({ itemId, directiveId, leadGroupId: groups.home.id });
    expect(await read('hoa', '/directives audit 7')).not.toMatch(/lead seat/i);
    await say('lan', '/groups away 5/8/2025');
    expect(await read('hoa', '/directives audit 7')).not.toMatch(/lead seat/i);
    await say('dan', '/groups away 1/8/2025');
    expect(await read('hoa', '/directives audit 7')).toMatch(/lead seat/i);
    await world.at('2025-08-02');
    expect(await read('hoa', '/directives audit 7')).not.toMatch(/lead seat/i);
  });
});
