import { randomBytes } from 'node:crypto';
import { type Client, DiscordAPIError, GatewayDispatchEvents, HTTPError } from 'discord.js';
import { keep } from '../../domain/keep.ts';
import { notice } from '../../domain/notice.ts';
import { answerCommand } from './answer/command.ts';
import { sentence, show, shown } from './answer/outlets.ts';
import { answerPress } from './answer/press.ts';
import type { Desk, Turn } from './answer/scene.ts';
import { answerSubmission } from './answer/submission.ts';
import { answerTracked } from './answer/tracked.ts';
import { answerTyping } from './answer/typing.ts';
import { wayFor } from './answer/way.ts';
import { within } from './answer/within.ts';
import { troubleOf } from './errors.ts';
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
  const { onFault } = desk.doors;
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
    const work = answerOrApologise(desk, turn, doing).finally(() => running.delete(work));
    running.add(work);
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
    const reference = randomBytes(4).toString('hex');
    // What Discord refuses may hold what people wrote: only its number is told.
    onFault(told(fault), `an answer met a fault (${reference})`);
    if (doing.kind === 'typing') return turn.way.offer([]).catch(() => {});
    const words = desk.tongues.words(turn.from);
    const apology = shown(notice(words('door.fault', { reference }), { failed: true }));
    await show(desk, turn, apology).catch((again: unknown) =>
      onFault(told(again), `an apology found no way (${reference})`),
    );
  }
}

function told(fault: unknown): unknown {
  const isRefusal = fault instanceof DiscordAPIError || fault instanceof HTTPError;
  return isRefusal ? new Error(troubleOf(fault).why) : fault;
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
