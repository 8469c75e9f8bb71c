import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Button } from '../../src/domain/card.ts';
import { addDays } from '../../src/domain/day.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { rowsOn, textOn } from '../reminders/chat-server.ts';
import { button, buttonsOf, cardOf, formOf, type Someone, textOf } from '../world.ts';
import { makeScene, type ProgressScene } from './progress-scene.ts';

/** What a line said. */
const answerIn = (line: string) => {
  const [, kind = '', why = ''] = /^(on track|at risk|blocked) ?(.*?)(?: by:\w+)?$/.exec(line) ?? [];
  const kinds: Record<string, string> = { 'on track': 'onTrack', 'at risk': 'atRisk', blocked: 'blocked' };
  return line === '' ? [undefined, undefined] : [kinds[kind], why || null];
};

const labels = (buttons: readonly Button[]) => buttons.map(({ label }) => label);

describe('how a task goes', () => {
  let store: TestStore;
  let scene: ProgressScene;
  beforeEach(async () => {
    store = await engineOfRun.open();
    scene = await makeScene(store);
  });
  afterEach(async () => {
    expect(scene.faults).toEqual([]);
    await store.close();
  });
  const say = (who: Someone, line: string, fields?: Record<string, string>) => scene.say(who, line, fields);
  const read = async (who: Someone, line: string) => textOf(await say(who, line));
  const refused = async (who: Someone, line: string) => {
    const reply = await say(who, line);
    expect(reply, line).toMatchObject({ kind: 'notice', failed: true });
    return textOf(reply);
  };
  const posts = (channel: string) => scene.chat.in(channel).map(({ card }) => textOn(card));

  it('is answered from a reminder with one tap, and the reminder shows it', async () => {
    await scene.aTask({ due: '2025-07-25' });
    await scene.at('2025-07-24');
    await scene.morning();
    const [reminder] = scene.chat.in('home');
    expect(labels(rowsOn(reminder!.card)[0]?.buttons ?? [])).toEqual(
      expect.arrayContaining(['Done', 'On track', 'At risk', 'Blocked', 'Details']),
    );
    const answer = await scene.tap('lan', 'home', 'On track');
    expect(textOf(answer)).toContain('Noted how it goes: #1 Fill the vacant commune posts\nOn track.');
    await scene.post();
    const row = rowsOn(reminder!.card)[0];
    expect(row?.details).toContain('On track, today (Lan Lead, Thu, 24 Jul 2025).');
    expect(labels(row?.buttons ?? [])).not.toContain('On track');
    expect(labels(row?.buttons ?? [])).toContain('At risk');
    expect(await store.query('select progress, progress_on, acknowledged_on from tasks')).toEqual([
      { progress: 'onTrack', progress_on: '2025-07-24', acknowledged_on: '2025-07-24' },
    ]);
  });

  it('is asked why it is at risk, and by whom it is blocked, in a form that the tap opens', async () => {
    await scene.aTask({ due: '2025-07-25' });
    await scene.at('2025-07-24');
    await scene.morning();
    const risk = formOf(await scene.tap('lan', 'home', 'At risk'));
    expect(risk.fields.map(({ name, required }) => [name, required])).toEqual([
      ['task', true],
      ['answer', true],
      ['why', true],
    ]);
    const blocked = formOf(await scene.tap('lan', 'home', 'Blocked'));
    expect(blocked.fields.map(({ name, required }) => [name, required])).toEqual([
      ['task', true],
      ['answer', true],
      ['why', true],
      ['by', true],
    ]);
    const said = { task: '1', answer: 'at-risk', why: 'Two provinces have sent nothing' };
    expect(textOf(await say('lan', risk.line, said))).toContain('Two provinces have sent nothing');
    await scene.post();
    const [reminder, note] = scene.chat.in('home');
    expect(textOn(reminder!.card)).toContain('At risk, today (Lan Lead, Thu, 24 Jul 2025).');
    expect(textOn(reminder!.card)).toContain('Why: Two provinces have sent nothing');
    expect(note?.below).toBe(reminder?.id);
    expect(note?.card.summary).toBe('Lan Lead: Two provinces have sent nothing · task 1, at risk');
    // Somebody pressed before the card was drawn anew.
    expect(textOf(await say('dan', blocked.line, { ...said, answer: 'blocked', by: 'finance' }))).toContain(
      '#1',
    );
    expect(await store.query('select progress from tasks')).toEqual([{ progress: 'atRisk' }]);
  });

  it('is understood in three languages, with marks and without, and never as a percentage', async () => {
    const ways: readonly [line: string, kind: string][] = [
      ['on track', 'onTrack'],
      ['on-track', 'onTrack'],
      ['đúng tiến độ', 'onTrack'],
      ['dung tien do', 'onTrack'],
      ['mengikut jadual', 'onTrack'],
      ['at risk data is late', 'atRisk'],
      ['có nguy cơ chậm thiếu số liệu', 'atRisk'],
      ['co nguy co thieu so lieu', 'atRisk'],
      ['berisiko data lewat', 'atRisk'],
      ['blocked data is late by:finance', 'blocked'],
      ['đang vướng thiếu số liệu by:"bo tai chinh"', 'blocked'],
      ['vuong thieu so lieu chờ:minh', 'blocked'],
      ['tersekat data lewat menunggu:kewangan', 'blocked'],
    ];
    for (const [at, [line, kind]] of ways.entries()) {
      const { number } = await scene.aTask({ called: `Task ${at}` });
      const reply = await say('lan', `/tasks progress ${number} ${line}`);
      expect(reply, `${line}: ${textOf(reply)}`).toMatchObject({ kind: 'notice', failed: false });
      const [row] = await store.query(`select progress from tasks where number = ${number}`);
      expect(row?.progress, line).toBe(kind);
    }
    const before = await store.digest();
    expect(await refused('lan', '/tasks progress 1 50%')).toContain('on track, at risk or blocked');
    expect(await refused('lan', '/tasks progress 1 on track by:finance')).toContain(
      'Only a blocked task waits',
    );
    expect(await refused('lan', '/tasks progress 1 blocked no data by:home')).toContain(
      '#1 cannot wait for Ministry of Home Affairs',
    );
    expect(await refused('lan', '/tasks progress 1 blocked no data by:zzz')).toContain(
      'No group or person here is called “zzz”',
    );
    expect(await refused('minh', '/tasks progress 1 on track')).toContain('Only the secretariat,');
    expect(await store.digest()).toBe(before);
  });

  it('replaces what was said before; the same on the same day changes nothing and says so', async () => {
    await scene.aTask({ due: '2025-08-29' });
    await say('lan', '/tasks progress 1 at risk data is late');
    const before = await store.digest();
    expect(await read('dan', '/tasks progress 1 at risk data is late')).toBe(
      '#1 is said to be so today already, thank you: at risk, Lan Lead.',
    );
    expect(await store.digest()).toBe(before);
    await say('dan', '/tasks progress 1 on track');
    const seen = await read('lan', '/tasks show 1');
    expect(seen).toContain('Progress: on track, today (Dan Deputy, Fri, 18 Jul 2025)');
    expect(seen).toContain(`Dan Deputy said it is on track (${scene.doorName})`);
    expect(seen).toContain(`Lan Lead said it is at risk (${scene.doorName}) |  | data is late`);
    await scene.at('2025-07-21');
    await say('dan', '/tasks progress 1 on track');
    expect(await read('lan', '/tasks show 1')).toContain('on track, today');
  });

  it('is shown with its age wherever the task is, and an old answer looks old', async () => {
    await scene.aTask({ due: '2025-09-30' });
    await say('lan', '/tasks progress 1 blocked no figures yet by:finance');
    await scene.at('2025-07-21');
    const short = 'blocked, waiting for Ministry of Finance, 3 days ago';
    for (const line of ['/tasks mine', '/tasks list', '/tasks search vacant', '/tasks list home'])
      expect(await read('lan', line), line).toContain(short);
    const list = await say('hoa', '/tasks list');
    expect(cardOf(list).parts[0]).toMatchObject({ rows: [{ tone: 'yellow' }] });
    await scene.at('2025-08-27');
    expect(await read('lan', '/tasks mine')).toContain('Ministry of Finance – said 40 days ago');
    await say('lan', '/tasks progress 1 on track');
    await scene.at('2025-08-29');
    await say('hoa', '/tasks due 1 31/10 new data');
    await scene.at('2025-09-01');
    expect(await read('lan', '/tasks mine')).toContain(
      'on track – said 5 days ago, before its deadline was moved',
    );
    await scene.at('2025-11-03');
    expect(await read('hoa', '/reports late')).toContain(
      'before its deadline was moved (Lan Lead, Wed, 27 Aug 2025).',
    );
    expect(cardOf(await say('hoa', '/reports late')).parts).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ part: 'rows' })]),
    );
  });

  it('finds what is at risk, blocked or unanswered, alone and of a group, page by page', async () => {
    for (let n = 1; n <= 24; n++) await scene.aTask({ called: `Task ${n}` });
    for (let n = 1; n <= 12; n++) await say('lan', `/tasks progress ${n} at risk slow`);
    await say('lan', '/tasks progress 13 blocked slow by:finance');
    await say('lan', '/tasks progress 14 on track');
    const first = await say('hoa', '/tasks list progress:at-risk');
    expect(textOf(first)).toContain('Tasks: at risk');
    const next = await say('hoa', button(first, 'Next page').line);
    const numbers = [first, next].flatMap((reply) =>
      [...textOf(reply).matchAll(/#(\d+)/g)].map(([, n]) => Number(n)),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await read('hoa', '/tasks list home blocked')).toContain('#13');
    expect(await read('hoa', '/tasks list progress:risk')).toBe(
      await read('hoa', '/tasks list progress:at-risk'),
    );
    expect(await read('hoa', '/tasks list finance progress:blocked')).not.toContain('#13');
    expect(await read('hoa', '/tasks list progress:unanswered')).toMatch(/#15 .*\n#16/);
    await say('lan', '/tasks done 13');
    expect(await read('hoa', '/tasks list progress:blocked')).not.toContain('#13');
  });

  it('tells those who are waited for: who, for what, since when and why, once', async () => {
    await scene.aTask({ due: '2025-08-29' });
    await scene.post();
    scene.chat.channels.clear();
    expect(await read('lan', '/tasks progress 1 blocked no figures for June by:finance')).toContain(
      'Ministry of Finance is told who waits',
    );
    await scene.post();
    const [card, ...more] = scene.chat.in('finance');
    expect(more).toEqual([]);
    expect(textOn(card!.card)).toBe(
      [
        'Ministry of Home Affairs waits for Ministry of Finance',
        '#1 Fill the vacant commune posts | in 42 days – Fri, 29 Aug 2025 | waiting since Fri, 18 Jul 2025 | Why: no figures for June | Said by Lan Lead.',
        'Answer here what can be expected and when: whoever works on it reads it with the task.',
      ].join('\n'),
    );
    expect(card!.card.summary).toContain('waiting since Fri, 18 Jul 2025. Why: no figures for June');
    // The same said again, another day, is no news to them; another reason is.
    await scene.at('2025-07-21');
    await say('lan', '/tasks progress 1 blocked no figures for June by:finance');
    await scene.post();
    expect(scene.chat.in('finance')).toHaveLength(1);
    await say('lan', '/tasks progress 1 blocked no figures for June and July by:finance');
    await scene.post();
    expect(posts('finance')[1]).toContain(
      'waiting since Fri, 18 Jul 2025 | Why: no figures for June and July',
    );
    // They answer from there.
    const form = formOf(await scene.tap('minh', 'finance', 'Answer'));
    await say('minh', form.line, { task: '1', note: 'They come on Friday' });
    expect(await read('lan', '/tasks show 1')).toContain('They come on Friday');
    // Nobody waits any more: told once, and their cards say so.
    await say('lan', '/tasks progress 1 on track');
    await say('lan', '/tasks progress 1 at risk slow');
    await scene.post();
    expect(posts('finance')).toHaveLength(3);
    expect(posts('finance')[2]).toContain('Ministry of Home Affairs waits for Ministry of Finance no longer');
    expect(posts('finance')[0]).toContain('no longer');
    expect(posts('finance')[1]).toContain('Now: at risk, today.');
  });

  it('tells a person directly, and a group without a channel at its lead seat', async () => {
    await scene.aTask();
    await scene.aTask({ called: 'Count the staff' });
    const hoa = await scene.viewerOf('hoa');
    const health = await store.groups.add(hoa, { name: { text: 'Ministry of Health' } });
    const seat = {
      groupId: health.id,
      memberId: scene.people.bao.id,
      kind: 'lead',
      from: '2025-01-01',
    } as const;
    await store.groups.seat(hoa, seat);
    await say('lan', '/tasks progress 1 blocked no list by:an');
    await say('lan', '/tasks progress 2 blocked no nurses by:health');
    await scene.post();
    expect(posts(`dm-${scene.people.an.id}`)[0]).toContain('Ministry of Home Affairs waits for An Member');
    expect(posts(`dm-${scene.people.bao.id}`)[0]).toContain('waits for Ministry of Health');
  });

  it('tells the secretariat where those cannot be reached, before and after it was tried', async () => {
    await scene.aTask();
    await scene.aTask({ called: 'Count the staff' });
    await store.groups.add(await scene.viewerOf('hoa'), { name: { text: 'Ministry of Health' } });
    expect(await read('lan', '/tasks progress 1 blocked no nurses by:health')).toContain(
      'Docket can reach nobody of Ministry of Health: the secretariat is told instead.',
    );
    scene.chat.dead.add('finance');
    await say('lan', '/tasks progress 2 blocked no figures by:finance');
    await scene.post();
    const office = posts('office').filter((text) => text.includes('waits for'));
    expect(office).toHaveLength(2);
    expect(office[0]).toContain('Docket can reach nobody of Ministry of Health. Please pass this on.');
    expect(office[1]).toContain('Docket can reach nobody of Ministry of Finance. Please pass this on.');
    await say('lan', '/tasks progress 2 on track');
    await scene.post();
    expect(posts('office').filter((text) => text.includes('no longer'))).toHaveLength(2);
  });

  it('says nothing of what was taken back before it could be said', async () => {
    await scene.aTask();
    await scene.post();
    scene.chat.channels.clear();
    await say('lan', '/tasks progress 1 blocked no figures by:finance');
    await say('lan', '/tasks progress 1 on track');
    await scene.post();
    expect(scene.chat.in('finance')).toEqual([]);
    expect((await scene.told()).map(({ state }) => state)).toEqual(['skipped', 'skipped']);
  });

  it('stays blocked when its day is moved; done lifts it, and opened again it waits again', async () => {
    await scene.aTask();
    await say('lan', '/tasks progress 1 blocked no figures by:finance');
    await scene.post();
    scene.chat.channels.clear();
    await say('hoa', '/tasks due 1 29/8 more time');
    await scene.post();
    const news = () => posts('finance').filter((text) => text.includes('waits for'));
    expect(news()).toEqual([]);
    expect(await read('lan', '/tasks show 1')).toContain('blocked, waiting for Ministry of Finance');
    expect(await read('lan', '/tasks show 1')).toContain(
      'said it is blocked, waiting for Ministry of Finance (',
    );
    await say('lan', '/tasks done 1');
    await scene.post();
    expect(news()).toHaveLength(1);
    expect(news()[0]).toContain('no longer');
    expect(await read('lan', '/tasks show 1')).not.toContain('Progress:');
    await say('hoa', '/tasks reopen 1');
    await scene.post();
    expect(news()).toHaveLength(2);
    expect(news()[1]).toContain('Why: no figures');
    // Given to those it waited for, it waits for nobody.
    await say('hoa', '/tasks assign 1 lead:finance');
    await scene.post();
    expect(news()).toHaveLength(3);
  });

  it('of a confidential task is told to a channel by no more than its number', async () => {
    await scene.aTask();
    await say('hoa', '/tasks edit 1 confidential:yes');
    await scene.post();
    scene.chat.channels.clear();
    await say('lan', '/tasks progress 1 blocked no secret figures by:finance');
    await scene.post();
    const [told, ...more] = posts('finance');
    expect(more).toEqual([]);
    expect(told).toContain('#1 (confidential)');
    expect(told).not.toMatch(/vacant|secret figures/);
  });

  it('is kept from observers, who read what is owed and nothing that was said', async () => {
    await scene.aTask();
    await say('lan', '/tasks progress 1 at risk slow data');
    await store.members.change(await scene.viewerOf('hoa'), scene.people.bao.id, { office: 'observer' });
    expect(await read('bao', '/tasks show 1')).not.toContain('Progress:');
    expect(await read('bao', '/tasks list')).not.toContain('at risk');
    expect(await refused('bao', '/tasks list progress:at-risk')).toBeTruthy();
    expect(await refused('bao', '/tasks progress 1 on track')).toBeTruthy();
  });

  it('is what was last said, and nobody hears twice that they are waited for, nor last what is not so', async () => {
    const spoken = fc.oneof(
      fc.constantFrom('on track', 'at risk slow', 'at risk ill', 'blocked no data by:finance'),
      fc.constantFrom(
        'blocked no staff by:finance',
        'blocked no data by:an',
        'done',
        'reopen',
        'post',
        'tomorrow',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(spoken, { minLength: 3, maxLength: 10 }), async (steps) => {
        const { id, number } = await scene.aTask({ due: '2025-12-30' });
        scene.chat.channels.clear();
        let last = '';
        let isOpen = true;
        let blocks = 0;
        const blockOf = (words: string) => (isOpen && words.startsWith('blocked') ? words : '');
        for (const step of steps) {
          const before = blockOf(last);
          if (step === 'post') await scene.post();
          else if (step === 'tomorrow') await scene.at(addDays((await scene.deedOf('lan')).today, 1));
          else if (step === 'done' || step === 'reopen') {
            const who = step === 'done' ? 'lan' : 'hoa';
            const reply = await say(who, `/tasks ${step} ${number}`);
            if (reply.kind === 'notice' && !reply.failed) isOpen = step === 'reopen';
          } else {
            const reply = await say('lan', `/tasks progress ${number} ${step}`);
            if (isOpen) last = step;
            expect(reply).toMatchObject({ failed: !isOpen });
          }
          const now = blockOf(last);
          if (now !== '' && now !== before) blocks++;
        }
        const task = await store.tasks.byNumber(await scene.viewerOf('hoa'), number);
        expect([task?.progress?.kind, task?.progress?.why]).toEqual(answerIn(last));
        const rows = await store.query(`select count(*) as n from messages m join message_tasks t
          on t.message_id = m.id where m.kind = 'blocker' and m.subject_id is null and t.task_id = '${id}'`);
        expect(Number(rows[0]?.n)).toBe(blocks);
        await scene.post();
        for (const [channel, by] of [
          ['finance', 'finance'],
          [`dm-${scene.people.an.id}`, 'an'],
        ] as const) {
          const heard = posts(channel).filter(
            (text) => text.includes(`#${number} `) && text.includes('waits for'),
          );
          expect(heard.at(-1)?.includes('no longer') ?? true, channel).toBe(!blockOf(last).endsWith(by));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('buys time before those above are told, as acknowledging does, once', async () => {
    await scene.aTask({ due: '2025-07-18' });
    await say('lan', '/tasks progress 1 on track');
    const acknowledged = async () =>
      (await store.query('select acknowledged_on from tasks'))[0]?.acknowledged_on;
    expect(await acknowledged()).toBe('2025-07-18');
    await scene.at('2025-07-21');
    await say('lan', '/tasks progress 1 at risk late');
    expect(await acknowledged()).toBe('2025-07-21');
    await scene.at('2025-07-22');
    await say('lan', '/tasks progress 1 on track');
    expect(await acknowledged()).toBe('2025-07-21');
    expect(await read('lan', '/tasks ack 1')).toContain('acknowledged already');
    expect(labels(buttonsOf(await say('lan', '/tasks show 1')))).toEqual(
      expect.not.arrayContaining(['I know']),
    );
  });
});
