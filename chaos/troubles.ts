import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import type { WorkDay } from './model.ts';
import type { World } from './world.ts';

/** What goes wrong in a round beside a death. */
export const troubles = [
  'nothing',
  'connection cut',
  'answer lost',
  'too many',
  'server error',
  'slow answers',
  'unreadable history',
  'clock jump',
  'disk full',
  'database locked',
] as const;
export type Trouble = (typeof troubles)[number];

const posting = { slack: 'chat.postMessage', discord: 'POST /channels/:channel/messages' };
const looking = { slack: 'conversations.history', discord: 'GET /channels/:channel/messages' };

/** A morning, and the one before it. */
export interface Days {
  readonly lastSeen: WorkDay;
  readonly today: WorkDay;
}

type Spoiling = Parameters<World['servers']['discord']['next']>[1] &
  Parameters<World['servers']['slack']['faults']['next']>[1];

/** Has the next calls of one kind go wrong, on both servers. */
export function spoil({ servers }: World, what: 'look' | 'post', fault: Spoiling, times: number): void {
  const method = what === 'post' ? posting : looking;
  servers.slack.faults.next(method.slack, fault, { times });
  servers.discord.next(method.discord, fault, { times });
}

/** Both servers are well again. */
export function calm({ servers }: World): void {
  servers.slack.faults.clear();
  servers.discord.calm();
}

/** Brings the trouble about, now or while the workers work. Resolves when nothing of it goes on by itself. */
export async function bring(world: World, trouble: Trouble, days: Days, dice: Dice): Promise<void> {
  const some = dice.between(1, 3);
  const when = dice.one(['before', 'after'] as const);
  await pause(dice.between(0, 150));
  switch (trouble) {
    case 'nothing':
      return;
    case 'connection cut':
      return spoil(world, 'post', { answer: 'drop', when: 'before' }, some);
    case 'answer lost':
      return spoil(world, 'post', { answer: 'drop', when: 'after' }, some);
    case 'too many':
      return spoil(world, 'post', { answer: 'ratelimited', retryAfter: 1 }, some);
    case 'server error':
      return spoil(world, 'post', { answer: 'status', status: dice.one([500, 502, 503]), when }, some);
    case 'slow answers':
      return spoil(world, 'post', { answer: 'delay', ms: dice.between(50, 800), when }, some * 2);
    case 'unreadable history':
      return spoil(world, 'look', { answer: 'status', status: 503 }, some);
    case 'clock jump':
      return jump(world, days, dice);
    case 'disk full':
      return fill(world, dice.between(100, 700));
    case 'database locked':
      return world.side.lock(dice.between(100, 1_200));
  }
}

/**
 * The committee's clock goes back to some day before the last morning and stands there, then somewhere in the same
 * day, then right again. (Between the last morning and this one other reminders might fall, which nobody counts.)
 */
async function jump(world: World, { lastSeen, today }: Days, dice: Dice): Promise<void> {
  await world.setClock(lastSeen - dice.between(1, 10), '08:30');
  await pause(dice.between(50, 400));
  await world.setClock(today, dice.one(['00:00', '08:29', '23:59']));
  await pause(dice.between(0, 200));
  await world.setClock(today, '08:30');
}

async function fill({ hands, side }: World, ms: number): Promise<void> {
  await side.setFull(true);
  for (const hand of hands) hand.setFull(true);
  await pause(ms);
  await side.setFull(false);
  for (const hand of hands) hand.setFull(false);
}
