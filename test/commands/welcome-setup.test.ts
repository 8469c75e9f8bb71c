import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { buttonsOf, cardOf, formOf, textOf } from '../world.ts';
import { type Account, kiet, lan, makeInstallation, ways } from './newcomers.ts';

const minh: Account = { ...kiet, user: 'U-minh', name: 'Lê Minh' };
const filled = { name: 'Land Committee', timezone: 'Asia/Ho_Chi_Minh', language: 'vi' };

describe('a workspace without a committee', () => {
  test('tells anyone who can set it up, in their language', async () => {
    const { say, read, store, faults } = await makeInstallation();
    const before = await store.digest();
    const told = {
      en: 'An administrator can do it by saying /docket setup.',
      vi: 'Quản trị viên có thể thiết lập bằng /docket setup.',
      ms: 'Pentadbir boleh melakukannya dengan /docket setup.',
    };
    for (const locale of languages)
      for (const line of ['/tasks mine', '/docket setup', '/docket help', 'hello', '/docket join'])
        expect(await read({ ...lan, locale }, line), line).toContain(told[locale]);
    expect(await say(lan, '/tasks mine')).toMatchObject({ kind: 'notice', failed: true });
    expect(await store.digest()).toBe(before);
    expect(faults).toEqual([]);
  });

  test('offers its administrator to set it up, whatever they say first', async () => {
    const { say } = await makeInstallation();
    const card = await say(kiet, '/tasks mine');
    expect(textOf(card)).toContain('Set up Docket in Land Office');
    expect(ways(card)).toEqual(['Set up the committee → /docket setup']);
  });

  test('is set up by a form that knows the time zone and the language already', async () => {
    const { say, press, store } = await makeInstallation();
    const form = formOf(
      await press({ ...kiet, locale: 'vi-VN' }, await say(kiet, 'hi'), 'Set up the committee'),
    );
    expect(form.fields.map(({ name, value, required }) => [name, value, required])).toEqual([
      ['name', undefined, true],
      ['timezone', 'Asia/Ho_Chi_Minh', true],
      ['language', 'vi', true],
    ]);
    const founded = await say(kiet, form.line, filled);
    expect(textOf(founded)).toContain('Đã thiết lập Land Committee');
    expect(await store.query('select name, time_zone, language, demo from committees')).toEqual([
      { name: 'Land Committee', time_zone: 'Asia/Ho_Chi_Minh', language: 'vi', demo: 0 },
    ]);
    const [entry] = await store.query('select action, door, member_id from history');
    const [admin] = await store.query('select id, name, office, email from members');
    expect(admin).toMatchObject({ name: kiet.name, office: 'administrator', email: kiet.email });
    expect(entry).toEqual({ action: 'founded', door: 'slack', member_id: admin?.id });
  });

  test('is welcomed with three steps, each of which opens its form', async () => {
    const { say, press, faults } = await makeInstallation();
    const card = await say(kiet, '/docket setup', { ...filled, language: 'en' });
    expect(textOf(card)).toMatch(
      /1\. Add the groups[\s\S]*2\. Add the people[\s\S]*3\. Say in which channel/,
    );
    expect(cardOf(card).summary).toContain('Land Committee is set up.');
    for (const label of ['Add a group', 'Add somebody', 'Choose a channel'])
      expect((await press(kiet, card, label)).kind, label).toBe('form');
    const add = formOf(await press(kiet, card, 'Add somebody'));
    expect(textOf(await say(kiet, add.line, { name: 'Trần Thị Hoa', office: 'secretariat' }))).toContain(
      'Trần Thị Hoa is in the committee now: Secretariat officer, called hoa.',
    );
    expect(textOf(await press(kiet, card, 'Settings'))).toContain('Time zone: Asia/Ho_Chi_Minh');
    for (const { line } of buttonsOf(card)) expect(line.length).toBeLessThanOrEqual(100);
    expect(faults).toEqual([]);
  });

  test('gives a form back that cannot be right, with what was typed', async () => {
    const { say, store } = await makeInstallation();
    const before = await store.digest();
    const wrong = formOf(await say(kiet, '/docket setup', { ...filled, timezone: 'Saigon City' }));
    expect(wrong.error).toContain('There is no time zone “Saigon City”');
    expect(wrong.fields.map(({ value, required }) => [value, required])).toEqual([
      ['Land Committee', true],
      ['Saigon City', true],
      ['vi', true],
    ]);
    const inTheirs = formOf(
      await say({ ...kiet, locale: 'vi-VN' }, '/docket setup', { ...filled, timezone: 'Saigon City' }),
    );
    expect([inTheirs.error, inTheirs.title, inTheirs.language]).toEqual([
      expect.stringContaining('Không có múi giờ “Saigon City”'),
      'Thiết lập ban chỉ đạo tại đây',
      'vi',
    ]);
    const empty = formOf(await say(kiet, '/docket setup', { ...filled, name: '  ' }));
    expect(empty.fields[1]?.value).toBe('Asia/Ho_Chi_Minh');
    expect(formOf(await say(kiet, '/docket setup', { ...filled, name: '!!' })).error).toContain('one letter');
    expect(await store.digest()).toBe(before);
  });

  test('gets one committee from two administrators at the same moment', async () => {
    const { say, press, store, faults } = await makeInstallation();
    // Neither knows of the other: both are looked up before either is answered.
    const { promise: both, resolve } = Promise.withResolvers<void>();
    let here = 0;
    const after = () => (++here === 2 ? resolve() : both);
    const answers = await Promise.all(
      [kiet, minh].map((who) =>
        say({ ...who, after: async () => after() }, '/docket setup', { ...filled, language: 'en' }),
      ),
    );
    expect(await store.query('select code from committees')).toHaveLength(1);
    expect(await store.query('select name from members')).toHaveLength(1);
    const first = answers.findIndex((reply) => textOf(reply).includes('is set up'));
    const [late, answer] = first === 0 ? [minh, answers[1]] : [kiet, answers[0]];
    if (!answer) throw new Error('nobody came second');
    expect(textOf(answer)).toContain('Docket has just been set up here for Land Committee');
    expect(textOf(await press(late, answer, 'Ask to be let in'))).toContain('is with the secretariat');
    expect(faults).toEqual([]);
  });

  test('is set up by nobody else, though they send the form', async () => {
    const { say, store, faults } = await makeInstallation();
    const before = await store.digest();
    const others: Account[] = [
      lan,
      { ...kiet, account: 'guest' },
      { ...kiet, account: 'none' },
      { ...kiet, workspace: 'T2', there: 'T1' },
    ];
    for (const who of others)
      expect(await say(who, '/docket setup', filled), who.account).toMatchObject({ failed: true });
    expect(await store.digest()).toBe(before);
    expect(faults).toEqual([]);
  });
});

