import type { Call } from '../domain/call.ts';
import type { DocumentPlace } from '../domain/document-path.ts';
import type { Language } from '../domain/language.ts';
import { buttonLine, draftLine, fitsButton, readButtonLine } from '../domain/line.ts';
import type { Viewer } from '../domain/member.ts';
import { mayAtAll } from '../domain/permissions.ts';
import { type Address, hasRoles, type Platform } from '../domain/place.ts';
import type { Reply } from '../domain/reply.ts';
import { type Source, sourceOf } from '../domain/source.ts';
import { mistake } from '../i18n/mistake.ts';
import { notAllowed } from '../i18n/roles.ts';
import type { Store } from '../store/index.ts';
import { answerFault, answerMistake } from './answer.ts';
import type { Ask } from './ask.ts';
import { actionsOf, type Command, type Menu } from './command.ts';
import { metaOf } from './field.ts';
import { formOf, missingOptions } from './form.ts';
import { dayFor, type Heard, known, strange, wordsFor } from './hear.ts';
import { readingsOf, resolveReadings } from './names-read.ts';
import { readPath } from './read-path.ts';
import { answerStranger, greeted, type SaidByStranger, understandStranger } from './strangers.ts';
import { type Doorway, visitorOf } from './visitor.ts';

export interface Dispatch {
  readonly store: Store;
  readonly menu: Menu;
  readonly prefix?: string;
  /** For callers whom no committee knows, through the doors that can tell who they are. */
  readonly doorway?: Doorway;
  /** A link by which this member alone enters the web room, within 15 minutes; left out where it is shut. */
  readonly roomLink?: (viewer: Viewer) => Promise<string>;
  /** The page of a document: see `Ask.sourceLink`. */
  readonly sourceLink?: (asker: { door: Platform; viewer: Viewer }, to: DocumentPlace) => Promise<string>;
  /** Told of somebody who was found to have left the workspace of this address, and speaks there again. */
  readonly onReturn?: (address: Address) => Promise<void>;
  /** Told of faults (not of people's mistakes), with the reference that the asker was given. */
  readonly onFault: (fault: unknown, reference: string, call: Call) => void;
}

/** A call understood: whose it is, which command, and the words of its options. */
interface Understood {
  readonly command: Command;
  readonly said: Readonly<Record<string, string>>;
  /** What else the words may have meant: where names stand in front of a day. */
  readonly otherwise: readonly Readonly<Record<string, string>>[];
  readonly seen: number | null;
  readonly confirmed: boolean;
  readonly source: Source | null;
  /** What was typed behind the command; null where it was pressed or filled in. */
  readonly typed: string | null;
  readonly submitted: boolean;
}

/**
 * Answers a call: finds the member, reads the line, checks the permission, asks for what is missing, runs
 * the command. The only place that catches: a person's mistake becomes a notice in their language (or the
 * form again, with what they typed), anything else an apology with a reference, logged whole.
 */
export async function dispatch(deps: Dispatch, call: Call): Promise<Reply> {
  let heard: Heard | undefined;
  let filled: SaidByStranger | undefined;
  let { language } = call;
  try {
    heard = await known(deps.store, call);
    if (!heard) {
      const { doorway, visitor, greeting } = await meet(deps, call);
      if (greeting) return greeted(await dispatch(deps, withoutAsking(call)), greeting);
      language = visitor.language;
      filled = understandStranger(visitor, call);
      return inLanguage(await answerStranger(doorway, visitor, filled), language);
    }
    if (heard.hasLeft && isFromWithin(call)) await deps.onReturn?.(call.caller);
    const understood = await understand(deps, call, heard);
    filled = understood;
    const { command, said } = understood;
    const caller = heard;
    checkMay(caller, command, said);
    const ask = askOf(deps, call, caller, understood);
    if (missingOptions(command, said).length > 0) return await askForMore(ask, command);
    const { otherwise } = understood;
    const others = otherwise.map((said) => askOf(deps, call, caller, { ...understood, said }));
    const meant = await resolveReadings([ask, ...others], command, understood.typed);
    checkMay(caller, command, meant.ask.said);
    if (missingOptions(command, meant.ask.said).length > 0) return await askForMore(meant.ask, command);
    const reply = await command.run(meant.ask, meant.given);
    return inLanguage(heard.guessed ? ofCommittee(ask, reply, heard.guessed) : reply, heard.language);
  } catch (fault) {
    const again = call.fields ? filled : undefined;
    const asked = language ? { ...call, language } : call;
    const answer = answerMistake(deps, asked, heard, again, fault) ?? answerFault(deps, asked, heard, fault);
    return inLanguage(answer, heard?.language ?? language);
  }
}

/** Throws for somebody to whom a command is not open at all, or what they say with it. */
function checkMay({ viewer }: Heard, command: Command, said: Understood['said']): void {
  for (const action of actionsOf(command, said)) if (!mayAtAll(viewer, action)) throw notAllowed(action);
}

