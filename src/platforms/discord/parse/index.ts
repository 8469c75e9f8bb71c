import { ApplicationCommandType, InteractionType } from 'discord.js';
import { z } from 'zod';
import { type Command, readCommand, readTyping, type Typing } from './command.ts';
import { readSubmission, type Submission } from './form.ts';
import { type From, fromOf, interaction, Malformed, read } from './parts.ts';
import { type Press, readPress } from './press.ts';
import { readTracked, type Tracked } from './tracked.ts';

/** How an interaction is answered. */
export interface Handle {
  readonly id: string;
  readonly application: string;
  readonly token: string;
}

/** What somebody did, by kind. */
export type Doing =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'typing'; readonly typing: Typing }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'tracked'; readonly tracked: Tracked }
  /** Well-formed, and nothing that Docket ever offered. */
  | { readonly kind: 'strange' }
  | { readonly kind: 'malformed'; readonly fault: Malformed };

export interface Incoming {
  readonly handle: Handle;
  readonly from: From;
  readonly doing: Doing;
}

const typed = z.looseObject({
  data: z.looseObject({
    type: z
      .number()
      .int()
      .transform((known): ApplicationCommandType => known),
  }),
});
const completion = z.looseObject({ data: z.unknown() });

/** Reads an interaction whole. Throws `Malformed` where nobody could be answered. */
export function readIncoming(body: unknown): Incoming {
  const given = read(interaction, body, 'interaction');
  const { id, application_id: application, token, type } = given;
  return { handle: { id, application, token }, from: fromOf(given), doing: readDoing(type, body) };
}

function readDoing(type: InteractionType, body: unknown): Doing {
  try {
    return doingOf(type, body);
  } catch (fault) {
    if (fault instanceof Malformed) return { kind: 'malformed', fault };
    throw fault;
  }
}

const strange = { kind: 'strange' } as const;

function doingOf(type: InteractionType, body: unknown): Doing {
  switch (type) {
    case InteractionType.ApplicationCommand: {
      const { data } = read(typed, body, 'command');
      if (data.type === ApplicationCommandType.ChatInput)
        return { kind: 'command', command: readCommand(data) };
      if (data.type === ApplicationCommandType.Message)
        return { kind: 'tracked', tracked: readTracked(data) };
      return strange;
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const typing = readTyping(read(completion, body, 'half-typed command').data);
      return typing ? { kind: 'typing', typing } : strange;
    }
    case InteractionType.MessageComponent: {
      const press = readPress(body);
      return press ? { kind: 'press', press } : strange;
    }
    case InteractionType.ModalSubmit:
      return { kind: 'submission', submission: readSubmission(body) };
    default:
      return strange;
  }
}
