import type { Selectable } from 'kysely';
import type { Group } from '../../domain/group.ts';
import type { Schema } from '../schema.ts';
import type { GroupTally } from '../types.ts';
import { worded } from '../worded.ts';

type Row = Pick<Selectable<Schema['groups']>, 'id' | 'name' | 'name_in' | 'parent_id'>;

export function groupOf(row: Row): Group {
  return { id: row.id, name: worded(row.name, row.name_in), parentId: row.parent_id };
}

/** A group with its standing. */
export function tallyOf(
  row: Row & Pick<Selectable<Schema['standings']>, 'open' | 'this_week' | 'late'>,
): GroupTally {
  return { group: groupOf(row), open: row.open, thisWeek: row.this_week, late: row.late };
}
