import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  DiscordAPIError,
  InteractionResponseType as First,
  MessageFlags,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { CardMessage } from '../cards/index.ts';
import type { Handle } from '../parse/index.ts';
import type { FilesMessage } from './attached.ts';

/** The ways to answer one interaction: once within three seconds, and then for a quarter of an hour. */
export interface Way {
  /** Shows a message to the asker alone, or to everybody there; with the files that it names. */
  show(message: CardMessage | FilesMessage, to: 'asker' | 'channel', files?: Files): Promise<void>;
  /** Puts a message in the place of the one that was pressed. */
  replace(message: CardMessage): Promise<void>;
  /** Takes away the message that was pressed. */
  remove(): Promise<void>;
  /** False where it is too late: Discord takes a form as the first answer only. */
  open(form: APIModalInteractionResponseCallbackData): Promise<boolean>;
  offer(choices: readonly APIApplicationCommandOptionChoice[]): Promise<void>;
  /** Promises an answer; until then the asker reads that Docket is thinking. Nothing is promised twice. */
  think(): Promise<void>;
  /** Promises that something will become of the message that was pressed. */
  hold(): Promise<void>;
  /** Takes back that Docket is thinking: there is nothing to say. */
  withdraw(): Promise<void>;
}

/** Before the first answer; while it is awaited; once it concerns the pressed message; after any other. */
type Standing = 'fresh' | 'thinking' | 'held' | 'answered';

type Files = readonly RawFile[];

/** Whose token says it all needs no other; files go beside the body. */
const request = (files: Files) => ({ auth: false, ...(files.length > 0 && { files: [...files] }) });

export function wayFor(rest: REST, { id, application, token }: Handle): Way {
  let standing: Standing = 'fresh';
  /** A promise which nobody answered: it may have arrived. */
  let unsure: Standing | undefined;
  const original = Routes.webhookMessage(application, token);

  /** False where a promise was the first answer after all. */
  async function first(type: First, then: Standing, data?: object, files: Files = []): Promise<boolean> {
    const body = { type, ...(data && { data }) };
    try {
      await twice(() => rest.post(Routes.interactionCallback(id, token), { ...request(files), body }));
    } catch (error) {
      if (!unsure || !isAnswered(error)) throw error;
      standing = unsure;
      return false;
    }
    standing = then;
    return true;
  }
  async function promise(type: First, then: Standing, data?: object): Promise<void> {
    if (standing !== 'fresh') return;
    try {
      await first(type, then, data);
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) unsure = then;
      throw error;
    }
  }
  const edit = (body: object, files: Files = []) =>
    twice(() => rest.patch(original, { ...request(files), body }));
  const more = (body: object, files: Files = []) =>
    rest.post(Routes.webhook(application, token), { ...request(files), body });
  const away = () => twice(() => rest.delete(original, { auth: false }));

  return {
    async show(message, to, files) {
      const body = to === 'asker' ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message;
      if (standing === 'fresh' && (await first(First.ChannelMessageWithSource, 'answered', body, files)))
        return;
      if (standing !== 'thinking') return void (await more(body, files));
      // What was promised to one alone cannot become everybody's.
      if (to === 'asker') await edit(message, files);
      else await away();
      standing = 'answered';
      if (to === 'channel') await more(body, files);
    },
    async replace(message) {
      if (standing === 'fresh' && (await first(First.UpdateMessage, 'held', message))) return;
      await edit(message);
    },
    async remove() {
      if (standing === 'fresh') await first(First.DeferredMessageUpdate, 'held');
      await away();
    },
    async open(form) {
      return standing === 'fresh' && first(First.Modal, 'answered', form);
    },
    async offer(choices) {
      await first(First.ApplicationCommandAutocompleteResult, 'answered', { choices });
    },
    think: () =>
      promise(First.DeferredChannelMessageWithSource, 'thinking', { flags: MessageFlags.Ephemeral }),
    hold: () => promise(First.DeferredMessageUpdate, 'held'),
    async withdraw() {
      if (standing === 'thinking') await away();
    },
  };
}

/** Once more where the connection broke: what is done twice here is the same as done once. */
async function twice(request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    await request().catch((again: unknown) => {
      if (!isAnswered(again)) throw again;
    });
  }
}

const isRefusal = (error: unknown, code: RESTJSONErrorCodes) =>
  error instanceof DiscordAPIError && error.code === code;

const isAnswered = (error: unknown) =>
  isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);

/** Whether nobody waits for this answer any more: it came too late, or somebody else gave it. */
export const isOver = (error: unknown) =>
  isAnswered(error) || isRefusal(error, RESTJSONErrorCodes.UnknownInteraction);
