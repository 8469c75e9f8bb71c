import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { button, buttonsOf, cardOf, formOf, textOf } from '../world.ts';
import { type Account, type Installation, kiet, lan, makeInstallation, ways } from './newcomers.ts';

const hoa: Account = { user: 'U-hoa', name: 'Hoa' };
const nobody: Account = { user: 'U-bao', name: 'Bảo Phạm' };

/** A committee in T1 whose secretariat officer, hoa, is there too. */
async function committee() {
  const installation = await makeInstallation();
  await installation.found();
  await installation.link('hoa', hoa);
  return installation;
}

/** Asks, and shows the card that the secretariat got. */
async function asked(
  { say, press, deliver, told }: Installation,
  who: Account,
  officer = hoa,
): Promise<Reply> {
  const reply = await press(who, await say(who, '/tasks mine'), 'Ask to be let in');
  expect(textOf(reply)).toContain('is with the secretariat');
  await deliver();
  return latest(told(officer));
}

function latest(cards: readonly Reply[]): Reply {
  const card = cards.at(-1);
  if (!card) throw new Error('nothing was told');
  return card;
}

describe('somebody whom the committee does not know', () => {
  test('asks with one button, and is let in as the member they are', async () => {
    const house = await committee();
    const { say, press, read, told, deliver, history, faults } = house;
    const way = await say(lan, '/tasks mine');
    expect(textOf(way)).toMatch(/^You are not in Land Committee yet\n.*Lan Nguyen/);
    expect(ways(way)).toEqual(['Ask to be let in → c1 docket join']);

    const card = await asked(house, lan);
    expect(textOf(card)).toContain('Lan Nguyen asks to be let in\nE-mail: lan@moha.example');
    expect(textOf(card)).toContain('May be: Nguyễn Thị Lan (lan): a similar name');
    expect(buttonsOf(card).map(({ label }) => label)).toEqual([
      'This is Nguyễn Thị Lan',
      'Add as a new member',
      'Refuse',
    ]);
    for (const { line } of buttonsOf(card)) expect(line.length).toBeLessThanOrEqual(100);

    const done = await press(hoa, card, 'This is Nguyễn Thị Lan');
    expect(textOf(done)).toBe('Lan Nguyen is let in as Nguyễn Thị Lan (Member) and has been told.');
    await deliver();
    expect(textOf(latest(told(lan)))).toContain(
      'You are in: Land Committee\nDocket knows you as Nguyễn Thị Lan',
    );
    expect(textOf(await press(lan, latest(told(lan)), 'What waits for me'))).toContain('Nguyễn Thị Lan');
    // The officer's card says what became of it, and has no buttons any more.
    expect(textOf(latest(told(hoa)))).toContain('Trần Thị Hoa let Lan Nguyen in, as Nguyễn Thị Lan.');
    expect(buttonsOf(latest(told(hoa)))).toEqual([]);
    expect(await read(lan, '/docket me')).toContain('Nguyễn Thị Lan\nShort name: lan');
    const linked = (await history()).find(({ action }) => action === 'linked');
    expect(linked).toMatchObject({ subject: 'member', door: 'slack' });
    expect(JSON.parse(String(linked?.after))).toEqual({
      address: { platform: 'slack', workspace: 'T1', user: 'U-lan' },
      by: 'request',
    });
    expect(faults).toEqual([]);
  });

  test('becomes a new member where there was none, with the e-mail address of their platform', async () => {
    const house = await committee();
    const { press, read, store, faults } = house;
    const card = await asked(house, { ...nobody, email: 'Bao@MOHA.example' });
    expect(textOf(card)).toContain('May be: no member of such a name');
    expect(textOf(await press(hoa, card, 'Add as a new member'))).toContain('let in as Bảo Phạm (Member)');
    expect(await read(nobody, '/docket me')).toContain('Bảo Phạm\nShort name: pham');
    expect(await store.query(`select name from members where email = 'bao@moha.example'`)).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('is told when the secretariat says no, and may ask again in a week', async () => {
    const house = await committee();
    const { say, press, read, told, deliver, store, history } = house;
    const card = await asked(house, nobody);
    expect(button(card, 'Refuse').confirm?.text).toContain('Refuse Bảo Phạm?');
    await press(hoa, card, 'Refuse');
    await deliver();
    expect(textOf(latest(told(nobody)))).toMatch(/^Not let in: Land Committee\n/);
    expect(textOf(latest(told(hoa)))).toContain('Trần Thị Hoa refused the request of Bảo Phạm.');
    expect((await history()).at(-1)).toMatchObject({ action: 'refused', subject: 'committee' });
    const way = await say(nobody, '/tasks mine');
    expect(textOf(way)).toContain('your request was not accepted. Please speak to the secretariat');
    expect(buttonsOf(way)).toEqual([]);
    expect(await say(nobody, 'c1 docket join')).toMatchObject({ kind: 'notice', failed: true });
    await store.query('update join_requests set decided_at = decided_at - 8 * 86400000');
    expect(await read(nobody, '/docket join')).toContain('is with the secretariat');
  });

  test('has one open request, however often and from wherever they ask', async () => {
    const house = await committee();
    const { say, read, store, told, deliver } = house;
    await Promise.all([1, 2, 3].map(() => say(lan, '/docket join')));
    await say(lan, 'c1 docket join');
    await deliver();
    await deliver();
    expect(await store.query('select state from join_requests')).toEqual([{ state: 'open' }]);
    expect(told(hoa)).toHaveLength(1);
    const way = await say(lan, '/tasks mine');
    expect(textOf(way)).toContain('Land Committee: you asked on');
    expect(buttonsOf(way)).toEqual([]);
    expect(await read(lan, '/docket help')).toContain('you asked on');
  });

  test('is let in as a guest too, but the secretariat sees what they are and no e-mail address', async () => {
    const house = await committee();
    const guest: Account = { ...lan, account: 'guest' };
    expect(textOf(await house.say(guest, '/tasks mine'))).toContain('You are a guest here');
    const card = await asked(house, guest);
    expect(textOf(card)).toContain('Account: guest account');
    expect(textOf(card)).not.toContain('@moha.example');
    expect(cardOf(card).tone).toBe('yellow');
  });

  test('is answered in no way that helps, with an account that is gone or of another workspace', async () => {
    const { say, store } = await committee();
    const before = await store.digest();
    for (const [who, told] of [
      [{ ...lan, account: 'none' }, 'I do not know you in this committee yet'],
      [{ ...lan, workspace: 'T9', there: 'T1' }, 'Your account belongs to another workspace'],
      [{ ...lan, workspace: 'T9' }, 'Docket is not set up here yet'],
    ] as const)
      for (const line of ['/tasks mine', '/docket join', 'c1 docket join', 'c1 tasks list']) {
        const reply = await say(who, line);
        expect(reply).toMatchObject({ kind: 'notice', failed: true });
        expect(textOf(reply)).toContain(told);
        expect(textOf(reply)).not.toContain('Land Committee');
      }
    expect(await store.digest()).toBe(before);
  });
});

describe('the secretariat', () => {
  test('is told in its group’s channel where it has one there', async () => {
    const house = await committee();
    const { say, chat, deliver, told } = house;
    await say(kiet, '/groups add Office');
    await say(kiet, '/groups channel office <#C9>');
    await say(kiet, '/docket committee secretariat:office');
    await say(lan, '/docket join');
    await deliver();
    expect(chat.in('C9').map(({ card }) => card.title)).toEqual([
      'This channel now belongs to Office',
      'Lan Nguyen asks to be let in',
    ]);
    expect(told(hoa)).toEqual([]);
  });

  test('sees who waits, and answers from there', async () => {
    const house = await committee();
    const { say, press, read } = house;
    expect(await read(hoa, '/docket requests')).toMatch(/^Nobody waits to be let in/);
    await say(lan, '/docket join');
    await say(nobody, '/docket join');
    const list = await say(hoa, '/docket requests');
    expect(textOf(list)).toMatch(/^2 requests to be let in\nLan Nguyen \| regular account \| lan@moha/);
    expect(textOf(await press(hoa, list, 'This is Nguyễn Thị Lan'))).toContain('Lan Nguyen is let in');
    expect(await read(hoa, '/docket admit request:"bao pham" office:chair')).toContain('(Chair)');
    expect(await read(hoa, '/docket requests')).toMatch(/^Nobody waits/);
    expect(await read(hoa, '/docket refuse nobody')).toContain('Nobody who waits to be let in is called');
  });

  test('decides once: the second officer is told what the first one did', async () => {
    const house = await committee();
    const { press, read, store, faults, say } = house;
    const card = await asked(house, lan);
    const decide = (who: Account, label: string) => press(who, card, label);
    const answers = await Promise.all([
      decide(hoa, 'This is Nguyễn Thị Lan'),
      decide(kiet, 'Add as a new member'),
      decide(kiet, 'Refuse'),
    ]);
    const done = answers.map(textOf).filter((text) => text.includes('has been told'));
    expect(done).toHaveLength(1);
    expect(answers.map(textOf).filter((text) => text.includes('already. Nothing was changed.'))).toHaveLength(
      2,
    );
    expect(await store.query(`select user_id from member_addresses where user_id = 'U-lan'`)).toHaveLength(
      done[0]?.includes('not let in') ? 0 : 1,
    );
    const before = await store.digest();
    for (const { line } of buttonsOf(card)) expect(await say(hoa, line)).toMatchObject({ failed: true });
    expect(await store.digest()).toBe(before);
    expect(await read(hoa, '/docket requests')).toMatch(/^Nobody waits/);
    expect(faults).toEqual([]);
  });

  test('alone decides', async () => {
    const house = await committee();
    const { say, link, store } = house;
    const card = await asked(house, nobody);
    await link('lan', lan);
    const before = await store.digest();
    for (const { line } of buttonsOf(card))
      expect(textOf(await say(lan, line))).toContain('Only administrators and the secretariat can do this');
    expect(textOf(await say(lan, '/docket requests'))).toContain('Only administrators');
    expect(await store.digest()).toBe(before);
  });

  test('reads it in its own language', async () => {
    const titles = {
      en: 'Bảo Phạm asks to be let in',
      vi: 'Bảo Phạm xin tham gia',
      ms: 'Bảo Phạm memohon untuk menyertai',
    };
    for (const language of languages) {
      const { say, deliver, told } = await committee();
      await say(hoa, `/docket language ${language}`);
      await say(nobody, '/docket join');
      await deliver();
      const card = latest(told(hoa));
      expect(textOf(card)).toContain(titles[language]);
      expect(cardOf(card).summary).toContain('Bảo Phạm');
    }
  });

  test('is not lost where a name cannot be a short name: it says one', async () => {
    const house = await committee();
    const { press, read } = house;
    const card = await asked(house, { user: 'U7', name: '★★★' });
    expect(await press(hoa, card, 'Add as a new member')).toMatchObject({ failed: true });
    expect(await read(hoa, '/docket admit request:★★★ name:"Phạm Sao"')).toContain('Nobody who waits');
    const list = await house.say(hoa, '/docket requests');
    const line = button(list, 'Add as a new member').line;
    expect(await read(hoa, `${line} name:"Phạm Sao"`)).toContain('is let in as Phạm Sao');
  });
});

describe('an e-mail address', () => {
  const email = 'lan@moha.example';

  test('lets nobody in unless the committee says so', async () => {
    const house = await committee();
    const { say, read } = house;
    await say(hoa, `/docket email lan ${email}`);
    expect(await read(hoa, '/docket committee')).toContain('Let members in by e-mail: the secretariat lets');
    const card = await asked(house, lan);
    expect(textOf(card)).toContain('May be: Nguyễn Thị Lan (lan): the same e-mail address');
    expect(button(card, 'This is Nguyễn Thị Lan').look).toBe('primary');
  });

  test('lets its member in where it does, with a greeting and the answer to what they said', async () => {
    const house = await committee();
    const { say, read, history, store, faults, deliver, told } = house;
    await say(lan, '/docket join');
    await deliver();
    await say(hoa, `/docket email lan ${email}`);
    await say(hoa, '/docket committee match-email:yes');
    const answer = await say(lan, '/docket me');
    expect(textOf(answer)).toMatch(/^Nguyễn Thị Lan\nWelcome, Nguyễn Thị Lan\. Land Committee knows you by/);
    expect(textOf(answer)).toContain('Short name: lan');
    expect(await read(lan, '/docket me')).not.toContain('Welcome');
    const entry = (await history()).at(-1);
    expect(JSON.parse(String(entry?.after))).toMatchObject({ by: 'email' });
    // What they had asked before is settled, and the secretariat sees it.
    await deliver();
    expect(await store.query('select state, decided_by from join_requests')).toEqual([
      { state: 'admitted', decided_by: null },
    ]);
    expect(textOf(latest(told(hoa)))).toContain('Lan Nguyen was known by e-mail: Nguyễn Thị Lan.');
    expect(faults).toEqual([]);
  });

  test('is no proof from a guest, from another workspace, from a second account, or when it is not given', async () => {
    const { say, read, store } = await committee();
    await say(hoa, `/docket email lan ${email}`);
    await say(hoa, '/docket committee match-email:yes');
    const before = await store.query('select user_id from member_addresses');
    for (const who of [
      { ...lan, account: 'guest' },
      { ...lan, account: 'none' },
      { ...lan, workspace: 'T9', there: 'T1' },
      { ...lan, workspace: 'T9' },
      { user: 'U-lan', name: 'Lan Nguyen' },
      { ...lan, email: `${email}.evil.example` },
    ] as const)
      expect(await read(who, '/docket me')).not.toContain('Welcome');
    expect(await store.query('select user_id from member_addresses')).toEqual(before);
    expect(await read(lan, '/docket me')).toContain('Welcome');
    expect(await read({ ...lan, user: 'U-lan2' }, '/docket me')).toContain(
      'You are not in Land Committee yet',
    );
  });

  test('is one member’s, and looks like one', async () => {
    const { say, read, store } = await committee();
    expect(await read(hoa, `/docket email lan LAN@moha.example`)).toBe(
      'The e-mail address of Nguyễn Thị Lan is lan@moha.example.',
    );
    const before = await store.digest();
    for (const [line, told] of [
      [`/docket email an ${email}`, 'is the address of Nguyễn Thị Lan already'],
      [`/docket people add:"Trần Minh" email:${email}`, 'is the address of Nguyễn Thị Lan already'],
      ['/docket people add:"Trần Minh" email:somewhere', '“somewhere” is not an e-mail address'],
      ['/docket people email:an@moha.example', 'add:'],
      [`/docket email lan ${email}`, 'nothing was changed'],
    ] as const)
      expect(textOf(await say(hoa, line)), line).toContain(told);
    expect(await store.digest()).toBe(before);
    await say(hoa, '/docket people add:"Trần Minh" email:Minh@MOHA.example');
    expect(await store.query(`select handle from members where email = 'minh@moha.example'`)).toEqual([
      { handle: 'minh' },
    ]);
    expect(await read(hoa, '/docket email lan none')).toContain('has no e-mail address here any more');
    expect(formOf(await say(hoa, '/docket email')).fields).toHaveLength(2);
  });
});

describe('committees that share a workspace', () => {
  async function two() {
    const house = await committee();
    const { store } = house;
    const water = await store.committees.create({
      name: 'Water Committee',
      language: 'en',
      timeZone: 'Asia/Ho_Chi_Minh',
      demo: false,
    });
    await store.workspaces.bind(water.id, { platform: 'slack', workspace: 'T1' }, 2);
    const tam = await store.members.add(water.id, { handle: 'tam', name: 'Tâm', office: 'secretariat' });
    const account: Account = { user: 'U-tam', name: 'Tâm' };
    await store.members.addAddress(tam, { platform: 'slack', workspace: 'T1', user: 'U-tam' });
    return { ...house, water, tam: account };
  }

  test('are chosen between by their buttons', async () => {
    const { say, press, store } = await two();
    const way = await say(lan, '/docket join');
    expect(ways(way)).toEqual([
      'Ask: Land Committee → c1 docket join',
      'Ask: Water Committee → c2 docket join',
    ]);
    await press(lan, way, 'Ask: Water Committee');
    expect(
      await store.query('select c.name from join_requests j join committees c on c.id = j.committee_id'),
    ).toEqual([{ name: 'Water Committee' }]);
  });

  test('cannot decide for each other, nor see who asks there', async () => {
    const house = await two();
    const { say, tam, store } = house;
    const card = await asked(house, { ...lan });
    const before = await store.digest();
    for (const { line } of buttonsOf(card)) {
      expect(textOf(await say(tam, line))).toMatch(/You are not in Land Committee yet/);
      expect(textOf(await say(tam, line.replace(/^c1/, 'c2')))).toMatch(/^Nobody (who waits|here is called)/);
    }
    expect(textOf(await say(tam, '/docket requests'))).toMatch(/^Nobody waits/);
    expect(await store.digest()).toBe(before);
  });

  async function asked({ say, deliver, told }: Installation, who: Account): Promise<Reply> {
    await say(who, 'c1 docket join');
    await deliver();
    return latest(told(hoa));
  }

  test('one of another workspace is not there for those who know its code', async () => {
    const { found, say, store } = await two();
    const there: Account = { ...kiet, user: 'U9', workspace: 'T2' };
    await found(there, 'Secret Committee');
    const before = await store.digest();
    for (const line of ['c3 docket join', 'c3 tasks mine', 'c3 docket requests']) {
      // A member of ours, a stranger of ours.
      expect(textOf(await say(hoa, line))).toContain('I do not know you in this committee yet');
      expect(textOf(await say(lan, line))).not.toContain('Secret');
    }
    expect(await store.digest()).toBe(before);
  });
});

test('who left and comes back asks again, and is somebody new if the secretariat says so', async () => {
  const house = await committee();
  const { link, store, press, read, faults } = house;
  const member = await link('lan', lan);
  const viewer = {
    committeeId: member.committeeId,
    memberId: member.id,
    office: 'member',
    seats: [],
  } as const;
  await store.members.change(viewer, member.id, { leftAt: 1 });
  const card = await asked(house, lan);
  expect(textOf(card)).toContain('no member of such a name');
  await press(hoa, card, 'Add as a new member');
  expect(await read(lan, '/docket me')).toContain('Lan Nguyen');
  expect(faults).toEqual([]);
});

test('a button of the committee’s that a stranger presses shows the way in', async () => {
  const { say } = await committee();
  expect(ways(await say(lan, 'c1 tasks done 12 v7'))).toEqual(['Ask to be let in → c1 docket join']);
});

test('a platform that cannot say who calls is a fault with a reference, and nothing happens', async () => {
  const { store, faults, say } = await committee();
  const before = await store.digest();
  const reply = await say({ ...lan, unknown: true }, '/docket join');
  expect(textOf(reply)).toContain('Something went wrong on our side');
  expect(faults.map(String)).toEqual(['Error: users.info does not answer']);
  expect(await store.digest()).toBe(before);
});

test('a stranger with a role that stands for a group asks like all others, and the secretariat is told of it', async () => {
  const house = await makeInstallation();
  const inServer = { platform: 'discord', workspace: 'G1' } as const;
  const chief: Account = { ...kiet, ...inServer };
  const officer: Account = { ...hoa, ...inServer };
  await house.found(chief);
  await house.link('hoa', officer);
  const { store, say, read, press, faults } = house;
  await say(officer, '/groups add "Land Office"');
  for (const role of ['800000000000000001', '800000000000000002'])
    await say(officer, `/groups role land <@&${role}>`);
  const roles = ['800000000000000009', '800000000000000001', '800000000000000002'];
  const asker: Account = { user: 'U-lan', name: 'Lan Nguyen', ...inServer, roles };

  // The role alone lets nobody in.
  const before = await store.digest();
  expect(await read(asker, '/tasks list')).toContain('You are not in Land Committee yet');
  expect(await store.digest()).toBe(before);

  const card = await asked(house, asker, officer);
  expect(textOf(card)).toContain('Has the role of: Land Office\n');
  expect(await read(officer, '/docket requests')).toContain('Has the role of: Land Office | Asked');
  await say(officer, '/docket language vi');
  expect(await read(officer, '/docket requests')).toContain('Có vai trò của: Land Office');
  await say(officer, '/docket language en');

  await press(officer, card, 'This is Nguyễn Thị Lan');
  await say(officer, '/tasks add "Draw the map" lead:land due:"31 December 2099"');
  expect(await read(asker, '/tasks mine')).toContain('Draw the map');
  expect(await read({ ...asker, roles: [] }, '/tasks mine')).toContain('Nothing waits for you');
  // A role that stands for nothing here is not spoken of.
  const other: Account = { user: 'U-x', name: 'X Y', platform: 'discord', workspace: 'G1', roles: ['1'] };
  expect(textOf(await asked(house, other, officer))).not.toContain('Has the role');
  expect(faults).toEqual([]);
});
