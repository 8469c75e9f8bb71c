import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { spoil } from './troubles.ts';
import type { World } from './world.ts';

/** When a worker is killed. */
export type Moment =
  /** So many milliseconds after it was told to start: while it plans, claims, sends, or has nothing to do. */
  | { readonly at: 'some time'; readonly ms: number }
  /** A server has stored its n-th message and has not answered yet. */
  | { readonly at: 'stored'; readonly nth: number }
  /** It has been answered so many milliseconds ago. */
  | { readonly at: 'answered'; readonly nth: number; readonly ms: number }
  /** The n-th message has arrived, and is stored so much later, or never (null). */
  | { readonly at: 'on its way'; readonly nth: number; readonly storedMs: number | null };

export function momentBy(dice: Dice, width: number): Moment {
  const nth = dice.between(1, width);
  switch (dice.one(['some time', 'stored', 'answered', 'on its way'] as const)) {
    case 'some time':
      return { at: 'some time', ms: dice.between(0, 700) };
    case 'stored':
      return { at: 'stored', nth };
    case 'answered':
      return { at: 'answered', nth, ms: dice.between(0, 6) };
    case 'on its way':
      return { at: 'on its way', nth, storedMs: dice.chance(0.6) ? dice.between(200, 3_000) : null };
  }
}

/** A moment that never comes is not waited for any longer; in the control it always does. Milliseconds. */
const patienceMs = { usual: 4_000, control: 60_000 };

/**
 * Kills at the moment, in the very turn of the server in which it comes. Resolves when the process is dead.
 */
export async function killAt(world: World, moment: Moment, kill: () => Promise<void>): Promise<void> {
  if (moment.at === 'some time') {
    await pause(moment.ms);
    return kill();
  }
  if (moment.at === 'on its way') {
    const { storedMs: ms } = moment;
    const fault =
      ms === null
        ? ({ answer: 'drop', when: 'before' } as const)
        : ({ answer: 'delay', ms, when: 'before' } as const);
    spoil(world, 'post', fault, world.plan.width);
  }
  let gone: Promise<void> | undefined;
  await whenIt(world, moment, () => void (gone = kill()));
  if (moment.at === 'answered') await pause(moment.ms);
  await (gone ?? kill());
}

/** Calls `now` in the turn in which the n-th message is stored, or arrives; gives up after a while. */
function whenIt(world: World, moment: Exclude<Moment, { at: 'some time' }>, now: () => void): Promise<void> {
  const { slack, discord, places } = world.servers;
  const isPost = (call: object) =>
    ('method' in call && call.method === 'chat.postMessage') ||
    ('route' in call && call.route === 'POST /channels/:channel/messages');
  const stored = () => places.reduce((sum, place) => sum + place.count(), 0);
  const before = stored();
  let arrived = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const all = [slack.state.changes, discord.state.changes];
  const come = () => {
    for (const one of all) one.off(event, heard);
    if (moment.at !== 'answered') now();
    resolve();
  };
  const onCall = (call: object) => {
    if (isPost(call) && ++arrived === moment.nth) come();
  };
  const onChange = () => {
    if (stored() - before >= moment.nth) come();
  };
  const [event, heard] =
    moment.at === 'on its way' ? (['call', onCall] as const) : (['change', onChange] as const);
  for (const one of all) one.on(event, heard);
  const ms = world.plan.looksBack ? patienceMs.usual : patienceMs.control;
  return Promise.race([promise, pause(ms, undefined, { ref: false })]).finally(() => {
    for (const one of all) one.off(event, heard);
  });
}
