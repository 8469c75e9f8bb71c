import type { Day } from '../day.ts';
import type { FileFacts } from '../evidence.ts';
import type { ExtensionFacts } from '../extension.ts';
import type { TaskNumber } from '../ids.ts';
import type { Source } from '../source.ts';
import type { Task } from '../task.ts';

/** The facts of a task that its history tells; everything else of it can be computed from these. */
const recorded = [
  'number',
  'title',
  'state',
  'priority',
  'leadGroupId',
  'coordinatorIds',
  'assigneeIds',
  'deadline',
  'deadlineVersion',
  'originalDay',
  'directiveId',
  'itemId',
  'snoozedTo',
  'acknowledgedOn',
  'products',
  'progress',
  'report',
  'returned',
  'extensions',
  'parentId',
  'confidential',
] as const satisfies readonly (keyof Task)[];

export type TaskRecord = Readonly<Partial<Pick<Task, (typeof recorded)[number]>>> & {
  /** Where it comes from; told when it is added, and the same ever after. */
  readonly source?: Source;
  /** A file that came with the change. It is no fact of the task's: only the entry that brought it tells of it. */
  readonly file?: FileFacts;
  /** The request for more time that the entry is about; no fact of the task's either. */
  readonly extension?: ExtensionFacts;
  /** The part that was given; no fact of the task's either. */
  readonly part?: { readonly number: TaskNumber; readonly day: Day };
};

/** All recorded facts: the `after` of the entry that adds a task. */
export function recordOf(task: Task, source: Source | null = null): TaskRecord {
  return { ...Object.fromEntries(recorded.map((name) => [name, task[name]])), ...(source && { source }) };
}

/** What a change made different, as it was and as it is. */
export function changesOf(before: Task, after: Task): { before: TaskRecord; after: TaskRecord } {
  const changed = recorded.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const pick = (task: Task) => Object.fromEntries(changed.map((name) => [name, task[name]]));
  return { before: pick(before), after: pick(after) };
}

/** What an entry tells beside the task's facts. */
const besides = ['file', 'extension', 'part'] as const satisfies readonly (keyof TaskRecord)[];

/** A fact that a task has, as its history names it. */
export type RecordedField = Exclude<keyof TaskRecord, (typeof besides)[number]>;

/** What histories do not tell that were begun before there was such a thing: nobody had said it. */
export const untold: TaskRecord = {
  snoozedTo: null,
  acknowledgedOn: null,
  products: null,
  progress: null,
  report: null,
  returned: null,
  extensions: 0,
  parentId: null,
  confidential: false,
};

/** A task's facts with one more entry told of it. */
export function retold(record: TaskRecord, after: TaskRecord): TaskRecord {
  const facts = Object.entries(after).filter(([name]) => !besides.some((one) => one === name));
  return { ...record, ...Object.fromEntries(facts) };
}

/** A task's facts rebuilt from the `after`s of its history, oldest first. */
export function replay(afters: readonly TaskRecord[]): TaskRecord {
  return afters.reduce(retold, untold);
}
