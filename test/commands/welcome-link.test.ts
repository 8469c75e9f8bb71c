import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { foundCommittee } from '../../src/usecases/found-committee.ts';
import { cardOf, makeWorld, textOf } from '../world.ts';
import { type Account, kiet, lan, makeInstallation } from './newcomers.ts';

/** A committee that was founded in the terminal, before there was any chat. */
async function fromTheTerminal() {
  const house = await makeInstallation();
  const { store, faults } = house;
  await foundCommittee(store, {
    name: 'Old Committee',
    timeZone: 'Asia/Ho_Chi_Minh',
    language: 'en',
    admin: 'Võ Tuấn Kiệt',
  });
  const type = (user: string, line: string) =>
    dispatch(
      { store, menu, onFault: (fault) => faults.push(fault) },
      { door: 'terminal', caller: { platform: 'terminal', workspace: '', user }, channel: null, line },
    );
  return {
    ...house,
    type,
    /** The line that `/docket link` answers with. */
    async lineOf(user: string): Promise<string> {
      const [, line = ''] = /(\/docket join code:\w+)/.exec(textOf(await type(user, '/docket link'))) ?? [];
      return line;
    },
  };
}

describe('a code from where somebody is known', () => {
  test('brings their committee into the workspace that they administer', async () => {
    const { lineOf, say, read, faults, store, history } = await fromTheTerminal();
    const card = await say(kiet, '/tasks mine');
    expect(textOf(card)).toContain('Is the committee in Docket already?');
    const joined = await read(kiet, await lineOf('kiet'));
    expect(joined).toContain('Docket knows you here now: Võ Tuấn Kiệt, Old Committee.');
    expect(joined).toContain('The committee lives here from now on');
    expect(await read(kiet, '/docket me')).toContain('Role: Administrator');
    expect(await read(lan, '/tasks')).toContain('You are not in Old Committee yet');
    expect((await history()).map(({ action }) => action)).toEqual(['founded', 'linked', 'bound']);
    expect(await store.query('select workspace, place from workspaces')).toEqual([
      { workspace: 'T1', place: 1 },
    ]);
    expect(faults).toEqual([]);
  });

  test('settles a second committee behind the first, and one committee in two workspaces', async () => {
    const { lineOf, found, say, read, store, link } = await fromTheTerminal();
    await found({ ...kiet, user: 'U-other', name: 'Minh' }, 'Land Committee');
    await read(kiet, await lineOf('kiet'));
    await read({ ...kiet, workspace: 'T2' }, await lineOf('kiet'));
    expect(
      await store.query(
        'select w.workspace, w.place, c.name from workspaces w join committees c on c.id = w.committee_id order by 1, 2',
      ),
    ).toEqual([
      { workspace: 'T1', place: 1, name: 'Land Committee' },
      { workspace: 'T1', place: 2, name: 'Old Committee' },
      { workspace: 'T2', place: 1, name: 'Old Committee' },
    ]);
    // Who is in one of them joins the other by a code as well.
    await link('an', lan);
    const both = await read(lan, '/docket me');
    await say(lan, '/docket join code:nonsense');
    expect(await read(lan, '/docket me')).toBe(both);
  });

  test('says who somebody is without the secretariat, but settles nothing for who may not', async () => {
    const { type, lineOf, read, store, faults } = await fromTheTerminal();
    await type('kiet', '/docket people add:"Nguyễn Thị Lan"');
    expect(await read({ ...lan, account: 'administrator' }, await lineOf('lan'))).toBe(
      'Docket knows you here now: Nguyễn Thị Lan, Old Committee.',
    );
    expect(await read({ ...kiet, account: 'full' }, await lineOf('kiet'))).not.toContain('lives in');
    expect(await store.query('select * from workspaces')).toEqual([]);
    expect(await read(lan, '/docket me')).toContain('Short name: lan');
    expect(faults).toEqual([]);
  });

  test('works once, for a quarter of an hour, and not for an account of elsewhere', async () => {
    const { type, lineOf, say, read, store } = await fromTheTerminal();
    await type('kiet', '/docket people add:"Nguyễn Thị Lan"');
    const line = await lineOf('lan');
    const strangers: Account[] = [
      { ...lan, account: 'none' },
      { ...lan, workspace: 'T9', there: 'T1' },
    ];
    for (const who of strangers) expect(await say(who, line)).toMatchObject({ failed: true });
    expect(await read(lan, line)).toContain('Docket knows you here now');
    for (const who of [{ ...kiet, user: 'U-thief' }, lan])
      expect(textOf(await say(who, line))).toContain('That code has been used');
    const old = await lineOf('lan');
    await store.query(`update web_sessions set expires_at = 1 where kind = 'code'`);
    expect(await read({ ...lan, user: 'U-lan2' }, old)).toContain('is older than 15 minutes');
    // One account is one member: a second code does not make it another.
    expect(await read(lan, await lineOf('kiet'))).toContain('is another member of Old Committee already');
  });
});

describe('the way into the web room', () => {
  test('is a link for its asker alone, told to nobody else', async () => {
    const world = await makeWorld();
    const reply = await world.say('an', '/docket web');
    expect(reply).toMatchObject({ kind: 'card', to: 'asker' });
    const [facts] = cardOf(reply).parts;
    const href = facts?.part === 'facts' ? (facts.facts[0]?.href ?? '') : '';
    const session = await world.store.room.enter(href.split('/').at(-1) ?? '');
    expect(await world.store.room.holderOf(session ?? '')).toEqual({
      committeeId: world.committee.id,
      memberId: world.people.an.id,
    });
    expect(await world.store.room.enter(href.split('/').at(-1) ?? '')).toBeUndefined();
  });

  test('is not offered where the room is shut', async () => {
    const { found, say } = await makeInstallation();
    await found();
    expect(textOf(await say(kiet, '/docket web'))).toContain('The web room is not open');
  });

  test('is not opened by a code, nor a code by a link', async () => {
    const { store, committee, people } = await makeWorld();
    const holder = { committeeId: committee.id, memberId: people.an.id };
    expect(await store.room.enter(await store.room.makeCode(holder))).toBeUndefined();
    expect(await store.room.takeCode(await store.room.makeLink(holder))).toBeUndefined();
  });
});
