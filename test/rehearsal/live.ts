import { expect } from 'vitest';
import type { Books } from './books.ts';
import { settle } from './committee.ts';
import { Model } from './model.ts';
import { doneOn, type World } from './worlds.ts';

/** Days of a committee's life. */
export const days = 365;
/** When a rehearsal is asked for. */
const evening = 13 * 60;
const aheadDays = 45;

/** Lives a committee's year, and holds all that was said and written in it against the plainest account of it. */
export async function live(world: World, books: Books, length = days) {
  const house = await settle(books, world);
  const model = new Model(house.seen);
  const numbers = new Map<number, number>();

  /** What happens on a day before its morning, or before its noon; once only, however often the day comes. */
  async function happen(day: number, noon: boolean): Promise<boolean> {
    let isNew = false;
    for (const [at, task] of world.tasks.entries()) {
      if (task.added === day && task.noon === noon && !numbers.has(at)) {
        isNew = true;
        const due = day + task.due;
        const { lead, coordinators, ladder } = task;
        numbers.set(at, await house.add({ lead, coordinators, ladder, due }));
        model.add({ number: numbers.get(at) ?? 0, lead, coordinators, ladder, due }, day);
      }
      const number = numbers.get(at);
      if (number === undefined) continue;
      for (const [index, deed] of task.deeds.entries()) {
        if (task.added + deed.after !== day || deed.noon !== noon || did.has(`${at} ${index}`)) continue;
        did.add(`${at} ${index}`);
        isNew = true;
        const what = doneOn(deed.doing, day);
        const done = await house.doing(number, what);
        expect(done, `${day} ${JSON.stringify(what)} #${number}`).toBe(model.doing(number, what, day));
      }
    }
    return isNew;
  }
  const did = new Set<string>();
  /** Something comes later in the day than the first reminders. */
  const isLater = world.quietTo !== null || house.seen.groups.some(({ time }) => (time ?? 0) > 510);

  for (const day of timeline(world, length)) {
    const isUp = !world.down.some(({ from, days }) => day >= from && day < from + days);
    for (const [before, minute] of [
      [420, 510],
      [660, 720],
    ] as const) {
      await house.at(day, before);
      const isNew = await happen(day, minute === 720);
      // A second look at a day on which nothing has happened since is worth its time only now and then.
      if (!isUp || (minute === 720 && !isNew && !isLater && day % 9 !== 0)) continue;
      await house.at(day, minute);
      await house.run();
      model.plan(day, minute);
      model.deliver(day, minute);
    }
    if (!world.rehearsals.includes(day)) continue;
    await house.at(day, evening);
    const ahead = model.copy();
    ahead.forget();
    for (let next = day; next <= day + aheadDays; next++) {
      ahead.plan(next, next === day ? evening : ahead.firstMinute);
      ahead.deliver(next, 24 * 60);
    }
    expect(await house.rehearsed(day + aheadDays)).toEqual(ahead.said());
  }
  expect(await house.said()).toEqual(model.said());
  // When it is noted that a reminder was put off is of no consequence; a move may come before.
  const noted = (ledger: readonly string[]) => ledger.filter((line) => !line.endsWith(' snoozed'));
  expect(noted(await house.ledger())).toEqual(noted(model.ledger()));
}

/** The days as they come: where the clock was put back, some come again. */
function timeline({ back }: World, length: number): number[] {
  const all: number[] = [];
  for (let day = 0; day < length; day++) {
    all.push(day);
    for (const jump of back.filter(({ after }) => after === day))
      for (let again = Math.max(0, day - jump.days); again <= day; again++) all.push(again);
  }
  return all;
}
