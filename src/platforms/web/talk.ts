import type { Call, HandedFile } from '../../domain/call.ts';
import type { Reply } from '../../domain/reply.ts';
import type { RoomContent, RoomMessage } from '../../domain/room.ts';
import type { Doors, Edit, Person } from './port.ts';
import type { Outcome } from './wire.ts';

export interface Said {
  readonly channelId: string;
  readonly line: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** What was handed in with a form. */
  readonly files?: readonly HandedFile[];
  /** What to show as the person's own words; nothing for a button. */
  readonly shown?: string;
  /** The card whose button was pressed, or on which the form was opened. */
  readonly on?: RoomMessage;
}

/** Posts a line for everyone when it is plain talk; says it to Docket when it begins with "/". */
export async function say(doors: Doors, person: Person, said: Said): Promise<Outcome> {
  const shown = said.shown && clean(said.shown);
  if (!said.on && !said.fields && !said.line.trimStart().startsWith('/')) {
    await post(doors, person, said.channelId, {
      content: { kind: 'talk', text: clean(said.line) },
      own: true,
    });
    return {};
  }
  const reply = await doors.bot.hear(callOf(person, said));
  if (reply.kind === 'form') return { form: reply.form };
  if (said.fields && reply.kind === 'notice' && reply.failed) return { mistake: reply.card };
  const open = reply.kind === 'card' && reply.to === 'channel';
  if (shown) {
    const content = { kind: 'talk', text: shown } as const;
    await post(doors, person, said.channelId, { content, own: true, hidden: !open });
  }
  if (said.on && reply.kind === 'card' && reply.inPlace && (open || isOwn(said.on))) {
    const again = repeated(doors, said);
    await replace(doors, person, said.on, { content: contentOf(reply), line: again });
    return {};
  }
  await post(doors, person, said.channelId, {
    content: contentOf(reply),
    hidden: !open,
    line: reply.kind === 'card' && !open ? repeated(doors, said) : null,
  });
  if (said.on && !(reply.kind === 'notice' && reply.failed)) await refresh(doors, person, said.on);
  return {};
}

/**
 * A private card is made again by its own line. Nothing happens to one that still says the same, nor to one
 * that was changed meanwhile: its reader has gone on to the next page, or another tab was quicker.
 */
export async function refresh(doors: Doors, person: Person, message: RoomMessage): Promise<void> {
  if (message.line === null || !isOwn(message)) return;
  const reply = await doors.bot.hear(callOf(person, { channelId: message.channelId, line: message.line }));
  if (reply.kind !== 'card') return;
  const content = contentOf(reply);
  if (JSON.stringify(content) !== JSON.stringify(message.content))
    await replace(doors, person, message, { content, line: message.line, ifStill: message.change });
}

const isOwn = (message: RoomMessage) => message.private;

function repeated(doors: Doors, said: Said): string | null {
  return !said.fields && doors.bot.repeats(said.line) ? said.line : null;
}

function callOf(person: Person, said: Said): Call {
  return {
    door: 'web',
    caller: { platform: 'web', workspace: '', user: person.memberId },
    channel: { platform: 'web', workspace: '', channel: said.channelId },
    line: said.line,
    locale: person.language,
    ...(said.fields ? { fields: said.fields } : {}),
    ...(said.files ? { files: said.files } : {}),
  };
}

function contentOf(reply: Exclude<Reply, { kind: 'form' }>): RoomContent {
  const failed = reply.kind === 'notice' && reply.failed;
  const files = reply.kind === 'card' ? reply.files?.map(({ id, name }) => ({ id, name })) : undefined;
  return { kind: failed ? 'mistake' : 'card', card: reply.card, ...(files && { files }) };
}

interface Posting {
  readonly content: RoomContent;
  readonly own?: boolean;
  readonly hidden?: boolean;
  readonly line?: string | null;
}

async function post(doors: Doors, person: Person, channelId: string, posting: Posting): Promise<void> {
  await doors.room.postMessage(person.committeeId, {
    channelId,
    at: await doors.people.now(person.committeeId),
    authorId: posting.own ? person.memberId : null,
    onlyFor: posting.hidden ? person.memberId : null,
    content: posting.content,
    line: posting.line ?? null,
  });
}

async function replace(
  doors: Doors,
  person: Person,
  message: RoomMessage,
  to: Omit<Edit, 'at'>,
): Promise<void> {
  const at = await doors.people.now(person.committeeId);
  await doors.room.editMessage(person.committeeId, message.id, { ...to, at });
}

/** What people typed, without characters that steer terminals and printers; line breaks stay. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .trim();
