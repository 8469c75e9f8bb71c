import { afterEach, describe, expect, it } from 'vitest';
import { button, formOf, textOf } from '../world.ts';
import { makeScene, readCard, type Scene } from './extensions-scene.ts';

let scene: Scene;
async function opened(...given: Parameters<typeof makeScene>): Promise<Scene> {
  scene = await makeScene(...given);
  return scene;
}
afterEach(() => expect(scene.faults).toEqual([]));

const reason = 'The budget is not approved yet';
/** Lan asks on 18 July for three weeks more, and the secretariat has a card of it. */
async function asked(...given: Parameters<typeof makeScene>): Promise<Scene> {
  const made = await opened(...given);
  await made.say('lan', `/extensions ask 1 15/8 ${reason}`);
  await made.post();
  return made;
}

describe('a request for more time', () => {
  it('stands on a card before the secretariat: what is asked, why, and how often before', async () => {
    const { office, read } = await asked();
    expect(readCard(office()[0])).toBe(
      [
        'More time asked for: #1 Fill the vacant commune posts',
        'Group: Ministry of Home Affairs',
        'Deadline now: Friday, 25 July 2025 (in 7 days)',
        'Day asked for: Friday, 15 August 2025, 21 days more',
        `Reason: ${reason}`,
        'Asked by: Lan Lead, Fri, 18 Jul 2025',
        'Extended before: never so far',
        'Progress: no answer yet',
        'Grant moves the deadline at once. Until somebody decides, the day stands.',
        '[Grant] [Grant another day] [Refuse] [Details]',
      ].join('\n'),
    );
    for (const { line } of office()[0]!.card.buttons) expect(line.length).toBeLessThanOrEqual(95);
    const shown = await read('hoa', '/tasks show 1');
    expect(shown).toContain(
      `More time: until Fri, 15 Aug 2025, asked by Lan Lead on Fri, 18 Jul 2025: ${reason} (waits for the secretariat)`,
    );
    expect(shown).toContain(
      'Lan Lead asked for more time, until Fri, 15 Aug 2025 instead of Fri, 25 Jul 2025',
    );
    expect(await read('hoa', '/extensions')).toBe(
      [
        'Requests for more time: waiting',
        `#1 Fill the vacant commune posts | waits for the secretariat | until Fri, 15 Aug 2025 instead of Fri, 25 Jul 2025 | Ministry of Home Affairs | Lan Lead, Fri, 18 Jul 2025: ${reason}`,
      ].join('\n'),
    );
  });

  it('tells the last word on how it goes', async () => {
    const { say, post, office } = await opened();
    await say('lan', '/tasks progress 1 at-risk why:"no building yet"');
    await say('dan', '/extensions ask 1 1/8 waiting for the building');
    await post();
    expect(readCard(office()[0])).toMatch(/Progress: [Aa]t risk, today \(Lan Lead.*\)\. .*no building yet/);
  });

  it('granted from the card moves the day, is counted, and tells the group; the card says who', async () => {
    const { pressOn, post, office, home, task, read, history } = await asked();
    const done = textOf(await pressOn('hoa', office()[0], 'Grant'));
    expect(done).toContain('More time granted: #1 Fill the vacant commune posts');
    expect(done).toContain('Deadline: Friday, 15 August 2025 (in 28 days)');
    await post();
    expect(readCard(office()[0])).toContain(
      'Hoa Secretary granted it on Fri, 18 Jul 2025: due Fri, 15 Aug 2025 now.\n[Details]',
    );
    expect(readCard(home().at(-1))).toContain(
      `more time granted: Fri, 25 Jul 2025 becomes Fri, 15 Aug 2025 | Lead: Ministry of Home Affairs | Asked by Lan Lead, Fri, 18 Jul 2025 | Reason: ${reason} | By Hoa Secretary`,
    );
    expect(await task()).toMatchObject({
      deadline: { day: '2025-08-15' },
      originalDay: '2025-07-25',
      deadlineVersion: 2,
      extensions: 1,
    });
    const shown = await read('lan', '/tasks show 1');
    expect(shown).toContain('First deadline: Fri, 25 Jul 2025, extended once');
    expect(shown).toContain(
      `The deadline so far\nFri, 25 Jul 2025 |  | first deadline\nFri, 15 Aug 2025 |  | extended at the request of Lan Lead, granted by Hoa Secretary, Fri, 18 Jul 2025 | ${reason}`,
    );
    expect((await history()).at(-1)).toMatchObject({
      action: 'extended',
      memberName: 'Hoa Secretary',
      note: reason,
      before: { deadline: { day: '2025-07-25' }, extensions: 0 },
      after: { deadline: { day: '2025-08-15' }, extensions: 1, extension: { asker: { name: 'Lan Lead' } } },
    });
  });

  it('granted for another day takes that day, from a form that names its request', async () => {
    const { say, read, pressOn, post, office, task } = await asked();
    const form = formOf(await pressOn('hoa', office()[0], 'Grant another day'));
    expect(form.fields.map(({ name, required }) => [name, required])).toEqual([
      ['deadline', false],
      ['words', false],
    ]);
    const early = await say('hoa', form.line, { deadline: '20/7', words: '' });
    expect(formOf(early).error).toBe(
      '#1 is due on Friday, 25 July 2025 as it is; more time needs a later day, for example Fri, 1 Aug 2025. Nothing was changed.',
    );
    await say('hoa', form.line, { deadline: '8/8', words: 'Enough for the printing' });
    await post();
    const card = readCard(office()[0]);
    expect(card).toContain('Day asked for: Friday, 15 August 2025, 21 days more');
    expect(card).toContain('due Fri, 8 Aug 2025 now.\n“Enough for the printing”');
    expect((await task()).deadline).toMatchObject({ day: '2025-08-08', wording: { text: '8/8' } });
    expect(await read('lan', '/tasks show 1')).toContain('Remark: Enough for the printing');
  });

  it('refused leaves the day, and tells the group so with the reason', async () => {
    const { say, pressOn, post, office, home, task, refused } = await asked();
    const form = formOf(await pressOn('hoa', office()[0], 'Refuse'));
    const told = textOf(await say('hoa', form.line, { task: '1', why: 'The law names the day' }));
    expect(told).toContain('The day stands: Friday, 25 July 2025.');
    await post();
    expect(readCard(home().at(-1))).toContain(
      'more time until Fri, 15 Aug 2025 refused: Fri, 25 Jul 2025 stands | Lead: Ministry of Home Affairs | Due Fri, 25 Jul 2025 | Asked by Lan Lead, Fri, 18 Jul 2025 | Reason: The law names the day | By Hoa Secretary',
    );
    expect(readCard(office()[0])).toContain(
      'Hoa Secretary refused it on Fri, 18 Jul 2025: Fri, 25 Jul 2025 stands.\n“The law names the day”\n[Details]',
    );
    expect(await task()).toMatchObject({
      deadline: { day: '2025-07-25' },
      extensions: 0,
      deadlineVersion: 1,
    });
    expect(await refused('an', '/extensions grant 1')).toContain(
      'More time for #1 was refused already: Hoa Secretary, Fri, 18 Jul 2025, “The law names the day”. Fri, 25 Jul 2025 stands.',
    );
    // It can be asked again, and the old card's buttons hit nothing of the new request.
    await say('lan', '/extensions ask 1 10/8 please');
    expect(await refused('hoa', form.line.replace('refuse', 'grant 1'))).toContain('refused already');
  });

  it('is asked in time: on the last day still, the day after no more', async () => {
    const { at, read, refused, task, say } = await opened();
    await at('2025-07-26');
    expect(await refused('lan', '/extensions ask 1 15/8 please')).toBe(
      'The deadline of #1 was Friday, 25 July 2025; more time could be asked for up to that day. Now only the secretariat can move it, with a reason of its own: turn to Secretariat, Hoa Secretary and An Member. Nothing was changed.',
    );
    await say('hoa', '/tasks due 1 20/8 Finance was late itself');
    expect(await task()).toMatchObject({ deadline: { day: '2025-08-20' }, extensions: 0 });
    expect(await read('lan', '/tasks show 1')).toContain('First deadline: Fri, 25 Jul 2025, moved once');
    await at('2025-08-20', '23:50');
    expect(await read('lan', '/extensions ask 1 22/8 two days')).toContain('Asked for more time');
  });

  it('is for a later day, for an open task with a deadline, by those who answer for it', async () => {
    const { refused, aTask, say } = await opened();
    await aTask({ due: null });
    expect(await refused('lan', '/extensions ask 1 25/7 please')).toContain('more time needs a later day');
    expect(await refused('lan', '/extensions ask 1 24/7 please')).toContain('for example Fri, 1 Aug 2025');
    expect(await refused('lan', '/extensions ask 2 24/7 please')).toBe(
      '#2 has no deadline, so no time can be added to it. Nothing was changed.',
    );
    expect(await refused('minh', '/extensions ask 1 1/8 please')).toBe(
      'Only the lead of the task’s group, the lead’s deputies and those it is assigned to can do this. Nothing was changed.',
    );
    expect(await refused('lan', '/extensions ask 77 1/8 please')).toContain('no task #77');
    await say('lan', '/tasks delegate 1 an 23/7 List the posts');
    expect(await refused('an', '/extensions ask 3 24/7 please')).toContain('#3');
    await say('hoa', '/tasks drop 3 not needed');
    await say('hoa', '/tasks done 1');
    expect(await refused('lan', '/extensions ask 1 1/8 please')).toContain(
      '#1 is already done: Hoa Secretary',
    );
    expect(await refused('hoa', '/extensions grant 2')).toContain('Nobody has asked for more time for #2.');
  });

  it('is one at a time; whoever asked or leads can take it back, and nobody else', async () => {
    const { say, read, refused, history, task } = await opened();
    await say('hoa', '/tasks assign 1 bao');
    await say('bao', '/extensions ask 1 15/8 too much else');
    const again = await say('lan', '/extensions ask 1 20/8 me too');
    expect(textOf(again)).toBe(
      'More time for #1 is asked for already: Bao Nobody, Fri, 18 Jul 2025, until Fri, 15 Aug 2025, “too much else” (waits for the secretariat). One request at a time: withdraw it first to ask anew. Nothing was changed.',
    );
    expect(await refused('dan', '/extensions withdraw 1')).toContain(
      'Only Bao Nobody and Lan Lead can take the request back',
    );
    expect(textOf(await say('lan', button(again, 'Withdraw').line))).toContain('Request withdrawn: #1');
    expect(await refused('bao', button(again, 'Withdraw').line)).toBe(
      'The request for more time for #1 was withdrawn: Lan Lead, Fri, 18 Jul 2025. Nothing was changed now.',
    );
    await say('lan', '/extensions ask 1 20/8 me too');
    expect(await read('lan', '/extensions withdraw 1')).toContain('Until it has passed you can ask again');
    expect((await history()).map(({ action }) => action).slice(-4)).toEqual([
      'extensionAsked',
      'extensionWithdrawn',
      'extensionAsked',
      'extensionWithdrawn',
    ]);
    expect((await task()).deadline.day).toBe('2025-07-25');
  });

  it.each([
    ['/tasks due 1 1/8 the law was amended', 'the deadline was moved'],
    ['/tasks drop 1 merged', 'the task was dropped'],
    ['/tasks done 1', 'the task is done'],
  ])(
    'is closed by Docket where %s leaves nothing to decide, and its people are told',
    async (line, because) => {
      const { say, post, office, home, refused, history } = await asked();
      const card = office()[0];
      const grant = card!.card.buttons[0]!.line;
      await say('hoa', line);
      expect(await refused('an', grant)).toBe(
        `The request for more time for #1 was closed on Fri, 18 Jul 2025 without a decision: ${because}. Nothing was changed now.`,
      );
      await post();
      expect(readCard(office()[0])).toContain(
        `Closed on Fri, 18 Jul 2025 without a decision: ${because}.\n[Details]`,
      );
      expect(readCard(home().at(-1))).toContain(`the request for more time is closed: ${because}`);
      expect((await history()).at(-1)).toMatchObject({
        action: 'extensionWithdrawn',
        memberName: null,
        door: 'worker',
      });
    },
  );

  it('is closed where the task is reported done, and can be asked again once that is returned', async () => {
    const { say, read, task } = await asked({ governance: { acceptance: true, products: [] } });
    await say('lan', '/tasks done 1');
    expect((await task()).state).toBe('reported');
    expect(await read('hoa', '/extensions')).toContain('There are none.');
    expect(await read('lan', '/extensions ask 1 15/8 please')).toMatch(/reported/);
    await say('hoa', '/tasks return 1 figures are missing');
    expect(await read('lan', '/extensions ask 1 15/8 please')).toContain('Asked for more time');
  });

  it('is no button’s but its own: what was pressed late shows what stands now', async () => {
    const { say, office, post, pressOn, refused } = await asked();
    const old = office()[0]!.card;
    await pressOn('hoa', office()[0], 'Grant');
    await say('lan', '/extensions ask 1 1/9 more still');
    await post();
    expect(await refused('an', old.buttons[0]!.line)).toBe(
      'More time for #1 was granted already: Hoa Secretary, Fri, 18 Jul 2025. It is due on Fri, 15 Aug 2025. Nothing was changed now.',
    );
    expect(readCard(office()[1])).toContain('First deadline: Fri, 25 Jul 2025, extended once');
    expect(readCard(office()[1])).toContain('Extended before: once so far');
  });

  it('is asked back where the day it would grant has gone by', async () => {
    const { say, at, task, refused } = await opened();
    // No question goes before what is refused whatever the answer.
    expect(await refused('hoa', '/extensions grant 1 1/7/2025')).toContain('Nobody has asked for more time');
    await say('lan', '/extensions ask 1 28/7 three days');
    expect(await refused('hoa', '/extensions grant 1 1/7/2025')).toContain('more time needs a later day');
    await at('2025-07-30');
    const back = await say('hoa', '/extensions grant 1');
    expect(textOf(back)).toContain('Monday, 28 July 2025 (2 days ago) has passed already.');
    expect((await task()).deadline.day).toBe('2025-07-25');
    await say('hoa', button(back, 'Yes, go on').line);
    expect((await task()).deadline.day).toBe('2025-07-28');
  });
});

