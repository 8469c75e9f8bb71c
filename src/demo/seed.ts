import type { Day } from '../domain/day.ts';
import type { CommitteeId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import { firstPeriodFrom } from '../domain/recurrence.ts';
import type { Store } from '../store/index.ts';
import { addDuty } from '../usecases/duties/add-duty.ts';
import { openPeriods } from '../usecases/open-periods.ts';
import { byHand } from './by-hand.ts';
import { hangCalendar } from './calendar.ts';
import { formClasses } from './classes.ts';
import { clearThePast } from './clear-the-past.ts';
import { type Entered, enterDirective, enterTask } from './enter-tasks.ts';
import { deedOf, demoZone, type House, inHanoi } from './house.ts';
import { steeringCommittee } from './issuers.ts';
import { july } from './july.ts';
import { monthlyReport, programme } from './programme.ts';
import { seatPeople, settleBodies, settlePeople } from './settle.ts';
import { takeSteps } from './take-steps.ts';
import { tellFounding } from './tell-founding.ts';
import type { Wall } from './types.ts';
import { welcome } from './welcome.ts';

/** Friday 18 July 2025, half past eight in Hanoi: where a new demo's clock stands. */
export const demoBegins = inHanoi('2025-07-18', '08:30');

/**
 * Fills an empty database with the demo committee, as it stands on the morning of 18 July 2025, and answers
 * with its id. History carries the days on which things are said to have happened. The clock is set last: a
 * demo without one was not finished, which `openDemo` notices. Throws when the database holds a committee already.
 */
export async function seedDemo(store: Store): Promise<CommitteeId> {
  if ((await store.committees.all()).length > 0) {
    throw new Error('The demo committee is made in an empty database only, and this one holds a committee.');
  }
  const house = await build(store);
  await tellTheStory(house);
  await clearThePast(house, demoBegins);
  await welcome(house, demoBegins);
  await store.committees.setClock(house.committee.id, demoBegins);
  return house.committee.id;
}

/** The committee with its bodies, people, seats and channels. */
function build(store: Store): Promise<House> {
  return store.transaction(async (rooms) => {
    const committee = await rooms.committees.create({
      name: steeringCommittee.text,
      language: 'en',
      timeZone: demoZone,
      demo: true,
    });
    const members = await settlePeople(rooms, committee.id);
    const founder: Viewer = {
      committeeId: committee.id,
      memberId: members.admin,
      office: 'administrator',
      seats: [],
    };
    const groups = await settleBodies(rooms, founder);
    await seatPeople(rooms, founder, groups, members);
    await formClasses(rooms, founder, groups);
    await rooms.committees.change(founder, { secretariatGroupId: groups.secretariat });
    await hangCalendar(rooms, founder);
    const house = { store, committee, groups, members };
    await tellFounding(rooms, house);
    return house;
  });
}

/** What was entered, reported, extended and superseded before the demo begins, in the order in which it happened. */
async function tellTheStory(house: House): Promise<void> {
  const { store } = house;
  const inJune = deedAt(house, programme.entered);
  const early = await store.transaction((rooms) => enterDirective(rooms, house, inJune, programme));
  early.push(await bookMonthlyReport(house));
  await takeSteps(house, early, { before: july.entered.day });
  const inJuly = deedAt(house, july.entered);
  const late = await store.transaction(async (rooms) => {
    const entered = await enterDirective(rooms, house, inJuly, july);
    for (const task of byHand) entered.push(await enterTask(rooms, house, inJuly, task, null));
    return entered;
  });
  await takeSteps(house, [...early, ...late], { from: july.entered.day });
}

/** Books the duty and makes the task of its first month, as the worker would have. */
async function bookMonthlyReport(house: House): Promise<Entered> {
  const { title, wording, dayOfMonth, lead, coordinators, booked, opened, afterwards } = monthlyReport;
  const deed = deedAt(house, booked);
  const recurrence = { kind: 'monthly', dayOfMonth } as const;
  await addDuty(deed, {
    title,
    wording,
    recurrence,
    first: firstPeriodFrom(recurrence, booked.day),
    leadGroupId: house.groups[lead],
    coordinatorIds: coordinators.map((key) => house.groups[key]),
    directiveId: null,
    itemId: null,
  });
  const settings = await house.store.committees.settings(deed.viewer);
  await openPeriods(house.store, settings, inHanoi(opened.day, opened.time));
  const [made] = await house.store.tasks.ledOn(deed.viewer, house.groups[lead], [
    `2025-07-${dayOfMonth}` as Day,
  ]);
  const task = made && (await house.store.tasks.byNumber(deed.viewer, made.number));
  if (!task) throw new Error('The monthly report of July was not made.');
  return { task, afterwards };
}

/** The secretariat's officer at work. */
const deedAt = (house: House, { day, time }: Wall) => deedOf(house, 'hoa', inHanoi(day, time));
