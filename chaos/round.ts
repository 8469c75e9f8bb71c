import { setTimeout as pause } from 'node:timers/promises';
import { killAt, type Moment, momentBy } from './death.ts';
import type { Dice } from './dice.ts';
import { type Made, owedOn, type WorkDay } from './model.ts';
import { comeToRest, leftByTheDead, skipLeases } from './rest.ts';
import { type Bookmarks, type Figures, tally } from './tally.ts';
import { bring, calm, type Days, type Trouble, troubles } from './troubles.ts';
import type { World } from './world.ts';

/** Once in a while whoever takes over dies too. */
const diesAgain = 0.15;

/** Of several workers sooner all die at once, as their machine does, than one alone. */
const allDie = 0.6;

/** What is to happen in one round. */
interface Fate {
  readonly trouble: Trouble;
  readonly deaths: readonly Moment[];
}

/** One morning: tasks come due, something goes wrong, workers die, others take over until all is at rest. */
export async function playRound(
  world: World,
  dice: Dice,
  days: Days,
  bookmarks: Bookmarks,
  figures: Figures,
): Promise<void> {
  const { today } = days;
  await Promise.all(world.hands.map((hand) => hand.ready().then(hand.stop)));
  const owed = await nextMorning(world, dice, days);
  const fate = world.plan.looksBack ? fateBy(dice, world.plan.width) : onlyDeath(dice, world.plan.width);
  const dueAt = world.clock();
  let troubled = bring(world, fate.trouble, days, dice);
  for (const hand of world.hands) hand.start();
  for (const moment of fate.deaths) {
    await lose(world, dice, moment, troubled, bookmarks, figures);
    // Whoever takes over may meet with something too.
    const more = world.plan.looksBack && dice.chance(0.3) ? dice.one(troubles) : 'nothing';
    troubled = bring(world, more, days, dice);
  }
  await troubled;
  const stuck = await comeToRest(world, today);
  if (stuck) figures.stuck.push(stuck);
  calm(world);
  tally(world, bookmarks, { owed, dueAt, story: JSON.stringify(fate) }, figures);
  await closeOld(world, today);
  // What was asked is not looked at here, and a thousand rounds ask much.
  for (const { state } of [world.servers.slack, world.servers.discord]) state.calls.length = 0;
}

/** Kills one worker, or all of them, at the moment and puts others in their place. */
async function lose(
  world: World,
  dice: Dice,
  moment: Moment,
  troubled: Promise<void>,
  bookmarks: Bookmarks,
  figures: Figures,
): Promise<void> {
  const one = dice.below(world.hands.length);
  const isAll = dice.chance(allDie);
  const victims = world.hands.filter((_, at) => isAll || at === one);
  await killAt(world, moment, async () => void (await Promise.all(victims.map((hand) => hand.kill()))));
  await troubled;
  calm(world);
  await allArrived(world);
  const heirs = victims.map((victim) => {
    const heir = world.next();
    world.hands[world.hands.indexOf(victim)] = heir;
    return heir;
  });
  // Who has said its name is alive; whatever is held in another is a dead one's.
  await Promise.all(world.hands.map((hand) => hand.started()));
  const left = await leftByTheDead(world);
  const stored = world.servers.places.flatMap((place) => place.from(bookmarks.get(place) ?? 0));
  const unrecorded = new Set(stored.map(({ key }) => key).filter((key) => left.has(key))).size;
  figures.kills++;
  figures.unrecorded += unrecorded;
  if (unrecorded > 0) figures.between++;
  await Promise.all(heirs.map((heir) => heir.ready()));
  await skipLeases(world);
  for (const heir of heirs) heir.start();
}

/** Waits until whatever was on its way when somebody died has come to the servers, and is stored or refused. */
async function allArrived({ servers }: World): Promise<void> {
  await pause(arrivalMs);
  while (servers.isBusy()) await pause(arrivalMs);
}

/** Longer than what was sent lies in a buffer on the same machine. Milliseconds. */
const arrivalMs = 50;

/** Makes tasks on the eve, moves the clock, and says what is owed now. */
async function nextMorning(world: World, dice: Dice, { lastSeen, today }: Days): Promise<readonly Made[]> {
  for (const { name: place } of world.servers.places) {
    if (!dice.chance(0.7)) continue;
    const due = today + dice.one([0, 0, 1, 3]);
    const number = await world.addTask(place, lastSeen, due);
    world.tasks.set(number, { number, place, entered: lastSeen, due, closed: due + dice.between(0, 1) });
  }
  await world.setClock(today, '08:30');
  return owedOn([...world.tasks.values()], lastSeen, today);
}

async function closeOld(world: World, today: WorkDay): Promise<void> {
  const over = [...world.tasks.values()].filter(({ closed }) => closed <= today).map(({ number }) => number);
  await world.closeTasks(over);
  for (const number of over) world.tasks.delete(number);
}

function fateBy(dice: Dice, width: number): Fate {
  const first = momentBy(dice, width);
  return {
    trouble: dice.one(troubles),
    deaths: dice.chance(diesAgain) ? [first, momentBy(dice, width)] : [first],
  };
}

/** For the control: a death that leaves something unrecorded behind, and nothing else. */
function onlyDeath(dice: Dice, width: number): Fate {
  return { trouble: 'nothing', deaths: [{ at: 'stored', nth: dice.between(1, width) }] };
}