describe('two at once', () => {
  it.each([
    ['/extensions grant 1', '/extensions grant 1'],
    ['/extensions grant 1', '/extensions refuse 1 no'],
    ['/extensions grant 1', '/extensions withdraw 1'],
  ])('of %s and %s one wins, and the other is told who and when', async (first, second) => {
    const { say, task, history } = await asked();
    const other = second.includes('withdraw') ? 'lan' : 'an';
    const answers = await Promise.all([say('hoa', first), say(other, second)]);
    const lost = answers.filter((reply) => reply.kind === 'notice' && reply.failed);
    expect(lost).toHaveLength(1);
    expect(textOf(lost[0]!)).toMatch(
      /(granted already|refused already|was withdrawn): (Hoa Secretary|An Member|Lan Lead), Fri, 18 Jul 2025/,
    );
    const decided = (await history()).filter(({ action }) =>
      ['extended', 'extensionRefused', 'extensionWithdrawn'].includes(action),
    );
    expect(decided).toHaveLength(1);
    const granted = decided[0]?.action === 'extended';
    expect(await task()).toMatchObject({
      deadline: { day: granted ? '2025-08-15' : '2025-07-25' },
      extensions: granted ? 1 : 0,
    });
  });

  it('asking leave one request', async () => {
    const { say, store } = await opened();
    const line = '/extensions ask 1 15/8 please';
    const answers = await Promise.all([say('lan', line), say('dan', line), say('lan', line)]);
    expect(answers.filter((reply) => reply.kind === 'notice' && reply.failed)).toHaveLength(2);
    expect(await store.query('select state from extensions')).toEqual([{ state: 'asked' }]);
  });
});
