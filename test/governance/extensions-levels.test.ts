import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, formOf, textOf } from '../world.ts';
import { makeScene, readCard, type Scene } from './extensions-scene.ts';

let scene: Scene;
afterEach(() => expect(scene.faults).toEqual([]));

/** Two levels decide; Lan has asked for three weeks more. */
async function asked(options: Parameters<typeof makeScene>[0] = {}): Promise<Scene> {
  scene = await makeScene({ governance: { extensionLevels: 2 }, ...options });
  await scene.say('lan', '/extensions ask 1 15/8 no budget yet');
  await scene.post();
  return scene;
}

describe('where two levels decide', () => {
  it('the secretariat supports, and the chair moves the day from a card of their own', async () => {
    const { office, chair, home, pressOn, post, task, history, read } = await asked();
    expect(readCard(office()[0])).toContain(
      'Grant supports the request and passes it to the chair, who decides.',
    );
    expect(chair()).toEqual([]);
    expect(textOf(await pressOn('hoa', office()[0], 'Grant'))).toBe(
      'Supported: #1 Fill the vacant commune posts\nMore time until Friday, 15 August 2025 now waits for the chair: Chi Chair. Until then Fri, 25 Jul 2025 stands.',
    );
    expect((await task()).deadline.day).toBe('2025-07-25');
    await post();
    expect(readCard(office()[0])).toContain(
      'Hoa Secretary supported it on Fri, 18 Jul 2025. Now the chair decides: Chi Chair.\n[Details]',
    );
    expect(readCard(chair()[0])).toContain('Supported by: Hoa Secretary, Fri, 18 Jul 2025\n');
    expect(readCard(chair()[0])).toContain(
      'the decision is yours. Until then the day stands.\n[Grant] [Grant another day] [Refuse] [Details]',
    );
    expect(await read('lan', '/tasks show 1')).toContain('(supported, waits for the chair)');
    await pressOn('chi', chair()[0], 'Grant');
    await post();
    expect(await task()).toMatchObject({ deadline: { day: '2025-08-15' }, extensions: 1 });
    for (const card of [office()[0], chair()[0]])
      expect(readCard(card)).toContain('Chi Chair granted it on Fri, 18 Jul 2025: due Fri, 15 Aug 2025 now.');
    expect(readCard(home().at(-1))).toContain('Supported by Hoa Secretary');
    expect((await history()).map(({ action, memberName }) => `${memberName} ${action}`).slice(-3)).toEqual([
      'Lan Lead extensionAsked',
      'Hoa Secretary extensionSupported',
      'Chi Chair extended',
    ]);
  });

  it('another day can be supported, and the chair sees both and ends it with a no', async () => {
    const { say, office, chair, home, pressOn, post, task, refused } = await asked();
    const form = formOf(await pressOn('hoa', office()[0], 'Grant another day'));
    await say('hoa', form.line, { deadline: '8/8', words: 'A fortnight will do' });
    await post();
    expect(readCard(chair()[0])).toContain('Day asked for: Friday, 15 August 2025, 21 days more');
    expect(readCard(chair()[0])).toContain(
      'Supported by: Hoa Secretary, Fri, 18 Jul 2025: Friday, 8 August 2025, 14 days more. A fortnight will do',
    );
    const no = formOf(await pressOn('chi', chair()[0], 'Refuse'));
    await say('chi', no.line, { task: '1', why: 'The date is public' });
    await post();
    expect((await task()).deadline.day).toBe('2025-07-25');
    expect(readCard(home().at(-1))).toContain('Reason: The date is public | By Chi Chair');
    expect(readCard(office()[0])).toContain('Chi Chair refused it on Fri, 18 Jul 2025');
    expect(await refused('hoa', '/extensions grant 1')).toContain('refused already: Chi Chair');
  });

  it('neither goes before the other, and nobody else goes at all', async () => {
    const { say, refused } = await asked();
    expect(await refused('chi', '/extensions grant 1')).toBe(
      'The secretariat looks at it first. Once it supports more time for #1, you are asked to decide. Nothing was changed.',
    );
    expect(await refused('chi', '/extensions refuse 1 no')).toContain('looks at it first');
    await say('hoa', '/extensions grant 1');
    for (const line of ['/extensions grant 1', '/extensions refuse 1 no'])
      expect(await refused('an', line)).toBe(
        'Hoa Secretary supported more time for #1 on Fri, 18 Jul 2025; now the chair decides: Chi Chair. Nothing was changed.',
      );
    for (const who of ['ada', 'lan', 'bao'] as const)
      expect(await refused(who, '/extensions grant 1')).toBe(
        'Only the chair and the secretariat can do this. Nothing was changed.',
      );
  });

  it('the secretariat is told where no chair can be reached; the chair finds it all the same', async () => {
    const { say, store, people, post, office, task, read } = await asked();
    await store.query(`delete from member_addresses where member_id = '${people.chi.id}'`);
    expect(await read('hoa', '/extensions grant 1')).toContain(
      'now waits for the chair, but no chair can be reached by chat. The chair can say /extensions grant 1 once they are linked',
    );
    await post();
    expect(readCard(office()[0])).toContain(
      'but no chair can be reached by chat. The chair can say /extensions grant 1; or move the day with a reason: /tasks due 1.',
    );
    await store.members.addAddress(people.chi, { platform: 'web', workspace: '', user: people.chi.id });
    const list = await say('chi', '/extensions list');
    expect(buttonsOf(list).map(({ label }) => label)).toEqual([
      'Grant',
      'Grant another day',
      'Refuse',
      'Details',
    ]);
    await say('chi', '/extensions grant 1');
    expect((await task()).deadline.day).toBe('2025-08-15');
  });

  it('what waits for a level that is given up can be decided by either', async () => {
    const { say, store, viewerOf, task } = await asked();
    await say('hoa', '/extensions grant 1');
    await store.committees.change(await viewerOf('hoa'), {
      governance: { acceptance: false, products: [], extensionLevels: 1 },
    });
    await say('an', '/extensions grant 1');
    expect((await task()).deadline.day).toBe('2025-08-15');
  });

  it('switched midway, cards that wait say who decides now', async () => {
    const { say, post, office, chair, read, task } = await asked();
    await post();
    expect(readCard(office()[0])).toContain('passes it to the chair, who decides');
    await say('hoa', '/extensions grant 1 10/8 no longer');
    await post();
    expect(readCard(chair()[0])).toContain('the decision is yours');
    const pending = 'asked for: until Fri, 15 Aug 2025';
    expect(await read('chi', '/tasks show 1')).toContain(pending);
    expect(await read('chi', '/extensions list')).toContain(pending);
    expect(await read('hoa', '/docket rules extension-levels:1')).toContain(
      'Those that wait for the chair can be decided by either.',
    );
    await post();
    for (const card of [office()[0], chair()[0]]) {
      expect(readCard(card)).toContain('Supported by: Hoa Secretary');
      expect(readCard(card)).toContain('Grant moves the deadline at once.');
      expect(readCard(card)).toContain('[Grant] [Grant another day] [Refuse] [Details]');
    }
    await say('an', office()[0]!.card.buttons[0]!.line);
    expect((await task()).deadline.day).toBe('2025-08-10');
    await post();
    expect(readCard(chair()[0])).toContain('An Member granted it');
    await say('lan', '/extensions ask 1 20/8 again');
    await post();
    expect(readCard(office()[1])).toContain('Grant moves the deadline at once.');
    expect(await read('hoa', '/docket rules extension-levels:2')).toContain('go on to the chair once');
    await post();
    expect(readCard(office()[1])).toContain('passes it to the chair, who decides');
  });

  it('a move takes the request from the chair too', async () => {
    const { say, post, chair, refused } = await asked();
    await say('hoa', '/extensions grant 1');
    await post();
    const grant = chair()[0]!.card.buttons[0]!.line;
    await say('hoa', '/tasks due 1 1/8 the law says so');
    await post();
    expect(readCard(chair()[0])).toContain('without a decision: the deadline was moved.\n[Details]');
    expect(await refused('chi', grant)).toContain('the deadline was moved');
  });
});

