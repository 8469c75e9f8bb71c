import { describe, expect, it } from 'vitest';
import { button, buttonsOf, formOf, textOf } from '../world.ts';
import { behind } from './behind.ts';
import { readCard, twoSteps } from './two-steps-scene.ts';

const title = '#1 Fill the vacant commune posts';

describe('reporting a task done', () => {
  it('makes it reported: the secretariat is asked in its channel, with what was shown and how early', async () => {
    const { world, say, post, asked, task } = await twoSteps();
    await world.aTask();
    const told = await say('lan', '/tasks done 1 sent by post, list attached');
    expect(told).toContain(`Reported done: ${title}`);
    expect(told).toContain('The secretariat accepts it or returns it');
    expect(await task(1)).toMatchObject({
      state: 'reported',
      closedAt: null,
      report: { on: '2025-07-18', by: world.people.lan.id, product: { note: 'sent by post, list attached' } },
    });
    await post();
    expect(asked().map(({ card }) => readCard(card))).toEqual([
      `Reported done: ${title}
Lead group: Ministry of Home Affairs
Report: reported by Lan Lead on Fri, 18 Jul 2025, 7 days ahead of the deadline
Product: sent by post, list attached
Deadline: Fri, 25 Jul 2025
The secretariat accepts it or returns it with a reason.
[Accept] [Return] [Details]`,
    ]);
  });

  it('is accepted from the card, which then says by whom; the lead’s channel is told and the task is done', async () => {
    const { world, say, post, asked, press, chat, task } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 sent by post');
    await post();
    await world.at('2025-07-21');
    expect(await say('lan', '/tasks show 1')).toContain(
      'State: reported done – waiting for the secretariat for 3 days',
    );
    const answer = textOf(await press('hoa', asked()[0]!, 'Accept'));
    expect(answer).toContain(`Accepted: ${title}`);
    await post();
    expect(await task(1)).toMatchObject({ state: 'done', report: { on: '2025-07-18' } });
    expect(readCard(asked()[0]!.card)).toContain(
      'Decided: accepted by Hoa Secretary on Mon, 21 Jul 2025\n[Details]',
    );
    const news = readCard(chat.in('home').at(-1)!.card);
    expect(news).toContain(`${title} | accepted`);
    expect(news).toContain('reported on Fri, 18 Jul 2025, 7 days ahead of the deadline | By Hoa Secretary');
    const seen = await say('lan', '/tasks show 1');
    expect(seen).toContain('State: done, Mon, 21 Jul 2025');
    expect(seen).toContain(
      'Report: reported by Lan Lead on Fri, 18 Jul 2025, 7 days ahead of the deadline\nProduct: sent by post',
    );
    expect(seen).toContain('Hoa Secretary accepted the report');
    expect(await say('lan', '/tasks list state:done')).toContain(
      'reported on Fri, 18 Jul 2025, 7 days ahead of the deadline | accepted on Mon, 21 Jul 2025',
    );
  });

  it('is returned with a reason, which the lead’s channel, the task and the next reminder say', async () => {
    const { world, say, post, asked, press, chat, morning, task } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 sent by post');
    await post();
    const form = formOf(await press('hoa', asked()[0]!, 'Return'));
    expect(form.fields.map(({ name, label }) => [name, label])).toContainEqual(['reason', 'What is missing']);
    const answer = await say('hoa', form.line, { task: '1', reason: 'the scan is missing' });
    expect(answer).toContain(`Returned: ${title}`);
    await post();
    expect(readCard(asked()[0]!.card)).toContain(
      'Decided: returned on Fri, 18 Jul 2025 by Hoa Secretary: the scan is missing\n[Details]',
    );
    expect(readCard(chat.in('home').at(-1)!.card)).toMatch(
      /\| returned \|[\s\S]*Reason: the scan is missing/,
    );
    expect(await task(1)).toMatchObject({
      state: 'open',
      report: null,
      returned: { on: '2025-07-18', by: world.people.hoa.id, reason: 'the scan is missing' },
    });
    expect(await say('lan', '/tasks show 1')).toContain(
      'Returned: Fri, 18 Jul 2025, by Hoa Secretary: the scan is missing',
    );
    await morning('2025-07-22');
    const reminder = readCard(chat.in('home').at(-1)!.card);
    expect(reminder).toContain('returned on Fri, 18 Jul 2025 by Hoa Secretary: the scan is missing');
    await say('lan', '/tasks done 1 with the scan');
    expect(await task(1)).toMatchObject({ state: 'reported', returned: null });
    await post();
    expect(asked()).toHaveLength(2);
    expect(readCard(asked()[1]!.card)).toContain('[Accept]');
  });

  it('says the day first set beside the one that stands, to whoever decides', async () => {
    const { world, say, post, asked } = await twoSteps();
    await world.aTask();
    await say('hoa', '/tasks due 1 31/7 the law says so');
    await say('lan', '/tasks done 1 sent by post');
    await post();
    expect(readCard(asked()[0]!.card)).toContain(
      'Deadline: Thu, 31 Jul 2025\nFirst deadline: Fri, 25 Jul 2025, moved once\n',
    );
  });

  it('is told to a reporter who holds no seat of the group directly', async () => {
    const { world, say, post, chat } = await twoSteps();
    await world.aTask({ assigneeIds: [world.people.bao.id] });
    await say('bao', '/tasks done 1 sent');
    await say('hoa', '/tasks return 1 the scan is missing');
    await post();
    const told = chat.in(`dm-${world.people.bao.id}`).map(({ card }) => readCard(card));
    expect(told.at(-1)).toMatch(/\| returned \|[\s\S]*Reason: the scan is missing/);
    expect(chat.in(`dm-${world.people.lan.id}`)).toEqual([]);
  });

  it('two officers decide at once: one does, the other is told who did', async () => {
    const { world, say, post, asked } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 sent');
    await post();
    const { line } = asked()[0]!.card.buttons[0]!;
    const answers = await Promise.all([say('hoa', line), say('an', line)]);
    expect(answers.filter((text) => text.startsWith('Accepted: #1'))).toHaveLength(1);
    expect(
      answers.filter((text) =>
        /^#1 is already accepted by (Hoa Secretary|An Member), Fri, 18 Jul 2025\./.test(text),
      ),
    ).toHaveLength(1);
    expect(await say('hoa', '/tasks return 1 too late')).toMatch(/^#1 is already accepted by/);
  });

  it('an old card decides nothing about a newer report', async () => {
    const { world, say, post, asked } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 first');
    await post();
    const { line } = asked()[0]!.card.buttons[0]!;
    await say('hoa', '/tasks return 1 not enough');
    expect(await say('an', line)).toMatch(/^#1 is already returned by Hoa Secretary, Fri, 18 Jul 2025\./);
    await say('lan', '/tasks done 1 second');
    const before = await world.store.digest();
    const stale = await world.say('an', line);
    expect(textOf(stale)).toContain('#1 has changed since that button was made');
    expect(textOf(await world.press('an', stale, 'Details'))).toContain('Product: second');
    expect(await world.store.digest()).toBe(before);
  });

  it('is taken back by its reporter for ten minutes, and the card says so', async () => {
    const { world, say, post, asked, task } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 first');
    await say('hoa', '/tasks return 1 not enough');
    const done = await world.say('lan', '/tasks done 1 second');
    await post();
    expect(await say('dan', '/tasks undo 1')).toContain('There is nothing of yours to undo on #1');
    expect(textOf(await world.press('lan', done, 'Undo'))).toContain('Open again: #1');
    await post();
    expect(readCard(asked().at(-1)!.card)).toContain('Decided: taken back by Lan Lead on Fri, 18 Jul 2025');
    expect(await task(1)).toMatchObject({ state: 'open', report: null, returned: { reason: 'not enough' } });
    expect(await say('hoa', '/tasks accept 1')).toMatch(
      /^The report on #1 was taken back by Lan Lead, Fri, 18 Jul 2025/,
    );
    await say('lan', '/tasks done 1 third');
    await behind(world, `update history set recorded_at = recorded_at - 660000 where action = 'reported'`);
    expect(await say('lan', '/tasks undo 1')).toContain('There is nothing of yours to undo on #1');
  });

  it('goes to the officers themselves where there is no channel of the secretariat', async () => {
    const { world, say, post, chat } = await twoSteps({ office: false });
    await world.aTask();
    await say('lan', '/tasks done 1 sent');
    await post();
    const { hoa, an, lan } = world.people;
    expect(chat.in(`dm-${hoa.id}`).map(({ card }) => card.title)).toEqual([`Reported done: ${title}`]);
    expect(chat.in(`dm-${an.id}`)).toHaveLength(1);
    expect(chat.in(`dm-${lan.id}`)).toEqual([]);
  });

  it('is nothing that an officer asks themselves, or that a part of a task waits for', async () => {
    const { world, say, post, asked, task } = await twoSteps();
    const whole = await world.aTask();
    await world.aTask({ called: 'Ask the communes', parentId: whole.id });
    expect(await say('lan', '/tasks done 2')).toContain('Done: #2');
    expect(await say('hoa', '/tasks done 1')).toContain('Done: #1');
    await post();
    expect(asked()).toEqual([]);
    expect(await task(1)).toMatchObject({ state: 'done', report: { by: world.people.hoa.id, product: {} } });
    expect(await say('an', '/tasks show 2')).toContain('Lan Lead marked it done');
  });
});

describe('what a reported task is', () => {
  it('neither open nor done: counted as waiting, listed, not reminded, and late by its report’s day', async () => {
    const { world, say, morning, chat, store } = await twoSteps();
    await world.aTask({ due: '2025-07-21' });
    await world.aTask({ called: 'Count the schools', due: '2025-07-21' });
    await world.at('2025-07-21');
    await say('lan', '/tasks done 1 sent');
    await world.at('2025-07-23');
    await say('lan', '/tasks done 2 counted');
    await morning('2025-07-25');
    expect(await say('hoa', '/reports now')).toContain(
      '2 reports wait to be accepted, the oldest for 4 days.',
    );
    const late = await say('hoa', '/reports late');
    expect(late).toContain('Nothing is late on Fri, 25 Jul 2025');
    expect(late).toContain('2 reports wait to be accepted, the oldest for 4 days.');
    const waiting = await world.say('hoa', '/tasks list state:reported');
    expect(textOf(waiting)).toContain('reported on Mon, 21 Jul 2025, on the day of the deadline');
    expect(textOf(waiting)).toContain('reported on Wed, 23 Jul 2025, 2 days after the deadline');
    const each = ['Accept', 'Return', 'Details'];
    expect(buttonsOf(waiting).map(({ label }) => label)).toEqual([...each, ...each]);
    expect(await say('lan', '/tasks mine')).toContain('Nothing waits for you');
    expect(chat.in('home').map(({ card }) => card.title)).toEqual(['2 changes to your tasks']);
    const inOffice = chat.in('office').map(({ card }) => readCard(card));
    expect(inOffice.at(-1)).toContain('2 reports wait to be accepted, the oldest for 4 days.');
    expect(await store.reports.waiting(await world.viewerOf('hoa'))).toEqual({
      count: 2,
      since: '2025-07-21',
    });
  });

  it('returned after its day has passed it is overdue at once, and reminded again', async () => {
    const { world, say, morning, chat, post } = await twoSteps();
    await world.aTask({ due: '2025-07-21' });
    await say('lan', '/tasks done 1 sent');
    await world.at('2025-07-23');
    await say('hoa', '/tasks return 1 the annex is missing');
    expect(await say('hoa', '/tasks list overdue')).toContain('late by 2 days');
    await post();
    const before = chat.in('home').length;
    await morning('2025-07-24');
    await morning('2025-07-28');
    const reminders = chat.in('home').slice(before);
    expect(reminders.length).toBeGreaterThan(0);
    expect(readCard(reminders[0]!.card)).toContain(
      'returned on Wed, 23 Jul 2025 by Hoa Secretary: the annex is missing',
    );
  });

  it('a reminder that was posted before says that it is reported, then who accepted it', async () => {
    const { world, say, morning, post, chat } = await twoSteps();
    await world.aTask();
    await morning('2025-07-22');
    await say('lan', '/tasks done 1 sent');
    await post();
    const drawn = chat.in('home').find(({ edits }) => edits > 0)!;
    expect(readCard(drawn.card)).toContain('1 report waits for the secretariat');
    expect(readCard(drawn.card)).toContain(
      'reported done – waiting for the secretariat since today | reported by Lan Lead on Tue, 22 Jul 2025, 3 days ahead of the deadline',
    );
    await world.at('2025-07-24');
    await say('hoa', '/tasks accept 1');
    await post();
    expect(readCard(drawn.card)).toContain('accepted by Hoa Secretary on Thu, 24 Jul 2025');
  });
});

describe('a tracker that comes in', () => {
  it('may hold what is reported: it waits for the secretariat, who is asked by no card for it', async () => {
    const { world, say, post, asked, task } = await twoSteps();
    const looked = await world.say(
      'hoa',
      '/tasks import Title,Lead,Due,State\nCount the schools,Ministry of Home Affairs,25/7/2025,reported',
    );
    await world.press('hoa', looked, 'Bring in 1');
    await post();
    expect(asked()).toEqual([]);
    expect(await task(1)).toMatchObject({ state: 'reported', closedAt: null, report: { on: '2025-07-18' } });
    expect(await say('hoa', '/tasks accept 1')).toContain('Accepted: #1 Count the schools');
  });
});

describe('who may, and when', () => {
  it('says who accepts, what was not reported, and what a report must wait for', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    const before = await world.store.digest();
    expect(await say('hoa', '/tasks accept 1')).toMatch(/^#1 has not been reported done/);
    expect(await say('lan', '/tasks accept 1')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
    expect(await say('chi', '/tasks return 1 no')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
    expect(await world.store.digest()).toBe(before);
    await say('lan', '/tasks done 1 sent');
    expect(await say('dan', '/tasks done 1 sent')).toBe(
      '#1 is reported done already: Lan Lead, Fri, 18 Jul 2025. It waits for the secretariat, which accepts it or returns it.',
    );
    expect(await say('hoa', '/tasks due 1 31/8 budget')).toMatch(
      /^#1 was reported done and waits to be accepted: Lan Lead, Fri, 18 Jul 2025\. The secretariat can \/tasks accept 1/,
    );
    expect(await say('hoa', '/tasks drop 1 merged')).toContain('Dropped: #1');
    expect(await say('hoa', '/tasks accept 1')).toMatch(/^#1 was dropped: Hoa Secretary/);
  });

  it('offers Accept and Return to officers alone', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    await say('lan', '/tasks done 1 sent');
    const labels = async (who: 'lan' | 'hoa') =>
      buttonsOf(await world.say(who, '/tasks show 1')).map(({ label }) => label);
    expect(await labels('hoa')).toEqual(expect.arrayContaining(['Accept', 'Return', 'Drop']));
    expect(await labels('lan')).not.toContain('Accept');
  });
});

describe('the words of it', () => {
  it('are Vietnamese and Malay for their readers', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    await say('lan', '/docket language vi');
    await say('hoa', '/docket language ms');
    const told = await say('lan', '/tasks done 1 đã gửi');
    expect(told).toContain('Đã báo hoàn thành: #1');
    expect(await say('lan', '/tasks show 1')).toContain('chờ bộ phận thư ký từ hôm nay');
    expect(await say('hoa', '/tasks show 1')).toContain('7 hari sebelum tarikh akhir');
    expect(await say('hoa', '/tasks accept 1')).toContain('Diterima: #1');
    expect(await say('hoa', '/tasks accept 1')).toMatch(/^#1 sudah diterima oleh Hoa Secretary/);
    expect(await say('lan', '/tasks done 1')).toMatch(/^#1 đã được Hoa Secretary duyệt/);
  });

  it('a press on Done of a list opens the form, which is filled on the spot', async () => {
    const { world, say } = await twoSteps();
    await world.aTask();
    const list = await world.say('lan', '/tasks mine');
    const form = formOf(await world.say('lan', button(list, 'Done').line));
    expect(form.title).toBe('Report #1 done');
    expect(form.error).toBeUndefined();
    expect(await say('lan', form.line, { note: 'handed over in person' })).toContain('Reported done: #1');
  });
});
