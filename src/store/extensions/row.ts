import type { Selectable } from 'kysely';
import type { DeadlineRule } from '../../domain/deadline.ts';
import type { Extension } from '../../domain/extension.ts';
import type { Schema } from '../schema.ts';
import { dayRead, worded } from '../worded.ts';

export function extensionOf(row: Selectable<Schema['extensions']>): Extension {
  return {
    id: row.id,
    taskId: row.task_id,
    state: row.state,
    askedBy: row.asked_by,
    askedOn: row.asked_on,
    reason: row.reason,
    fromDay: row.from_day,
    to: {
      wording: row.wording === null ? null : worded(row.wording, row.wording_in),
      rule: JSON.parse(row.rule) as DeadlineRule,
      day: dayRead(row.to_day),
    },
    supportedBy: row.supported_by,
    supportedOn: row.supported_on,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    answer: row.answer,
  };
}
