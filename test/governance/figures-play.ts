import fc from 'fast-check';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Task } from '../../src/domain/task.ts';
import type { Someone, World } from '../world.ts';

type Line = (task: number, day: Day, group: string) => string;
type Saying = readonly [Someone, Line];

const done: Line = (task) => `/tasks done ${task} sent by post`;
const returned: Saying = ['hoa', (task) => `/tasks return ${task} the annex is missing`];
const asked: Line = (task, day) => `/extensions ask ${task} ${addDays(day, 30)} waiting for the provinces`;
const granted: Saying = ['hoa', (task) => `/extensions grant ${task}`];

/** What people may say of one of the first tasks, one after the other; much of it is refused, as it should be. */
const sayings: readonly (readonly Saying[])[] = [
  [['lan', done]],
  [['minh', done]],
  [['hoa', (task) => `/tasks accept ${task}`]],
  [['lan', done], ['minh', done], returned],
  [returned],
  [['lan', asked], ['minh', asked], granted],
  [['dan', asked], ['minh', asked], granted],
  [['lan', (task) => `/tasks undo ${task}`]],
  [['hoa', (task) => `/tasks reopen ${task} not finished`]],
  [['hoa', (task) => `/tasks drop ${task} merged`]],
  [['hoa', (task, day) => `/tasks due ${task} ${day} the budget came late`]],
  [['hoa', (task, _, group) => `/tasks assign ${task} lead:${group}`]],
  [['minh', (task) => `/tasks ack ${task}`]],
  [['lan', (task, day) => `/tasks delegate ${task} an ${day} a part`]],
];

export const step = fc.record({
  says: fc.constantFrom(...sayings),
  task: fc.integer({ min: 1, max: 9 }),
  /** Tasks are added in between, and days go by. */
  adds: fc.boolean(),
  passes: fc.constantFrom(0, 0, 0, 0, 1, 2),
  due: fc.integer({ min: 1, max: 30 }),
  group: fc.constantFrom('home', 'finance'),
});

type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Plays steps from a day on; answers with the last day. */
export async function play(world: World, steps: readonly Step[], start: Day = '2025-07-18'): Promise<Day> {
  let today = start;
  for (const { says, task, adds, passes, due, group } of steps) {
    if (passes > 0) await world.at((today = addDays(today, passes)));
    const leadGroupId = world.groups[group].id;
    if (adds) await world.aTask({ due: due > 26 ? null : addDays(today, due), leadGroupId });
    const name = group === 'home' ? '"Ministry of Home Affairs"' : 'finance';
    for (const [who, line] of says) await world.say(who, line(task, addDays(today, due), name));
  }
  return today;
}

/** Puts reminders of these mornings, sent to the task's lead group, on the books. */
export async function reminded(
  { committee }: World,
  run: (sql: string) => Promise<unknown>,
  { id, number, leadGroupId }: Pick<Task, 'id' | 'number' | 'leadGroupId'>,
  days: readonly Day[],
): Promise<void> {
  for (const day of days) {
    const key = `${number}-${day}`;
    const at = Date.parse(`${day}T00:30:00Z`);
    await run(`insert into messages (id, committee_id, kind, key, platform, workspace, channel, state, at, day, due_at,
      attempts, sent_at, wanted, shown) values ('m${key}', '${committee.id}', 'morning', 'k${key}', 'web', '', 'c', 'sent',
      ${at}, '${day}', 0, 1, ${at}, 1, 1)`);
    await run(`insert into rungs (id, committee_id, task_id, recipient_id, role, rung, deadline_version, day, state,
      message_id) values ('r${key}', '${committee.id}', '${id}', '${leadGroupId}', 'lead', ${Number(day.slice(8))}, 1,
      '${day}', 'carried', 'm${key}')`);
  }
}
