import { describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import { TryLater, Unreachable } from '../../src/domain/sender.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { openEmulated } from './emulated.ts';
import { readBlocks } from './read-blocks.ts';

/*
 * A second opinion on the Slack door, from a Slack that others wrote. What emulate 0.12.2 lacks, our own stand-in
 * has: Socket Mode, response URLs, rate limits, dead tokens, limits of blocks, time zones and locales of people,
 * users.conversations. It shows metadata to whoever reads, and overlooks `oldest`.
 */

const card: Card = {
  title: 'Vacant commune posts',
  tone: 'yellow',
  summary: 'Fill the vacant commune posts is due tomorrow.',
  parts: [{ part: 'text', text: 'Due tomorrow' }],
  buttons: [{ label: 'Done', line: 'tasks done 1' }],
};

const patiently = { timeout: 30_000 };

type House = Awaited<ReturnType<typeof openEmulated>>;

const post = (house: House, channel = 'home-affairs') => ({
  channel: house.placeOf(channel),
  card,
  language: 'en' as const,
  key: '01J00000000000000000000001',
  at: Date.now(),
});

const again = (house: House) => ({ ...post(house), again: { since: Date.now() } });

async function letIn(options: { without?: string } = {}): Promise<House> {
  const house = await openEmulated();
  expect(await house.install(options)).toContain('Docket is installed in Committee.');
  return house;
}

describe('On a Slack that others wrote', () => {
  test('a workspace is let in with all that Docket asks for, and its token is kept sealed', async () => {
    const house = await letIn();
    const [row] = await house.world.store.installations.all('slack');
    expect(row).toMatchObject({ workspace: house.team, teamName: 'Committee', scopes: botScopes });
    const rows = JSON.stringify(await house.world.store.query('select * from installations'));
    expect(rows).toContain('v1.');
    expect(rows).not.toContain('xoxb');
    expect(house.faults).toEqual([]);
  });

  test('a post whose answer was lost is found again by its mark, and edited', async () => {
    const house = await letIn();
    const second = again(house);
    house.between.spoil('chat.postMessage', { as: 'half' });
    const lost = await house.sender.send(post(house)).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(TryLater);
    const { messageId, found } = await house.sender.send(second);
    expect(found).toBe(true);
    const changed = { ...card, summary: 'It is done.', title: 'Done', parts: [], buttons: [] };
    await house.sender.edit({ ...second, messageId, card: changed });
    const all = await house.messages('home-affairs');
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ ts: messageId, text: 'It is done.', edited: {} });
    expect(readBlocks(all[0]?.blocks ?? [])).not.toContain('Due tomorrow');
    // Another key is another message, though much is the same.
    await house.sender.send({ ...second, key: '01J00000000000000000000002' });
    expect(await house.messages('home-affairs')).toHaveLength(2);
    expect(house.faults).toEqual([]);
  });

  test('the App Home arrives with the tasks of whoever opened it, and gives way to a newer one', async () => {
    const house = await letIn();
    await house.world.aTask({ called: 'Hand over the land data' });
    await house.openHome('lan');
    const home = await house.viewBy('views.publish');
    expect(home).toMatchObject({ type: 'home', app_id: 'A12DOCKET' });
    expect(readBlocks(home.blocks)).toContain('Hand over the land data');
    await house.world.aTask({ called: 'Count the official cars' });
    await house.openHome('lan', 'of long ago');
    await vi.waitFor(() => expect(house.between.answersTo('views.publish')).toHaveLength(3), patiently);
    const [, refused] = house.between.answersTo('views.publish');
    expect(refused).toMatchObject({ ok: false, error: 'hash_conflict' });
    expect(readBlocks((await house.viewBy('views.publish')).blocks)).toContain('official cars');
    expect(house.faults).toEqual([]);
  });

  test('a command without its options opens a form, and the form is answered where it was asked for', async () => {
    const house = await letIn();
    await house.world.aTask({ called: 'Hand over the land data' });
    expect(await house.type('lan', '/tasks', 'note')).toEqual({ status: 200, text: '' });
    const form = await house.viewBy('views.open');
    expect(form).toMatchObject({ type: 'modal', callback_id: 'form', app_id: 'A12DOCKET' });
    expect(form.blocks.map((block) => block.block_id)).toEqual(['task', 'note', 'file']);
    const sent = await house.submit('lan', form, {
      task: { value: { type: 'external_select', selected_option: { value: '1' } } },
      note: { value: { type: 'plain_text_input', value: 'Sent by post' } },
    });
    expect(sent).toEqual({ status: 200, text: JSON.stringify({ response_action: 'clear' }) });
    await vi.waitFor(async () => {
      const [said] = await house.messages('general');
      expect(readBlocks(said?.blocks ?? [])).toContain('Sent by post');
    }, patiently);
    const notes = await house.world.store.query("select note from history where action = 'noted'");
    expect(notes).toEqual([{ note: 'Sent by post' }]);
    expect(house.faults).toEqual([]);
  });

  test('a form that came too late is offered by a button instead', async () => {
    const house = await letIn();
    await house.type('lan', '/tasks', 'note', '1.2.longgone');
    await vi.waitFor(async () => {
      const [said] = await house.messages('general');
      expect(readBlocks(said?.blocks ?? [])).toContain('[Open the form (primary)]');
    }, patiently);
    expect(house.between.answersTo('views.open')).toMatchObject([{ error: 'invalid_trigger_id' }]);
    expect(house.faults).toEqual([]);
  });
});

