import { randomBytes } from 'node:crypto';
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { notice } from '../../domain/notice.ts';
import { type Ack, answerCommand } from './answer/command.ts';
import { type Aftermath, answerFarewell, answerHappening } from './answer/happening.ts';
import { type Asker, tell } from './answer/outlets.ts';
import { answerPress } from './answer/press.ts';
import type { Desk, Scene } from './answer/scene.ts';
import { answerShortcut } from './answer/shortcut.ts';
import { answerSubmission } from './answer/submission.ts';
import { answerTyping } from './answer/typing.ts';
import { type Incoming, readIncoming } from './parse/index.ts';

/** The one listener: reads each payload whole and has it answered by its kind. */
export function receive(desk: Desk, aftermath: Aftermath, prefix: string) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const { body, context, client } = args;
    const incoming = readIncoming(body);
    const scene: Scene = {
      ...desk,
      client,
      token: context.botToken ?? '',
      botUser: context.botUserId ?? '',
    };
    if (incoming.kind !== 'event') return answerOrApologise(scene, incoming, ackOf(args), prefix);
    if (await answerFarewell(desk, incoming.happening, aftermath)) return;
    return answerHappening(scene, incoming.happening, aftermath);
  };
}

type Asked = Exclude<Incoming, { kind: 'event' }>;

/** What goes wrong before the acknowledgement is Slack's to show; after it, somebody waits for a word. */
async function answerOrApologise(scene: Scene, asked: Asked, ack: Ack, prefix: string): Promise<void> {
  let isAcknowledged = false;
  const noting: Ack = (body) => {
    isAcknowledged = true;
    return ack(body);
  };
  try {
    await answer(scene, asked, noting, prefix);
  } catch (fault) {
    const asker = askerOf(asked);
    if (!isAcknowledged || !asker) throw fault;
    const reference = randomBytes(4).toString('hex');
    scene.doors.onFault(fault, `an answer met a fault (${reference})`);
    const apology = notice(scene.tongues.words(asker.from)('door.fault', { reference }), { failed: true });
    if (apology.kind === 'notice') await tell(scene, asker, apology);
  }
}

function askerOf(asked: Asked): Asker | undefined {
  switch (asked.kind) {
    case 'command':
      return { from: asked.command.from, channel: asked.command.channel, url: asked.command.url };
    case 'press':
      return { from: asked.press.from, channel: asked.press.channel, url: asked.press.url };
    case 'submission':
      return { from: asked.submission.from, ...asked.submission.place };
    case 'shortcut':
      return { from: asked.tracked.from, channel: asked.tracked.channel, url: asked.tracked.url };
    default:
      return undefined;
  }
}

function answer(scene: Scene, incoming: Asked, ack: Ack, prefix: string) {
  switch (incoming.kind) {
    case 'command':
      return answerCommand(scene, incoming.command, ack);
    case 'press':
      return answerPress(scene, incoming.press, ack);
    case 'typing':
      return answerTyping(scene, incoming.typing, ack);
    case 'submission':
      return answerSubmission(scene, incoming.submission, ack);
    case 'shortcut':
      return answerShortcut(scene, incoming.tracked, prefix, ack);
    case 'nothing':
      return ack();
  }
}

/** Each kind of payload takes its own kind of acknowledgement; to Bolt it is all JSON. */
function ackOf(args: AnyMiddlewareArgs): Ack {
  const ack = 'ack' in args ? (args.ack as ((body?: unknown) => Promise<void>) | undefined) : undefined;
  return async (body) => ack?.(body);
}
