import { createHash } from 'node:crypto';
import type { Deadline } from '../../../../domain/deadline.ts';
import { fold } from '../../../../domain/fold.ts';
import type { GroupId } from '../../../../domain/ids.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { TaskToAdd } from '../../../tasks/add-task.ts';
import type { TaskSaid } from './row.ts';

export interface TaskRow {
  readonly row: number;
  readonly said: TaskSaid;
  /** What tells it from others, so that it comes in once whatever is changed later. */
  readonly keys: Keys;
}

export interface Keys {
  /** Title, lead and deadline. */
  readonly natural: string;
  /** The same without its deadline: what it is called while nobody has said one. */
  readonly undated: string;
  /** The table's own number, alone and with the title; null where it has none. */
  readonly id: string | null;
  readonly idAndTitle: string | null;
}

export function keysOf({ title, leadGroupId, deadline }: TaskToAdd, saidId: string): Keys {
  const id = fold(saidId);
  return {
    natural: naturalKey(title.text, leadGroupId, deadline.day),
    undated: naturalKey(title.text, leadGroupId, null),
    id: id ? hashed('i', id) : null,
    idAndTitle: id ? hashed('n', id, fold(title.text)) : null,
  };
}

export const naturalKey = (title: string, lead: GroupId, day: Deadline['day']): string =>
  hashed('t', fold(title), lead, day ?? '');

const hashed = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32);

/** Rows with the number of a row before them, or with its title, lead and deadline: the mistake of each. */
export function tasksTwice(rows: readonly TaskRow[]): ReadonlyMap<TaskRow, UserError> {
  const wrong = new Map<TaskRow, UserError>();
  const first = new Map<string, number>();
  for (const one of rows) {
    const { id, natural } = one.keys;
    const ofId = first.get(id ?? '');
    const same = first.get(natural);
    if (ofId !== undefined) wrong.set(one, mistake('imports.problem.idTwice', { row: ofId }));
    else if (same !== undefined) wrong.set(one, mistake('imports.problem.same', { row: same }));
    else for (const key of [natural, ...(id === null ? [] : [id])]) first.set(key, one.row);
  }
  return wrong;
}
