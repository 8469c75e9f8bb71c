import type { Call } from '../domain/call.ts';
import { buttonLine, draftLine, fitsButton, readButtonLine } from '../domain/line.ts';
import { mayAtAll } from '../domain/permissions.ts';
import type { Reply } from '../domain/reply.ts';
import { mistake } from '../i18n/mistake.ts';
import { notAllowed } from '../i18n/roles.ts';
import type { Store } from '../store/index.ts';
import { answerFault, answerMistake } from './answer.ts';
import type { Ask } from './ask.ts';
import { actionsOf, type Command, type Menu } from './command.ts';
import { formOf, missingOptions } from './form.ts';
import { dayFor, type Heard, hear, wordsFor } from './hear.ts';
import { readOptions } from './read-options.ts';
import { readPath } from './read-path.ts';
import { resolveOptions } from './resolve/index.ts';

export interface Dispatch {
  readonly store: Store;
  readonly menu: Menu;
  readonly prefix?: string;
  /** Told of faults (not of people's mistakes), with the reference that the asker was given. */
  readonly onFault: (fault: unknown, reference: string, call: Call) => void;
}

/** A call understood: whose it is, which command, and the words of its options. */
interface Understood {
  readonly command: Command;
  readonly said: Readonly<Record<string, string>>;
  readonly seen: number | null;
  readonly confirmed: boolean;
}

/**
 * Answers a call: finds the member, reads the line, checks the permission, asks for what is missing, runs
 * the command. The only place that catches: a person's mistake becomes a notice in their language (or the
 * form again, with what they typed), anything else an apology with a reference, logged whole.
 */
export async function dispatch(deps: Dispatch, call: Call): Promise<Reply> {
  let heard: Heard | undefined;
  let understood: Understood | undefined;
  try {
    heard = await hear(deps.store, call);
    understood = await understand(deps, call, heard);
    const { command, said } = understood;
    for (const action of actionsOf(command, said))
      if (!mayAtAll(heard.viewer, action)) throw notAllowed(action);
    const ask = askOf(deps, call, heard, understood);
    if (missingOptions(command, said).length > 0) return await askForMore(ask, command);
    return await command.run(ask, await resolveOptions(ask, command));
  } catch (fault) {
    const again = heard && understood && call.fields ? { heard, ...understood } : undefined;
    return answerMistake(deps, call, heard, again, fault) ?? answerFault(deps, call, heard, fault);
  }
}

async function understand(deps: Dispatch, call: Call, heard: Heard): Promise<Understood> {
  const button = readButtonLine(call.line);
  const line = button?.rest ?? call.line;
  const token = /^draft ([\w-]{1,22})$/.exec(line)?.[1];
  const draft = token ? await deps.store.drafts.find(heard.viewer, token) : undefined;
  if (token && !draft) throw mistake('errors.draftGone');
  const { command, rest } = readPath(deps.menu, draft?.line ?? line, button ? '' : deps.prefix);
  const today = dayFor(heard);
  const { prefix = '' } = deps;
  const read = readOptions(command, rest, { language: heard.language, today, prefix });
  const fields = Object.entries(call.fields ?? {}).filter(([name]) => name in command.options);
  return {
    command,
    said: { ...draft?.said, ...read, ...Object.fromEntries(fields) },
    seen: button?.version ?? null,
    confirmed: draft?.confirmed ?? false,
  };
}

function askOf(deps: Dispatch, call: Call, heard: Heard, understood: Understood): Ask {
  const { store, menu, prefix = '' } = deps;
  const { viewer, member, committee, now } = heard;
  const { said, seen, confirmed, command } = understood;
  const keep = async (path: Command['path'], words: Readonly<Record<string, string>>, sure: boolean) =>
    draftLine(
      committee,
      await store.drafts.keep(viewer, { line: path.join(' '), said: words, confirmed: sure }),
    );
  return {
    store,
    menu,
    prefix,
    viewer,
    member,
    committee,
    now,
    said,
    seen,
    confirmed,
    t: wordsFor(heard, prefix),
    today: dayFor(heard),
    door: call.door,
    channel: call.channel,
    pressed: readButtonLine(call.line) !== undefined && !call.fields,
    async button(path, words, version) {
      const line = buttonLine(committee, path, words, version);
      return fitsButton(line, words) ? line : keep(path, words, false);
    },
    confirmation: () => keep(command.path, said, true),
  };
}

async function askForMore(ask: Ask, command: Command): Promise<Reply> {
  const line = await ask.button(command.path, {}, ask.seen ?? undefined);
  return { kind: 'form', form: formOf(command, ask.said, { t: ask.t, line }) };
}
