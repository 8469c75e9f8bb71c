import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/language.ts';
import { defaultReminding } from '../../src/domain/reminders/reminding.ts';
import type { ClaimedMessage } from '../../src/store/index.ts';
import { directoryOf } from '../../src/usecases/deliver/directory.ts';
import { markLate } from '../../src/usecases/deliver/mark-late.ts';
import { hearerOf } from '../../src/usecases/deliver/reminder-of.ts';
import { acknowledgeTask } from '../../src/usecases/tasks/acknowledge-task.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { snoozeTask } from '../../src/usecases/tasks/snooze-task.ts';
import { channelRoute } from '../../src/usecases/whom/routes.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { rowsOn, textOn } from './chat-server.ts';
import { type House, makeHouse } from './house.ts';

let store: TestStore;
let house: House;

beforeEach(async () => {
  store = await engineOfRun.open();
});
afterEach(() => store.close());

/** The Department of Cadres, below Home Affairs, leads a task that Finance contributes to; Chi chairs. */
async function settle(language: Language = 'en', due: Day = '2025-07-25') {
  house = await makeHouse(store, { language });
  // The late list is another story; here each channel is to get its reminder alone.
  const reminding = { ...defaultReminding, lateList: false };
  await store.committees.change(house.viewer, { reminding });
  const chi = await house.person('chi', 'Chi');
  await store.members.change(house.viewer, chi.id, { office: 'chair', language });
  const cadres = await house.group('Department of Cadres', 'cadres', house.groups.home.id);
  const dan = await house.person('dan', 'Dan');
  const seat = { groupId: cadres.id, memberId: dan.id, kind: 'lead', from: '2025-01-01' } as const;
  await store.groups.seat(house.viewer, seat);
  await house.task('Fill the vacant posts', due, {
    leadGroupId: cadres.id,
    coordinatorIds: [house.groups.finance.id],
  });
  await house.quiet();
  return { cadres, dan };
}

/** What the morning of a day says, channel by channel. */
async function morningOf(day: Day): Promise<(channel: string) => Card | undefined> {
  house.chat.channels.clear();
  await house.at(day);
  await house.plan();
  await house.deliver();
  return (channel) => house.chat.in(channel).at(-1)?.card;
}

const role = (card: Card | undefined) => rowsOn(card!)[0]?.details?.[0];
const labels = (card: Card | undefined) => rowsOn(card!)[0]?.buttons?.map(({ label }) => label);
const called = (card: Card | undefined) => card?.mentions?.map(({ name }) => name);

/** What the lead can say with one tap. */
const answers = ['Done', 'On track', 'At risk', 'Blocked'];

