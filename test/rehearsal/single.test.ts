import { describe, it } from 'vitest';
import { openBooks } from './books.ts';
import { live } from './live.ts';
import type { World } from './worlds.ts';

// What any year may hold and few do: told one by one, against the same plain account.

const channel = { parent: null, channels: 1, holder: null, time: null } as const;
const person = { parent: null, channels: 0, holder: 0, time: null } as const;
const task = { added: 1, noon: false, due: 6, lead: 0, coordinators: [], ladder: null, deeds: [] };
const quiet: World = {
  groups: [channel],
  secretariat: null,
  officer: false,
  chairs: [],
  ladder: { before: [1], onDay: true, after: [], thenEvery: 0 },
  personCap: null,
  limitDays: 10,
  escalation: { parent: null, secretariat: null, chair: null },
  quietTo: null,
  lateList: false,
  off: [],
  worked: [],
  tasks: [task],
  down: [],
  back: [],
  rehearsals: [],
};

async function lived(world: Partial<World>) {
  const books = await openBooks();
  try {
    await live({ ...quiet, ...world }, books, 40);
  } finally {
    await books.close();
  }
}

describe('a committee is told, of a task', () => {
  it('that is moved while this morning’s message waits for the group’s time, the new day’s rung in it', () =>
    lived({
      groups: [{ ...channel, time: 615 }],
      tasks: [{ ...task, deeds: [{ after: 6, noon: true, doing: { kind: 'move', after: 1 } }] }],
    }));

  it('that one person is told of for two groups, once, and it counts once', () =>
    lived({ groups: [person, person], personCap: 2, tasks: [{ ...task, coordinators: [1] }, task] }));

  it('that is due today on top of what one person is told at most', () =>
    lived({ groups: [person], personCap: 1, tasks: [task, task, { ...task, due: 7 }] }));

  it('that had to wait, before those that came after it', () =>
    lived({
      groups: [person],
      personCap: 1,
      ladder: { before: [5], onDay: true, after: [], thenEvery: 0 },
      tasks: [9, 9, 9, 9, 9].map((due) => ({ ...task, due })),
      rehearsals: [3],
    }));

  it('that was put off and opened again, on the day it was put off to', () =>
    lived({
      tasks: [
        {
          ...task,
          due: 20,
          deeds: [
            { after: 1, noon: false, doing: { kind: 'snooze', after: 7 } },
            { after: 2, noon: false, doing: { kind: 'done' } },
            { after: 2, noon: true, doing: { kind: 'reopen' } },
          ],
        },
      ],
    }));

  it('whose reminders were put off, what was left out each day', () =>
    lived({
      ladder: { before: [9, 8, 7, 1], onDay: true, after: [], thenEvery: 0 },
      tasks: [{ ...task, due: 20, deeds: [{ after: 1, noon: false, doing: { kind: 'snooze', after: 16 } }] }],
    }));

  it('that fell due while Docket was not running, late and once, when it runs again', () =>
    lived({ down: [{ from: 6, days: 5 }], rehearsals: [11] }));

  it('once, when the clock is put back', () => lived({ back: [{ after: 7, days: 3 }] }));
});