describe('four eyes', () => {
  it('an officer who answers for the task leaves its time to another officer', async () => {
    scene = await makeScene();
    const { say, store, people, groups, viewerOf, refused, read } = scene;
    await say('hoa', '/groups lead home an');
    await say('lan', '/tasks show 1');
    await say('hoa', '/tasks assign 1 lan');
    await say('lan', '/extensions ask 1 15/8 please');
    expect(await refused('an', '/extensions grant 1')).toBe(
      'You answer for #1 yourself, so somebody else decides on more time for it: Hoa Secretary. Nothing was changed.',
    );
    expect(await refused('an', '/extensions refuse 1 no')).toContain('You answer for #1 yourself');
    const mine = buttonsOf(await say('an', '/extensions list')).map(({ label }) => label);
    expect(mine).toEqual(['Withdraw', 'Details']);
    await store.query(`update members set office = 'member' where id = '${people.hoa.id}'`);
    expect(await refused('an', '/extensions grant 1')).toContain('but nobody else holds your office');
    await store.query(`update members set office = 'secretariat' where id = '${people.hoa.id}'`);
    expect(await read('hoa', '/extensions grant 1')).toContain('More time granted');
    expect(await viewerOf('hoa')).toMatchObject({ office: 'secretariat' });
    expect(groups.home.id).toBeTruthy();
  });

  it('an officer is told how the day is moved: at once of others’ tasks, of their own where no other officer is', async () => {
    scene = await makeScene();
    const { say, read, refused, store, people, at } = scene;
    expect(await refused('hoa', '/extensions ask 1 15/8 please')).toBe(
      'Only those who answer for #1 ask for more time. The secretariat asks nobody: it moves the day with a reason of its own, /tasks due 1. Nothing was changed.',
    );
    await say('hoa', '/groups lead home an');
    expect(await read('an', '/extensions ask 1 15/8 please')).toContain('The secretariat has a card for it');
    await say('an', '/extensions withdraw 1');
    await store.query(`update members set office = 'member' where id = '${people.hoa.id}'`);
    expect(await read('an', '/extensions ask 1 15/8 please')).toContain(
      'there is no other officer of the secretariat who could. You can move the day yourself, with a reason: /tasks due 1.',
    );
    expect(await refused('an', '/extensions grant 1')).toContain('a reason of its own: /tasks due 1; or');
    await say('an', '/extensions withdraw 1');
    await at('2025-07-26');
    const late = await say('an', '/extensions ask 1 15/8 please');
    expect(textOf(late)).toContain('you can move it now, with a reason: /tasks due 1.');
    expect(buttonsOf(late).map(({ label }) => label)).toEqual(['Move deadline']);
  });

  it('nor does a chair decide on what they lead', async () => {
    scene = await makeScene({ governance: { extensionLevels: 2 } });
    const { say, refused, task } = scene;
    await say('hoa', '/groups lead home chi');
    await say('dan', '/extensions ask 1 15/8 please');
    await say('hoa', '/extensions grant 1');
    expect(await refused('chi', '/extensions grant 1')).toContain('but nobody else holds your office');
    expect((await task()).deadline.day).toBe('2025-07-25');
  });
});
