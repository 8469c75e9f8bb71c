import type { webApi } from '@slack/bolt';
import type { Card } from '../../../domain/card.ts';
import { notice } from '../../../domain/notice.ts';
import type { GivenFile, Reply } from '../../../domain/reply.ts';
import { translator } from '../../../i18n/translator.ts';
import { troubleOf } from '../errors.ts';
import type { From } from '../parse/parts.ts';
import type { Scene } from './scene.ts';

/** A file of ten megabytes through a slow line. Milliseconds. */
const patienceMs = 60_000;

/**
 * Puts the files of an answer into the asker's direct messages, since what only they see in a channel cannot hold
 * one; the answer then says where they are. One that does not arrive is told of in its place.
 */
export async function handOver(scene: Scene, from: From, reply: Reply): Promise<Reply> {
  if (reply.kind !== 'card' || !reply.files?.length) return reply;
  const { files, card, ...rest } = reply;
  const t = translator(reply.language ?? scene.tongues.of(from));
  try {
    const { channel } = await scene.client.conversations.open({ users: from.user });
    for (const file of files) await upload(scene, file, channel?.id ?? '');
    return { ...rest, card: withWords(card, t('door.fileSent')) };
  } catch (error) {
    const { why } = troubleOf(error);
    scene.doors.onFault(new Error(why), 'a file could not be handed over');
    const told = why.startsWith('missing_scope') ? 'door.fileScope' : 'door.fileFailed';
    return { ...notice(t(told), { failed: true }), ...(reply.language && { language: reply.language }) };
  }
}

/** In three steps, as Slack wants it: an address for it, its bytes, and where it is to be seen. */
async function upload({ client, isFilePlace }: Scene, file: GivenFile, channel: string): Promise<void> {
  const { name, size } = file;
  const place = await client.files.getUploadURLExternal({ filename: name, length: size });
  const { upload_url: url = '', file_id: id = '' } = place;
  if (!isFilePlace(url)) throw new Error('an address for a file that is not Slack’s');
  const taken = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: Buffer.from(await file.bytes()),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await taken.body?.cancel();
  if (!taken.ok) throw new Error(`http_${taken.status}: Slack did not take the file`);
  await client.files.completeUploadExternal(completed(id, name, channel));
}

function completed(id: string, title: string, channel: string): webApi.FilesCompleteUploadExternalArguments {
  return { files: [{ id, title }], channel_id: channel };
}

const withWords = (card: Card, text: string): Card => ({
  ...card,
  summary: `${card.summary}. ${text}`,
  parts: [...card.parts, { part: 'text', text }],
});
