import { describe, expect, test } from 'vitest';
import { button, eachInItsOwn, formOf, type Someone, textOf } from '../world.ts';

const moha = '800000000000000001';
const budget = '800000000000000002';
const silent = '800000000000000003';
const known = { [moha]: 'home-affairs', [budget]: 'Budget', [silent]: 'quiet ones' };

describe('a Discord role that stands for a group', () => {
  const here = eachInItsOwn();
  const world = () => here.world;
  const server = () => world().server(known, [silent]);
  const elsewhere = async (who: Someone, line: string) => textOf(await world().elsewhere(who, line));
  const historyOf = async (id: string) =>
    (await world().store.history.of(await world().viewerOf('hoa'), id as never, 10)).map((entry) => ({
      action: entry.action,
      before: entry.before,
      after: entry.after,
    }));

  test('is bound by those who may bind a channel, shown on its card, and written into the history', async () => {
    const { say, guild } = await server();
    const { home } = world().groups;
    const before = await world().store.digest();
    for (const who of ['chi', 'lan', 'dan', 'an'] as const)
      expect(textOf(await say(who, `/groups role home <@&${moha}>`)), who).toMatch(/^Only .* can do this/);
    expect(await world().store.digest()).toBe(before);

    const done = await say('hoa', `/groups role home affairs <@&${moha}>`);
    expect(textOf(done)).toBe(
      'Whoever has the role @home-affairs now counts as a member of Ministry of Home Affairs, and reminders close to a deadline call that role.',
    );
    await say('ada', `/groups role group:"Home Affairs" role:<@&${budget}>`);
    const card = await say('an', button(done, 'Show').line);
    expect(textOf(card)).toContain('Roles on Discord: @home-affairs and @Budget');
    const role = { platform: 'discord', workspace: guild, role: moha };
    expect((await historyOf(home.id)).at(-1)).toEqual({
      action: 'bound',
      before: { roleOf: null },
      after: { role, label: '@home-affairs' },
    });
  });

  test('belongs to one group: it moves, and says from where', async () => {
    const { say } = await server();
    await say('hoa', `/groups role finance <@&${budget}>`);
    expect(textOf(await say('hoa', `/groups role finance <@&${budget}>`))).toMatch(
      /@Budget stands for .*already/,
    );
    expect(textOf(await say('hoa', `/groups role home <@&${budget}>`))).toContain(
      'It stood for Ministry of Finance before.',
    );
    expect(textOf(await say('hoa', '/groups show finance'))).not.toContain('Roles');
    expect(textOf(await say('hoa', '/groups show home'))).toContain('Roles on Discord: @Budget');
  });

  test('is taken away by “none”, one by one, or from afar', async () => {
    const { say } = await server();
    const bindBoth = async () => {
      for (const role of [moha, budget]) await say('hoa', `/groups role home <@&${role}>`);
    };
    await bindBoth();
    expect(textOf(await say('hoa', `/groups role home <@&${moha}> remove:yes`))).toBe(
      'No longer standing for Ministry of Home Affairs: @home-affairs.',
    );
    expect(textOf(await say('hoa', '/groups role home affairs none'))).toContain('Affairs: @Budget.');
    expect(textOf(await say('hoa', '/groups role home none'))).toMatch(
      /No such role stands for .*nothing to take/,
    );
    await bindBoth();
    expect(textOf(await say('hoa', '/groups role home remove:yes'))).toContain('@home-affairs and @Budget');
    await bindBoth();
    // The server may be lost by then: elsewhere "none" is all that can be said.
    expect(await elsewhere('hoa', '/groups role home none')).toContain('@home-affairs and @Budget');
    expect((await historyOf(world().groups.home.id))[0]).toMatchObject({
      action: 'unbound',
      before: { roles: [{ label: '@home-affairs' }, { label: '@Budget' }] },
    });
    expect(textOf(await say('lan', '/groups show home'))).not.toContain('Roles');
  });

  test('must be a role of some people that is there; one that Docket may not mention is bound with a word of it', async () => {
    const { say, guild } = await server();
    const before = await world().store.digest();
    expect(textOf(await say('hoa', `/groups role home <@&${guild}>`))).toContain(
      'Everybody in the server has that role',
    );
    expect(textOf(await say('hoa', '/groups role home <@&899999999999999999>'))).toContain(
      'not in this server any more',
    );
    expect(textOf(await say('hoa', '/groups role group:home role:minister'))).toContain(
      '“minister” is not a role',
    );
    expect(await world().store.digest()).toBe(before);
    expect(textOf(await say('hoa', `/groups role home <@&${silent}>`))).toContain(
      'Docket may not mention @quiet ones yet',
    );
  });

  test('is asked for in a form, and nowhere but on Discord', async () => {
    const { say } = await server();
    expect(
      formOf(await say('hoa', '/groups role finance')).fields.map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['group', 'group'],
      ['role', 'role'],
      ['remove', 'flag'],
    ]);
    for (const line of ['/groups role', '/groups role finance', `/groups role finance <@&${moha}>`])
      expect(await elsewhere('hoa', line)).toContain('Only on Discord can a role stand for a group');
  });

  test('lets its holders see what their group owes, in the server where the call brings it', async () => {
    const { say } = await server();
    await world().aTask();
    await world().aTask({ called: 'Close the books', leadGroupId: world().groups.finance.id });
    await say('hoa', `/groups role home <@&${moha}>`);
    const mine = async (roles: readonly string[]) => textOf(await say('bao', '/tasks mine', roles));
    expect(await mine([])).toContain('Nothing waits for you');
    expect(await mine([budget, '899999999999999999'])).toContain('Nothing waits for you');
    expect(await mine([budget, moha])).toContain('Fill the vacant commune posts');
    expect(await mine([moha])).not.toContain('Close the books');
    expect(textOf(await say('bao', '/docket me', [moha]))).toContain('Groups: Ministry of Home Affairs');
    expect(textOf(await say('lan', '/docket me', [moha]))).not.toContain('Groups');
    // Elsewhere no call brings it.
    expect(await elsewhere('bao', '/docket me')).not.toContain('Groups');
    expect(await elsewhere('bao', '/tasks mine')).toContain('Nothing waits for you');
    await say('hoa', '/groups role home none');
    expect(await mine([moha])).toContain('Nothing waits for you');
  });

  test('shows its holders just what those on the group’s list see', async () => {
    const { say } = await server();
    for (const called of ['One', 'Two', 'Three']) await world().aTask({ called });
    await say('hoa', `/groups role home <@&${moha}>`);
    await say('hoa', '/groups members home add:an');
    const seen = async (who: Someone, roles: readonly string[]) =>
      textOf(await say(who, '/tasks mine', roles)).replace(/^What waits for .*\n/, '');
    const listed = await seen('an', []);
    expect(listed).toMatch(/One[\s\S]*Two[\s\S]*Three/);
    expect(await seen('bao', [moha])).toBe(listed);
    expect(await seen('an', [moha])).toBe(listed);
    expect((await say('bao', '/tasks done 1', [moha])).kind).toBe('notice');
    expect(textOf(await say('bao', '/tasks done 1', [moha]))).toContain('Nothing was changed');
    expect(textOf(await say('bao', '/tasks note 1 seen', [moha]))).toContain('seen');
  });

  test('is counted however many roles somebody has', async () => {
    const { say } = await server();
    await world().aTask();
    await say('hoa', `/groups role home <@&${moha}>`);
    const many = Array.from({ length: 250 }, (_, at) => String(810000000000000000n + BigInt(at)));
    expect(textOf(await say('bao', '/tasks mine', [...many, moha, moha]))).toContain('Fill the vacant');
  });

  test('is another server’s own matter, and another committee’s', async () => {
    const { say, guild } = await server();
    await world().aTask();
    const hoa = await world().viewerOf('hoa');
    const elsewhere = { platform: 'discord', workspace: '700000000000000009', role: moha } as const;
    await world().store.groups.bindRole(hoa, world().groups.home.id, elsewhere, '@theirs');
    expect(textOf(await say('bao', '/tasks mine', [moha]))).toContain('Nothing waits for you');
    const other = await world().store.committees.create({
      name: 'Other',
      language: 'en',
      timeZone: 'Asia/Ho_Chi_Minh',
      demo: false,
    });
    const theirs = { ...hoa, committeeId: other.id };
    const office = await world().store.groups.add(theirs, { name: { text: 'Land Office' } });
    await world().store.groups.bindRole(theirs, office.id, { ...elsewhere, workspace: guild }, '@theirs');
    expect(textOf(await say('bao', '/tasks mine', [moha]))).toContain('Nothing waits for you');
    // Each committee binds it for itself, and sees its own alone.
    await say('hoa', `/groups role home <@&${moha}>`);
    expect(textOf(await say('bao', '/tasks mine', [moha]))).toContain('Fill the vacant');
    expect(await world().store.groups.rolesOf(theirs, [office.id, world().groups.home.id])).toHaveLength(1);
  });

  test.each([
    [
      'en',
      /^Whoever has the role @Budget now counts as a member of Ministry of Finance/,
      'Roles on Discord: @Budget',
      'No longer standing for Ministry of Finance: @Budget.',
      'Only on Discord can a role stand for a group.',
    ],
    [
      'vi',
      /^Từ nay, người có vai trò @Budget được tính là thành viên của Bộ Tài chính/,
      'Vai trò trên Discord: @Budget',
      'Không còn gắn với Bộ Tài chính: @Budget.',
      'Chỉ trên Discord mới gắn được vai trò với cơ quan.',
    ],
    [
      'ms',
      /^Mulai sekarang, sesiapa yang memegang peranan @Budget dikira ahli Kementerian Kewangan/,
      'Peranan di Discord: @Budget',
      'Tidak lagi mewakili Kementerian Kewangan: @Budget.',
      'Hanya di Discord peranan boleh mewakili agensi.',
    ],
  ] as const)('is spoken of in %s', async (language, bound, shown, unbound, refusal) => {
    const { say } = await server();
    const read = async (line: string) => textOf(await say('hoa', line));
    await say('hoa', `/docket language ${language}`);
    expect(await read(`/groups role group:finance role:<@&${budget}>`)).toMatch(bound);
    expect(await read('/groups show finance')).toContain(shown);
    const none = { en: 'none', vi: 'không', ms: 'tiada' }[language];
    expect(await read(`/groups role finance ${none}`)).toBe(unbound);
    expect(await elsewhere('hoa', `/groups role finance <@&${budget}>`)).toContain(refusal);
  });
});
