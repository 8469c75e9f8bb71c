import type { Instant } from '../../domain/day.ts';
import { type FileFacts, filesPerTask } from '../../domain/evidence.ts';
import type { FileId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import type { KeptFile } from '../types.ts';
import { kept } from '../worded.ts';

/** A file as it came, its name cleaned already. */
interface NewFile extends Omit<FileFacts, 'number'> {
  readonly body: Uint8Array;
  /** Committee time. */
  readonly at: Instant;
}

/**
 * Keeps a file with a task that is locked: two at once would take the same number. Answers with its number;
 * undefined where the task has as many as it may.
 */
export async function add(
  db: Db,
  viewer: Viewer,
  taskId: TaskId,
  file: NewFile,
): Promise<FileFacts | undefined> {
  const last = await checked(db, viewer)
    .from('files')
    .select('number')
    .where('task_id', '=', taskId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  if (number > filesPerTask) return undefined;
  const { name, mediaType, size, sha256, body, at } = file;
  const facts = { number, name: kept(name), mediaType, size, sha256 };
  await db
    .insertInto('files')
    .values({
      id: newId<FileId>(),
      committee_id: viewer.committeeId,
      task_id: taskId,
      number,
      member_id: viewer.memberId,
      name: facts.name,
      media_type: mediaType,
      size,
      sha256,
      at,
      // SQLite takes no other kind of bytes.
      body: Buffer.from(body),
    })
    .execute();
  return facts;
}

/** The files of a task in the order in which they came; none for another committee's task. */
export async function of(db: Db, viewer: Viewer, taskId: TaskId): Promise<KeptFile[]> {
  const rows = await checked(db, viewer)
    .from('files')
    .innerJoin('members', 'members.id', 'files.member_id')
    .select(['files.id', 'files.number', 'files.name', 'files.media_type', 'files.size', 'files.sha256'])
    .select(['files.member_id', 'files.at', 'members.name as member_name'])
    .where('files.task_id', '=', taskId)
    .orderBy('files.number')
    .execute();
  return rows.map(({ media_type: mediaType, member_id: memberId, member_name: memberName, ...row }) => ({
    ...row,
    mediaType,
    memberId,
    memberName,
  }));
}

/** One file with what is in it; undefined for another committee's. */
export async function read(
  db: Db,
  viewer: Viewer,
  id: string,
): Promise<{ readonly name: string; readonly body: Uint8Array } | undefined> {
  return checked(db, viewer)
    .from('files')
    .select(['name', 'body'])
    .where('id', '=', id as FileId)
    .executeTakeFirst();
}

/** What is known of the files of these tasks. */
export async function factsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly TaskId[],
): Promise<(FileFacts & { readonly id: FileId; readonly taskId: TaskId })[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer)
    .from('files')
    .select(['id', 'task_id', 'number', 'name', 'media_type', 'size', 'sha256'])
    .where('task_id', 'in', ids)
    .execute();
  return rows.map(({ task_id: taskId, media_type: mediaType, ...row }) => ({ ...row, taskId, mediaType }));
}