describe('everybody is told in their own words', () => {
  it('the lead and those who contribute, before the day', async () => {
    await settle();
    const near = await morningOf('2025-07-16');
    expect(near('cadres')).toBeUndefined();
    const said = await morningOf('2025-07-24');
    expect(role(said('cadres'))).toBe('You lead: Department of Cadres. Yours to finish.');
    expect(role(said('finance'))).toBe(
      'You coordinate: contribution due to Department of Cadres by Fri, 25 Jul 2025.',
    );
    expect(said('finance')?.summary).toContain('Led by Department of Cadres.');
    expect(labels(said('cadres'))).toEqual(expect.arrayContaining([...answers, 'Details']));
    expect(labels(said('finance'))).toEqual(['Details']);
    expect([called(said('cadres')), called(said('finance'))]).toEqual([['Dan'], ['Minh']]);
    expect([said('home'), said('office'), said('dm-chi')]).toEqual([undefined, undefined, undefined]);
  });

  it('the group above, the secretariat and the chair, the longer it is late', async () => {
    await settle();
    const first = await morningOf('2025-07-28');
    expect(role(first('cadres'))).toBe('You lead: Department of Cadres. Yours to finish or explain.');
    expect(role(first('finance'))).toBe(
      'You coordinate: contribution to Department of Cadres was due by Fri, 25 Jul 2025.',
    );
    const above = first('home');
    expect(above).toMatchObject({ title: '1 task below you is overdue', tone: 'red' });
    expect(role(above)).toBe('Late below you: led by Department of Cadres, 1 working day.');
    expect(labels(above)).toEqual(['Details']);
    expect(called(above)).toEqual(['Lan']);
    expect(above?.summary).toContain(
      'Secretariat is waiting for word on this. Please ask the lead group what holds it up.',
    );
    expect([first('office'), first('dm-chi')]).toEqual([undefined, undefined]);

    const third = await morningOf('2025-07-30');
    const desk = third('office');
    expect(desk?.title).toBe('1 overdue task to follow up');
    expect(role(desk)).toBe('To follow up: led by Department of Cadres, 3 working days late.');
    expect(labels(desk)).toEqual(['Done', 'Move deadline', 'Details']);
    expect(called(desk)).toBeUndefined();
    expect(desk?.summary).not.toContain('waiting for word');

    const tenth = await morningOf('2025-08-08');
    const chair = tenth('dm-chi');
    expect(chair?.title).toBe('1 overdue task for your attention');
    expect(role(chair)).toBe('For your attention: led by Department of Cadres, 10 working days late.');
    expect(labels(chair)).toEqual(['Details']);
    expect(called(chair)).toBeUndefined();
    for (const channel of ['cadres', 'finance', 'home', 'office', 'dm-chi'])
      expect(tenth(channel)?.tone, channel).toBe('red');
  });

  it.each([
    [
      'vi',
      'Cơ quan cấp dưới quá hạn: Department of Cadres chủ trì, 10 ngày làm việc.',
      'Cần đôn đốc: Department of Cadres chủ trì, quá hạn 10 ngày làm việc.',
      'Kính báo cáo: Department of Cadres chủ trì, quá hạn 10 ngày làm việc.',
      ['Báo hoàn thành', 'Đúng tiến độ', 'Có nguy cơ chậm', 'Đang vướng', 'Chi tiết'],
    ],
    [
      'ms',
      'Tertunggak di bawah anda: diterajui Department of Cadres, lewat 10 hari bekerja.',
      'Untuk tindakan susulan: diterajui Department of Cadres, lewat 10 hari bekerja.',
      'Untuk perhatian pengerusi: diterajui Department of Cadres, lewat 10 hari bekerja.',
      ['Selesai', 'Mengikut jadual', 'Berisiko', 'Tersekat', 'Butiran'],
    ],
  ] as const)('in their own language too (%s)', async (language, parent, secretariat, chair, own) => {
    await settle(language);
    const said = await morningOf('2025-08-08');
    expect([role(said('home')), role(said('office')), role(said('dm-chi'))]).toEqual([
      parent,
      secretariat,
      chair,
    ]);
    expect(labels(said('cadres'))).toEqual(own);
  });

  it('and are told that it is no longer late, on the cards that stand', async () => {
    await settle();
    await morningOf('2025-07-28');
    const deadline = {
      wording: null,
      rule: { kind: 'on', day: '2025-08-15' },
      day: '2025-08-15',
    } as const;
    await moveTask(await house.deed(), { number: 1, deadline, reason: 'agreed' });
    await house.edit();
    const card = house.chat.in('home').find(({ edits }) => edits > 0)?.card;
    expect(role(card)).toBe('Led by Department of Cadres; no longer late.');
    expect(card?.title).not.toContain('overdue');
  });
});

