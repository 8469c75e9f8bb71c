import { randomBytes } from 'node:crypto';
import { type Client, GatewayDispatchEvents } from 'discord.js';
import { keep } from '../../domain/keep.ts';
import { notice } from '../../domain/notice.ts';
import { answerCommand } from './answer/command.ts';
import { lateness } from './answer/lateness.ts';
import { sentence, show, shown } from './answer/outlets.ts';
import { answerPress } from './answer/press.ts';
import { onlyShows, promiseFirst } from './answer/promise.ts';
import type { Desk, Turn } from './answer/scene.ts';
import { answerSubmission } from './answer/submission.ts';
import { told } from './answer/told.ts';
import { answerTracked } from './answer/tracked.ts';
import { answerTyping } from './answer/typing.ts';
import { isOver, wayFor } from './answer/way.ts';
import { within } from './answer/within.ts';
import { type Doing, type Incoming, readIncoming } from './parse/index.ts';

/** How long those who are being answered when the gate closes may still take. Milliseconds. */
const farewellMs = 5_000;
/** Interactions that were taken, so that none is taken twice: Discord repeats some when it resumes. */
const mostTaken = 5_000;

export interface Gate {
  /** Takes no more; comes back when those are answered who were taken. */
  close(): Promise<void>;
}

/** Takes every interaction of a client, reads it whole, and has it answered by its kind. */
export function openGate(client: Client, desk: Desk): Gate {
  const { onFault, onLate } = desk.doors;
  const isLate = lateness(Date.now, desk.waitsMs);
  const running = new Set<Promise<void>>();
  const taken = new Map<string, true>();
  let isOpen = true;

  function take(payload: unknown): void {
    const incoming = incomingIn(payload);
    if (!isOpen || !incoming || incoming.handle.application !== client.application?.id) return;
    const { id } = incoming.handle;
    if (taken.has(id)) return;
    keep(taken, id, true, mostTaken);
    const { handle, from, doing } = incoming;
    const turn: Turn = { handle, from, way: wayFor(client.rest, handle) };
    const answering = isLate(id) ? answerLate(turn, doing) : answerOrApologise(desk, turn, doing);
    const work = answering.finally(() => running.delete(work));
    running.add(work);
  }

  /** Whoever reads that Docket did not answer says it again: what cannot be answered is not done either. */
  async function answerLate(turn: Turn, doing: Doing): Promise<void> {
    try {
      await promiseFirst(turn.way, doing);
    } catch (fault) {
      if (isOver(fault)) onLate();
      else onFault(told(fault), 'an answer could not be promised');
      return;
    }
    await answerOrApologise(desk, turn, doing);
  }

  function incomingIn(payload: unknown): Incoming | undefined {
    try {
      return readIncoming(payload);
    } catch (fault) {
      onFault(fault, 'an interaction was not understood');
      return undefined;
    } finally {
      emptied(payload);
    }
  }

  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return {
    async close() {
      isOpen = false;
      await within(Promise.allSettled(running), farewellMs);
    },
  };
}

/** Discord's library makes objects of its own from it after us, and stumbles over what is not well-formed. */
function emptied(payload: unknown): void {
  if (typeof payload !== 'object' || payload === null) return;
  for (const name of Object.keys(payload)) Reflect.deleteProperty(payload, name);
}

async function answerOrApologise(desk: Desk, turn: Turn, doing: Doing): Promise<void> {
  const { onFault } = desk.doors;
  try {
    await answer(desk, turn, doing);
  } catch (fault) {
    if (onlyShows(doing) && isOver(fault)) return desk.doors.onLate();
    const reference = randomBytes(4).toString('hex');
    onFault(told(fault), `an answer met a fault (${reference})`);
    if (isOver(fault)) return;
    if (doing.kind === 'typing') return turn.way.offer([]).catch(() => {});
    const words = desk.tongues.words(turn.from);
    const apology = shown(notice(words('door.fault', { reference }), { failed: true }));
    await show(desk, turn, apology).catch((again: unknown) =>
      onFault(told(again), `an apology found no way (${reference})`),
    );
  }
}

function answer(desk: Desk, turn: Turn, doing: Doing): Promise<void> {
  switch (doing.kind) {
    case 'command':
      return answerCommand(desk, turn, doing.command);
    case 'typing':
      return answerTyping(desk, turn, doing.typing);
    case 'press':
      return answerPress(desk, turn, doing.press);
    case 'submission':
      return answerSubmission(desk, turn, doing.submission);
    case 'tracked':
      return answerTracked(desk, turn, doing.tracked);
    case 'malformed':
      desk.doors.onFault(doing.fault, 'an interaction was not understood');
      return show(desk, turn, sentence(desk, turn.from, 'discord.strange'));
    case 'strange':
      return show(desk, turn, sentence(desk, turn.from, 'discord.strange'));
  }
}