describe('What Docket asks to be allowed, where every method is refused without its scope', () => {
  const blind = [
    ['channels:history', 'home-affairs'],
    ['groups:history', 'cabinet'],
    ['im:history', 'lan'],
  ] as const;
  const mute = [
    ['chat:write', (house: House) => house.sender.send(post(house))],
    ['im:write', (house: House) => house.reach('lan')],
  ] as const;
  const needed = [...[...blind, ...mute].map(([scope]) => scope), 'users:read', 'users:read.email'];

  /** Minh, whom the committee knows by an address alone, says something for the first time. */
  async function strangerAsks(house: House) {
    const { store, committee, say } = house.world;
    await store.workspaces.bind(committee.id, { platform: 'slack', workspace: house.team }, 1);
    await say('hoa', '/docket email minh minh@example.org');
    await say('hoa', '/docket committee match-email:yes');
    const { text } = await house.type('minh', '/docket', 'me');
    const [about] = house.between.answersTo('users.info');
    return { read: text, about };
  }

  test('is enough for all that it does', async () => {
    const house = await letIn();
    const { sender } = house;
    await expect(sender.send(post(house, 'cabinet')), 'not invited yet').rejects.toThrow('not_in_channel');
    for (const where of ['home-affairs', 'cabinet', 'lan'] as const) {
      const channel = await house.reach(where);
      const said = { ...again(house), channel };
      const { messageId } = await sender.send(said);
      expect(await sender.send(said)).toEqual({ messageId, found: true });
      await sender.edit({ ...said, messageId });
    }
    // The stories below take these away one by one; the others guard nothing that emulate has of what Docket calls.
    const others = ['channels:read', 'commands', 'files:read', 'files:write', 'groups:read'];
    expect([...needed, ...others].sort()).toEqual(botScopes);
    const { read, about } = await strangerAsks(house);
    expect(about).toMatchObject({ user: { profile: { email: 'minh@example.org' } } });
    // Emulate says of no address whether it is confirmed, and Docket takes only those for a proof.
    expect(read).toContain('I do not know you in this committee yet, Minh Finance.');
    expect(house.faults).toEqual([]);
  });

  const lacking = (house: House, method: string, scope: string) =>
    expect(house.between.answersTo(method)).toMatchObject([{ error: 'missing_scope', needed: scope }]);

  test.for(mute)('without %s nobody is reached, and it is said why', async ([scope, deed]) => {
    const house = await letIn({ without: scope });
    const refused = await deed(house).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unreachable);
    expect(String(refused)).toMatch(/missing_scope: the app lacks a permission/);
    expect(String(refused)).toContain(`(${scope})`);
    expect(await house.world.store.installations.all('slack'), 'nothing is forgotten').toHaveLength(1);
  });

  test.for(blind)('without %s a card may come twice, rather than never', async ([scope, where]) => {
    const house = await letIn({ without: scope });
    const channel = await house.reach(where);
    expect(await house.sender.send({ ...again(house), channel })).not.toHaveProperty('found');
    lacking(house, 'conversations.history', scope);
    expect(house.faults).toEqual([]);
  });

  test('without users:read a stranger is told that something went wrong, and the log why', async () => {
    const house = await letIn({ without: 'users:read' });
    const { read } = await strangerAsks(house);
    lacking(house, 'users.info', 'users:read');
    expect(read).toContain('Something went wrong on our side and nothing was changed.');
    expect(house.faults.join()).toContain('missing_scope');
    expect(house.faults.join()).not.toContain('xox');
  });

  test('without users:read.email no address is shown: a stranger is let in by hand', async () => {
    const house = await letIn({ without: 'users:read.email' });
    const { read, about } = await strangerAsks(house);
    expect(about).not.toHaveProperty('user.profile.email');
    expect(read).toContain('Ask to be let in');
    expect(house.faults).toEqual([]);
  });
});