describe('what the lead answers', () => {
  it('stands on the cards in the place of the button', async () => {
    const { dan } = await settle();
    const said = await morningOf('2025-07-22');
    expect(labels(said('cadres'))).toEqual(
      expect.arrayContaining([...answers, 'Remind me later', 'Details']),
    );
    const deed = { ...(await house.deed()), viewer: { ...house.viewer, memberId: dan.id } };
    await acknowledgeTask(deed, { number: 1 });
    await snoozeTask(await house.deed(), { number: 1, until: '2025-07-25' });
    await house.edit();
    const card = house.chat.in('cadres')[0]?.card;
    expect(labels(card)).toEqual(expect.arrayContaining([...answers, 'Details']));
    expect(labels(card)).not.toContain('Remind me later');
    expect(textOn(card!)).toContain('Acknowledged by Dan, Tue, 22 Jul 2025.');
    expect(textOn(card!)).toContain('Reminders put off to Fri, 25 Jul 2025.');
    expect(textOn(house.chat.in('finance')[0]!.card)).toContain('Acknowledged by Dan');
    expect(textOn(house.chat.in('finance')[0]!.card)).not.toContain('put off');
  });

  it('keeps the ladder quiet until the day it names, and no longer', async () => {
    await settle();
    await snoozeTask(await house.deed(), { number: 1, until: '2025-07-23' });
    const spoken: Day[] = [];
    for (const day of ['2025-07-21', '2025-07-22', '2025-07-23', '2025-07-24', '2025-07-25'] as const)
      if ((await morningOf(day))('cadres')) spoken.push(day);
    expect(spoken).toEqual(['2025-07-23', '2025-07-24', '2025-07-25']);
    const rungs = await store.query(
      "select rung, coalesce(reason, state) as what from rungs where role = 'lead' order by rung",
    );
    expect(rungs.map(({ rung, what }) => [rung, what])).toEqual([
      [-3, 'snoozed'],
      [-2, 'carried'],
      [-1, 'carried'],
      [0, 'carried'],
    ]);
  });

  it('is remembered of a task that was done too soon and is opened again', async () => {
    await settle();
    await snoozeTask(await house.deed(), { number: 1, until: '2025-07-21' });
    await doneTask(await house.deed(), { number: 1 });
    await reopenTask(await house.deed(), { number: 1 });
    await house.quiet();
    expect((await morningOf('2025-07-21'))('cadres')).toBeDefined();
  });

  it('buys time once before those above are told', async () => {
    await settle();
    await house.at('2025-07-28', '07:00');
    await acknowledgeTask(await house.deed(), { number: 1 });
    expect((await morningOf('2025-07-28'))('home')).toBeUndefined();
    expect((await morningOf('2025-07-30'))('home')).toBeDefined();
  });
});

it('a reminder said later than its day says when it was due', async () => {
  await settle();
  const late = await morningOf('2025-07-23');
  expect(textOn(late('cadres')!)).toContain('This reminder was due Tue, 22 Jul 2025.');
  expect(textOn((await morningOf('2025-07-24'))('cadres')!)).not.toContain('was due');
});

describe('a message posted much later than its time', () => {
  const minute = 60_000;

  /** What the card of a real committee says that was due on 18 July at 08:30 and posted so long after. */
  async function postedAfter(ms: number, demo = false): Promise<string> {
    house = await makeHouse(store, { demo });
    const directory = directoryOf(store, await house.settings());
    const at = house.moment('2025-07-18');
    const { home } = house.groups;
    const message: ClaimedMessage = {
      ...channelRoute({ platform: 'web', workspace: '', channel: 'home' }, home.id),
      id: 'm' as ClaimedMessage['id'],
      committeeId: house.committeeId,
      kind: 'morning',
      language: 'en',
      at,
      day: '2025-07-18',
      attempts: 0,
      wanted: 1,
      platformMessageId: 'p1',
      subjectId: null,
      sentAt: at + ms,
    };
    const hearer = await hearerOf(directory, message);
    const card = { title: 'Due', tone: 'blue', summary: 'Due.', parts: [], buttons: [] } as const;
    return textOn(markLate(directory, hearer, message, card));
  }

  it('says when it was due, however often it is drawn anew', async () => {
    expect(await postedAfter(29 * minute)).toBe('Due');
    const time = 'This reminder was due on Fri, 18 Jul 2025, 08:30 and could not be posted then.';
    expect(await postedAfter(31 * minute)).toContain(time);
    const day = 'This reminder was due on Fri, 18 Jul 2025 and could not be posted then.';
    expect(await postedAfter(24 * 60 * minute)).toContain(day);
  });

  it('says nothing of the kind in a demo, whose clock leaps', async () => {
    expect(await postedAfter(600 * minute, true)).toBe('Due');
  });
});