test('a workspace that is set up is not set up again', async () => {
  const { found, read, say, store } = await makeInstallation();
  await found();
  expect(await read(kiet, '/docket setup')).toContain('You are in Land Committee already');
  expect(await read(kiet, '/docket join')).toContain('already, as Võ Tuấn Kiệt');
  // Administering a workspace makes nobody a member of the committee in it.
  expect(textOf(await say(minh, '/docket setup', filled))).toContain('You are not in Land Committee yet');
  expect(await store.query('select code from committees')).toHaveLength(1);
});

test('two workspaces have two committees, which know nothing of each other', async () => {
  const { found, read, store } = await makeInstallation();
  const there: Account = { ...kiet, user: 'U9', workspace: 'T2' };
  await found();
  await found(there, 'Water Committee');
  expect(await store.query('select code from committees order by code')).toEqual([
    { code: '1' },
    { code: '2' },
  ]);
  expect(await read(there, '/docket committee')).toContain('Water Committee');
  expect(await read({ ...lan, workspace: 'T2' }, '/tasks')).toContain('You are not in Water Committee yet');
});

test('members’ accounts are not looked at', async () => {
  const { found, read, asked } = await makeInstallation();
  await found();
  asked.length = 0;
  await read(kiet, '/tasks mine');
  await read(kiet, '/docket people');
  expect(asked).toEqual([]);
});
