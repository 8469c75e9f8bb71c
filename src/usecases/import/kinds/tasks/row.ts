import { readDeadline } from '../../../../calendars/index.ts';
import { cleanLine, cleanText } from '../../../../domain/clean.ts';
import { addDays, type Day } from '../../../../domain/day.ts';
import { type Deadline, noDeadline } from '../../../../domain/deadline.ts';
import { fold } from '../../../../domain/fold.ts';
import type { DirectiveId } from '../../../../domain/ids.ts';
import { noteLimit, type TaskState, titleLimit } from '../../../../domain/task.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import type { TaskToAdd } from '../../../tasks/add-task.ts';
import type { Line, Reading } from '../../kind.ts';
import { groupsTold, oneOf, peopleTold, severalOf } from '../../several.ts';
import { meaningOf, priorityWords, stateOf } from '../../words.ts';

/** What a table's rows have in common, and what was done to them on the way. */
export interface Cells {
  readonly days: Map<string, Deadline | UserError>;
  readonly directives: Map<string, DirectiveId | null>;
  shortened: number;
  unknownDirectives: number;
}

/** A task as a row has it. */
export interface TaskSaid {
  readonly task: TaskToAdd;
  readonly state: TaskState;
  /** What the row says itself, and not by leaving it out. */
  readonly says: { readonly state: boolean; readonly priority: boolean };
}

/** A task from a row's cells, or what keeps it out. */
export async function taskIn(reading: Reading, cells: Cells, line: Line): Promise<TaskSaid | UserError> {
  const { directory } = reading;
  const title = cleanLine(line.of('title'));
  if (!fold(title)) return mistake('imports.problem.noTitle');
  const saidLead = cleanLine(line.of('lead'));
  if (!saidLead) return mistake('imports.problem.noLead');
  const lead = oneOf(directory.groups, saidLead, groupsTold);
  if (lead instanceof UserError) return lead;
  const coordinators = severalOf(directory.groups, line.of('coordinators'), groupsTold);
  if (coordinators instanceof UserError) return coordinators;
  const assignees = severalOf(directory.members, line.of('assignees'), peopleTold);
  if (assignees instanceof UserError) return assignees;
  const deadline = await deadlineIn(reading, cells, cleanLine(line.of('deadline')));
  if (deadline instanceof UserError) return deadline;
  const said = { state: cleanLine(line.of('state')), priority: cleanLine(line.of('priority')) };
  const state = said.state ? stateOf(said.state) : 'open';
  if (!state) return mistake('imports.problem.state', { said: said.state });
  const priority = said.priority ? meaningOf(priorityWords, said.priority) : 'normal';
  if (!priority) return mistake('imports.problem.priority', { said: said.priority });
  const source = await directiveIn(reading, cells, cleanLine(line.of('directive')));
  const short = shortened(title);
  const note = [short === title ? '' : title, source.note, cleanText(line.of('note'))]
    .filter(Boolean)
    .join('\n');
  if (note.length > noteLimit)
    return mistake('imports.problem.long', { length: note.length, limit: noteLimit });
  if (short !== title) cells.shortened++;
  if (source.note) cells.unknownDirectives++;
  const task = {
    title: { text: short },
    leadGroupId: lead.id,
    coordinatorIds: coordinators.map(({ id }) => id),
    assigneeIds: assignees.map(({ id }) => id),
    deadline,
    priority,
    directiveId: source.id,
    itemId: null,
    note: note || null,
  };
  return { task, state, says: { state: said.state !== '', priority: said.priority !== '' } };
}

/** Trackers hold whole paragraphs: the beginning becomes the title, and all of it the note. */
function shortened(title: string): string {
  const letters = [...title];
  if (letters.length <= titleLimit) return title;
  const begun = letters.slice(0, titleLimit - 1).join('');
  const blank = begun.lastIndexOf(' ');
  return `${blank > titleLimit / 2 ? begun.slice(0, blank) : begun}…`;
}

/** Excel's days count from here; it takes 1900 for a leap year, which matters to no deadline. */
const serialZero: Day = '1899-12-30';

async function deadlineIn(reading: Reading, { days }: Cells, said: string): Promise<Deadline | UserError> {
  if (!said) return noDeadline;
  const known = days.get(said);
  if (known) return known;
  const read = await deadlineOf(reading, said);
  days.set(said, read);
  return read;
}

async function deadlineOf({ deed, language }: Reading, said: string): Promise<Deadline | UserError> {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(said)?.[1];
  // 1927 to 2173: any other number of five digits is no day.
  if (serial && Number(serial) >= 10_000) {
    const day = addDays(serialZero, Number(serial));
    return { wording: null, rule: { kind: 'on', day }, day };
  }
  const { today, committee } = deed;
  const { beforeIncludesDay } = committee;
  // A spreadsheet's midnight is no hour of the day.
  const words = said.replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/, '');
  const read = await readDeadline(words, { language, today, beforeIncludesDay });
  if (read.kind === 'deadline') return read.deadline;
  return mistake(read.kind === 'impossible' ? 'errors.impossibleDay' : 'errors.unknownDay', {
    said,
    example: (t) => t('days.example'),
  });
}

/** A directive that is known here is the task's source; of another one the number is kept in the note. */
async function directiveIn(
  { rooms, deed }: Reading,
  { directives }: Cells,
  said: string,
): Promise<{ id: DirectiveId | null; note: string }> {
  const key = fold(said);
  if (!key) return { id: null, note: '' };
  let id = directives.get(key);
  if (id === undefined) {
    const found = await rooms.directives.named(deed.viewer, said, 20);
    id = found.find(({ number }) => fold(number) === key)?.id ?? null;
    directives.set(key, id);
  }
  return { id, note: id ? '' : said };
}
