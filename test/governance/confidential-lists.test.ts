import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import { numbersOn, textOn } from '../reminders/chat-server.ts';
import { eachInItsOwn } from '../world.ts';
import { expectSound } from './behind.ts';
import { withChannels } from './confidential-scene.ts';

const secret = 'Withdraw the Harbour permit';

describe('a late list that was posted before one of its tasks became confidential', () => {
  const told = eachInItsOwn();

  /** Three late tasks and the list of them, in the secretariat's channel. */
  async function listed() {
    const { world } = told;
    const scene = await withChannels(world);
    for (const called of ['Publish the plan', secret, 'Count the plots']) await world.aTask({ called });
    await scene.post();
    await scene.morning('2025-07-30');
    const lists = () => scene.chat.in('office').map(({ card }) => card);
    const list = () => lists().at(-1) as Card;
    return { ...scene, lists, list };
  }
  const head = (card: Card) => textOn(card).match(/History .*/)?.[0];

  it('says its number alone, and all else as it was said at its date', async () => {
    const { world, say } = told;
    const { list, lists, post, said } = await listed();
    const before = list();
    expect(numbersOn(before)).toEqual([1, 2, 3]);
    expect(before.summary).toContain(secret);
    await say('hoa', '/tasks edit 1 title:Another plan');
    await say('hoa', '/tasks due 3 31/12 the survey is late');
    await say('hoa', '/tasks edit 2 confidential:yes');
    await post();
    const after = list();
    expect(lists()).toHaveLength(1);
    expect(said('office')).not.toContain('Harbour');
    expect(after.title).toBe(before.title);
    expect(after.tone).toBe('red');
    expect(after.buttons).toEqual(before.buttons);
    expect(head(after)).toBe(head(before));
    expect(head(after)).toBeTruthy();
    const unchanged = textOn(before)
      .split('\n')
      .filter((line) => !line.includes('Harbour'));
    for (const line of unchanged) expect(textOn(after)).toContain(line);
    expect(textOn(after)).toContain('#2 (confidential)');
    expect(after.summary).toContain('Publish the plan');
    expect(after.summary).toContain('1 confidential task: #2 (confidential)');
    await say('hoa', '/tasks edit 2 confidential:no');
    await post();
    expect(list()).toEqual(before);
    await expectSound(world);
  });

  it('keeps its date, count and head where all of it becomes confidential', async () => {
    const { world, say } = told;
    const { list, post } = await listed();
    const before = list();
    for (const number of [1, 2, 3]) await say('hoa', `/tasks edit ${number} confidential:yes`);
    await post();
    expect(numbersOn(list())).toEqual([1, 2, 3]);
    expect(textOn(list())).not.toMatch(/plan|Harbour|plots|Home Affairs|within its time/);
    expect(list()).toMatchObject({ title: before.title, tone: 'red' });
    expect(head(list())).toBe(head(before));
    expect(world.faults).toEqual([]);
  });

  it('stays as it was said when a task of it changes otherwise', async () => {
    const { say } = told;
    const { chat, list, post } = await listed();
    const before = list();
    await say('hoa', '/tasks edit 1 title:Another plan');
    await say('hoa', '/tasks done 2 sent');
    await post();
    expect(list()).toEqual(before);
    expect(chat.in('office').map(({ edits }) => edits)).toEqual([0]);
  });

  it('says no more of what was confidential at its date when that is opened later', async () => {
    const { world, say } = told;
    const { chat, morning, post } = await withChannels(world);
    await say('hoa', `/tasks add ${secret} lead:home due:25/7 confidential:yes`);
    await world.aTask({ called: 'Publish the plan' });
    await morning('2025-07-30');
    const list = () => textOn(chat.in('office').at(-1)!.card);
    expect(list()).toContain('2 tasks are late');
    await say('hoa', '/tasks edit 1 confidential:no');
    await say('hoa', '/tasks edit 2 confidential:yes');
    await post();
    expect(list()).toContain('#1 (confidential)');
    expect(list()).toContain('#2 (confidential)');
    expect(list()).not.toMatch(/Harbour|Publish/);
  });
});

describe('word that a task waits no longer', () => {
  const told = eachInItsOwn();

  it('says its number alone once it is sealed, also while it waits again', async () => {
    const { world, say } = told;
    const { said, post } = await withChannels(world);
    await world.aTask({ called: secret });
    await post();
    for (const line of [
      '/tasks progress 1 blocked why:the permit by:finance',
      '/tasks progress 1 ontrack',
      '/tasks progress 1 blocked why:once more by:finance',
    ]) {
      expect(await say('lan', line), line).not.toMatchObject({ failed: true });
      await post();
    }
    expect(said('finance')).toContain('waits for Ministry of Finance no longer');
    expect(said('finance')).toContain('Harbour');
    await say('hoa', '/tasks edit 1 confidential:yes');
    await post();
    expect(said('finance')).not.toContain('Harbour');
    expect(said('finance')).toContain('#1 (confidential)');
  });
});
