import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { record, records, text } from '../../../slack/fake/json.ts';
import { filesNamed } from '../components.ts';
import type { Content } from '../messages.ts';
import type { Channel, Json } from '../types.ts';
import { type Ask, invalidForm, need, Refused } from './call.ts';

/**
 * What a message is to hold: checked whole, its files put where they are fetched from.
 * @param now the flags it has already
 */
export function contentOf(
  ask: Ask,
  body: Json,
  {
    channel,
    now = 0,
    ephemeral = false,
    isNew,
  }: { channel: Channel; now?: number; ephemeral?: boolean; isNew: boolean },
): Content {
  const flags = Number(body.flags ?? 0) | now;
  check(ask, { ...body, ...(flags !== 0 && { flags }) }, !isNew);
  if (isNew && isEmpty(ask, body)) throw new Refused(400, 50_006, 'Cannot send an empty message');
  if (now & MessageFlags.IsComponentsV2 && (text(body.content) || records(body.embeds).length > 0))
    throw invalidForm(['a message made of components takes neither content nor embeds']);
  const told = records(body.attachments);
  const files = ask.uploads.map(({ field, name, type, bytes }) => {
    const about = told.find(({ id }) => `files[${text(id)}]` === field) ?? {};
    return ask.seed.newAttachment(channel.id, {
      name: text(about.filename) || name,
      content: bytes,
      ...(type && type !== 'application/octet-stream' && { type }),
      ...(text(about.description) && { description: text(about.description) }),
      ephemeral,
    });
  });
  const names = new Set(files.map(({ name }) => name));
  const lost = filesNamed(records(body.components)).filter((name) => !names.has(name));
  if (isNew && lost.length > 0) throw invalidForm([`no such file came along: ${lost.join(', ')}`]);
  return { body, files };
}

/** Needs the right to attach files where there are some; answers to calls need no rights. */
export function needForFiles(ask: Ask, channel: Channel): void {
  if (ask.uploads.length > 0) need(ask, channel, PermissionFlagsBits.AttachFiles);
}

function check(ask: Ask, body: Json, isEdit: boolean): void {
  const faults = ask.state.rules.messageFaults(body, { isEdit });
  ask.state.faults.push(...faults.map((fault) => `${ask.method} ${ask.path}: ${fault}`));
  if (faults.length > 0) throw invalidForm(faults);
}

function isEmpty({ uploads }: Ask, body: Json): boolean {
  const lists = ['components', 'embeds', 'sticker_ids'].some((name) => records(body[name]).length > 0);
  return (
    uploads.length === 0 &&
    !lists &&
    !text(body.content) &&
    !body.poll &&
    record(body.message_reference).type !== 1
  );
}
