import type { Insertable } from 'kysely';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { NO_DAY, type Schema } from '../schema.ts';
import { checked } from '../scoped.ts';
import { type Span, spanAfter, type Told } from './span.ts';
import { askedOf, isAnswer, waited } from './waited.ts';

type Answer = Insertable<Schema['answers']>;

/**
 * Keeps what reports count up with the history, in the transaction that writes it. All entries are one committee's,
 * in their order; however many there are, it takes the same few statements.
 */
export async function follow(db: Db, entries: readonly Told[]): Promise<void> {
  const told = entries.filter(({ subject }) => subject === 'task');
  const [one] = told;
  if (!one) return;
  const eyes = { committeeId: one.committeeId };
  const ids = [...new Set(told.map(({ subjectId }) => subjectId as TaskId))];
  const standing = await standingOf(db, one.committeeId, ids);
  const answerers = told.filter((entry) => isAnswer(entry) && standing.has(entry.subjectId as TaskId));
  const asked = answerers.length > 0 ? await askedOf(db, eyes, [...new Set(answerers.map(idOf))]) : undefined;
  const spans = new Map<string, Span>();
  const answers: Answer[] = [];
  for (const entry of told) {
    const last = standing.get(idOf(entry));
    if (asked && last && !last.is_part && isAnswer(entry)) answers.push(answerOf(entry, last));
    const next = spanAfter(last, entry);
    if (!next) continue;
    // Of several changes on one day, the last one counts.
    if (last && last.from_day < next.from_day) keep({ ...last, to_day: next.from_day });
    keep(next);
    standing.set(next.task_id, next);
  }
  await write(db, [...spans.values()]);
  if (answers.length > 0) await db.insertInto('answers').values(answers).execute();

  function keep(span: Span): void {
    spans.set(`${span.task_id} ${span.from_day}`, span);
  }

  function answerOf(entry: Told, { task_id, lead_group_id }: Span): Answer {
    const { committeeId: committee_id, number, day } = entry;
    const days = asked ? waited(asked, entry, lead_group_id) : null;
    return { committee_id, number, task_id, lead_group_id, day, waited: days };
  }
}

const idOf = ({ subjectId }: Told) => subjectId as TaskId;

async function standingOf(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly TaskId[],
): Promise<Map<TaskId, Span>> {
  const rows = await checked(db, { committeeId })
    .from('task_spans')
    .selectAll('task_spans')
    .where('task_id', 'in', ids)
    .where('to_day', '=', NO_DAY)
    .execute();
  return new Map(rows.map((row) => [row.task_id, row]));
}

async function write(db: Db, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return;
  await db
    .insertInto('task_spans')
    .values([...spans])
    .onConflict((conflict) =>
      conflict.columns(['task_id', 'from_day']).doUpdateSet((eb) => ({
        from_number: eb.ref('excluded.from_number'),
        to_day: eb.ref('excluded.to_day'),
        lead_group_id: eb.ref('excluded.lead_group_id'),
        state: eb.ref('excluded.state'),
        day: eb.ref('excluded.day'),
        reported_day: eb.ref('excluded.reported_day'),
        returned: eb.ref('excluded.returned'),
        extensions: eb.ref('excluded.extensions'),
        is_part: eb.ref('excluded.is_part'),
      })),
    )
    .execute();
}
