import { expect, test } from 'vitest';
import { buttonsOf, eachInItsOwn, textOf } from '../world.ts';

const here = eachInItsOwn();

test('whoever asks sees what is late, since when, and that nobody was reminded or has answered', async () => {
  const { world } = here;
  await world.aTask({ called: 'Fill the vacant commune posts', due: '2025-07-16' });
  await here.say('lan', '/tasks note 1 waiting for the provinces @everyone');
  const seen = await here.read('an', '/reports late');
  expect(seen).toContain('1 task is late on Fri, 18 Jul 2025');
  expect(seen).toContain('was due Wed, 16 Jul 2025');
  expect(seen).toContain('nobody was reminded');
  expect(seen).toContain('Lan Lead, Fri, 18 Jul 2025');
  await here.say('an', '/docket language vi');
  expect(await here.read('an', '/reports late')).toContain('1 nhiệm vụ quá hạn');
  await here.say('an', '/docket language ms');
  expect(await here.read('an', '/reports late')).toContain('1 tugasan tertunggak');
});

test('with nothing late it says so', async () => {
  expect(await here.read('an', '/reports late')).toContain('Every open task is still within its time.');
});

test('a long late list goes on by a button', async () => {
  const { world } = here;
  for (let count = 1; count <= 12; count++) await world.aTask({ called: `Task ${count}`, due: '2025-07-16' });
  const first = await here.say('an', '/reports late');
  expect(textOf(first)).toContain('12 tasks are late');
  const next = await world.press('an', first, 'Next page');
  expect(textOf(next)).toContain('#12 Task 12');
});

test('the log of a task says what was said and what was not, and why', async () => {
  const { world } = here;
  const task = await world.aTask({ called: 'Fill the vacant commune posts', due: '2025-07-18' });
  await world.aTask({ called: 'No day', due: null });
  expect(await here.read('an', '/reminders log 1')).toContain('Nothing was said yet');
  expect(await here.read('an', '/reminders log 2')).toContain('it has no deadline');
  expect(await here.read('an', '/reminders log 9')).toContain('#9');
  await world.store.outbox.addRungs(world.committee.id, [
    {
      taskId: task.id,
      recipientId: world.groups.home.id,
      role: 'lead',
      rung: -1,
      deadlineVersion: 1,
      day: '2025-07-17',
      state: 'skipped',
      reason: 'snoozed',
      messageId: null,
    },
  ]);
  const seen = await here.say('an', '/reminders log 1');
  expect(textOf(seen)).toContain('Thu, 17 Jul 2025 – Ministry of Home Affairs');
  expect(textOf(seen)).toContain('the lead asked to be reminded later');
  expect(textOf(seen)).toContain('1 working day before');
  expect(buttonsOf(seen).map(({ label }) => label)).toEqual(['Details']);
});