/** Whether only who is in a workspace can call so: where people have roles there, a call from elsewhere brings none. */
const isFromWithin = ({ door, roles }: Call) => !hasRoles(door) || roles !== undefined;

/** What an answer's words are in: doors add their own few. Forms say it themselves. */
function inLanguage(reply: Reply, language: Language | undefined): Reply {
  return reply.kind === 'form' || !language ? reply : { ...reply, language };
}

/** Says of which committee an answer is, to somebody who sits in several. */
function ofCommittee({ t }: Ask, reply: Reply, committee: string): Reply {
  if (reply.kind === 'form') return reply;
  const told = t('committees.answering', { committee });
  const parts = [...reply.card.parts, { part: 'text', text: told, quiet: true } as const];
  return { ...reply, card: { ...reply.card, parts } };
}

/** Who calls, and their greeting where a committee lets them in unasked. Throws where nobody may be let in. */
async function meet({ doorway, ...deps }: Dispatch, call: Call) {
  if (!doorway) throw strange(call);
  const visitor = await visitorOf(deps, call);
  return { doorway, visitor, greeting: await doorway.letIn(visitor) };
}

/** The same call of somebody who is known now: should they not be, the platform is not asked once more. */
function withoutAsking(call: Call): Call {
  const { whoIs: _, ...again } = call;
  return again;
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
  const [read, ...others] = readingsOf(command, rest, { language: heard.language, today, prefix });
  const fields = Object.entries(call.fields ?? {}).filter(([name]) => name in command.options);
  const files = (call.files ?? []).filter(({ option }) => option in command.options);
  const source = command.startsFrom
    ? (draft?.source ?? (call.message ? sourceOf(call.message) : null))
    : null;
  const started = {
    ...(source && command.startsFrom?.(source, call.message?.text ?? source.text)),
    ...draft?.said,
  };
  const filled = Object.fromEntries([
    ...fields,
    ...files.map(({ option, name }) => [option, name || option] as const),
  ]);
  return {
    command,
    said: { ...started, ...read, ...filled },
    otherwise: others.map((other) => ({ ...started, ...other, ...filled })),
    seen: button?.version ?? null,
    confirmed: draft?.confirmed ?? false,
    source,
    typed: button || draft || call.fields ? null : rest,
    // Typed options come as fields too, but with a line of their own.
    submitted: call.fields !== undefined && (button ?? draft) !== undefined,
  };
}

function askOf(deps: Dispatch, call: Call, heard: Heard, understood: Understood): Ask {
  const { store, menu, prefix = '', sourceLink } = deps;
  const { viewer, member, committee, now } = heard;
  const { said, seen, confirmed, command, source, submitted } = understood;
  const own = command.path.join(' ');
  const keep = async (path: Command['path'], words: Readonly<Record<string, string>>, sure: boolean) => {
    const line = path.join(' ');
    const draft = { line, said: words, confirmed: sure, source: line === own ? source : null };
    return draftLine(committee, await store.drafts.keep(viewer, draft));
  };
  return {
    store,
    menu,
    prefix,
    viewer,
    member,
    committee,
    now,
    said,
    files: call.files ?? [],
    source,
    seen,
    confirmed,
    t: wordsFor(heard, prefix),
    today: dayFor(heard),
    door: call.door,
    address: call.caller,
    channel: call.channel,
    whoIs: call.whoIs ?? null,
    channelAt: call.channelAt ?? null,
    roleAt: call.roleAt ?? null,
    roomLink: deps.roomLink ?? null,
    sourceLink: sourceLink ? (to) => sourceLink({ door: call.door, viewer }, to) : null,
    pressed: readButtonLine(call.line) !== undefined && !call.fields,
    submitted,
    async button(path, words, version) {
      const line = buttonLine(committee, path, words, version);
      // A line cannot hold the message that the call is about.
      const carries = source !== null && path.join(' ') === own;
      return fitsButton(line, words) && !carries ? line : keep(path, words, false);
    },
    confirmation: () => keep(command.path, said, true),
  };
}

async function askForMore(ask: Ask, command: Command): Promise<Reply> {
  const isRole = (name: string) => metaOf(command.options[name] as never).kind === 'role';
  // Whoever cannot say one need not be asked for it.
  if (!hasRoles(ask.door) && missingOptions(command, ask.said).some(isRole)) throw mistake('errors.noRoles');
  const line = await ask.button(command.path, unasked(command, ask.said), ask.seen ?? undefined);
  return { kind: 'form', form: formOf(command, ask.said, { t: ask.t, line }) };
}

/** What a button said and no form asks for: it is said again with the form. */
function unasked(command: Command, said: Understood['said']): Understood['said'] {
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => metaOf(command.options[name] as never).hidden),
  );
}
