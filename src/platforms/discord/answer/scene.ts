import type { About, Call } from '../../../domain/call.ts';
import type { FieldKind } from '../../../domain/form.ts';
import { readButtonLine } from '../../../domain/line.ts';
import { notice } from '../../../domain/notice.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { ChannelAt } from '../channel-at.ts';
import type { Handle } from '../parse/index.ts';
import type { From } from '../parse/parts.ts';
import type { DiscordDoors } from '../port.ts';
import type { RoleAt } from '../role-at.ts';
import type { Tongues } from '../tongues.ts';
import type { WhoIs } from '../who-is.ts';
import { withChoices } from './choices.ts';
import type { KeptForms } from './kept-forms.ts';
import type { Memory } from './memory.ts';
import { asksOnly, type Saying } from './saying.ts';
import type { Way } from './way.ts';

/** All that answering needs, whoever asks. */
export interface Desk {
  readonly doors: DiscordDoors;
  /** How long Discord waits for the first answer to what somebody did, in milliseconds. */
  readonly waitsMs: number;
  readonly tongues: Tongues;
  readonly forms: KeptForms;
  readonly memory: Memory;
  /** Buttons whose presses are being answered. */
  readonly pressed: Set<string>;
  readonly whoIs: WhoIs;
  readonly channelAt: ChannelAt;
  readonly roleAt: RoleAt;
  /** What people, roles and channels of a server are called, as far as the gateway has told. */
  readonly nameIn: (guild: string | null, kind: 'role' | 'channel', id: string) => string | undefined;
  /** Where files may come from. */
  readonly fileHosts: readonly string[];
  /** What an option of a command holds; undefined for one that there is not. */
  readonly kindOf: (line: string, option: string) => FieldKind | undefined;
  /** What is said of a message by this entry of its menu. */
  readonly lineOfEntry: (name: string) => string | undefined;
}

/** Somebody who did something, and how to answer it. */
export interface Turn {
  readonly handle: Handle;
  readonly from: From;
  readonly way: Way;
}

/** Says something to Docket, and keeps in mind the language of the answer. */
export async function hear(scene: Desk, from: From, saying: Saying): Promise<Reply> {
  const call = await callerOf(scene, from, saying.line);
  if (!call) return notice(scene.tongues.words(from)('discord.whichServer'), { failed: true });
  const reply = await scene.doors.bot.hear({ ...call, ...saying });
  scene.tongues.learn(from, reply.kind === 'form' ? reply.form.language : reply.language);
  return reply.kind === 'form' ? withChoices(scene, call, reply.form) : reply;
}

/**
 * Who calls and where: a call but for its line, which says what it is about. Undefined for somebody who writes
 * to Docket directly and is known nowhere.
 */
export async function callerOf(
  scene: Desk,
  from: From,
  line: string,
): Promise<Omit<Call, 'line'> | undefined> {
  const workspace = from.guild ?? (await scene.doors.serverOf(from.user, line));
  if (workspace === undefined) return undefined;
  const { channel, locale, roles, user } = from;
  const committee = readButtonLine(line)?.code;
  return {
    door: 'discord',
    caller: { platform: 'discord', workspace, user },
    channel: channel === null ? null : { platform: 'discord', workspace, channel },
    ...(locale && { locale }),
    ...(from.guild && { roles }),
    ...(committee && { committee }),
    whoIs: async (): Promise<About> => scene.whoIs(from),
    channelAt: scene.channelAt,
    roleAt: scene.roleAt,
  };
}

/**
 * What comes of `work`; null where it was done before. What changes something is done once, however often Discord
 * delivers it; what only asks may be asked again.
 */
export async function once<T>(
  { doors }: Desk,
  saying: Saying,
  { handle }: Turn,
  work: () => Promise<T>,
): Promise<T | null> {
  const isNew = asksOnly(doors.bot, saying) || (await doors.receipts.first(`discord ${handle.id}`));
  return isNew ? work() : null;
}

export type Shown = Exclude<Reply, { kind: 'form' }>;

export const hasFailed = (reply: Reply) => reply.kind === 'notice' && reply.failed;

/** Whether saying it has perhaps made something different from what a card shows. */
export const hasChanged = (scene: Desk, saying: Saying, reply: Reply) =>
  reply.kind !== 'form' && !hasFailed(reply) && !asksOnly(scene.doors.bot, saying);
