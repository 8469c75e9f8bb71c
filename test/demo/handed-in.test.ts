import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { type Day, dayAt, instantOf } from '../../src/domain/day.ts';
import type { CommitteeId } from '../../src/domain/ids.ts';

import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { cardOf, textOf } from '../world.ts';

const seeds = new URL('../../../shared/corpus/seeds/', import.meta.url);
const zone = 'Asia/Ho_Chi_Minh';

// The texts are not part of the project: where they are not, there is nothing to hand in.
if (existsSync(seeds))
  describe('the two conclusions, handed in as files by the demo’s secretariat', () => {
    let store: TestStore;
    let id: CommitteeId;

    beforeEach(async () => {
      store = await engineOfRun.open();
      id = await seedDemo(store);
    });
    afterEach(() => store.close());

    async function say(line: string, file?: string) {
      const hoa = await store.members.byHandle(id, 'hoa');
      const bytes = file ? readFileSync(new URL(file, seeds)) : new Uint8Array();
      return dispatch(
        { store, menu, onFault: (fault) => expect(fault).toBeUndefined() },
        {
          door: 'web',
          caller: { platform: 'web', workspace: '', user: hoa?.id ?? '' },
          channel: null,
          line,
          ...(file && {
            files: [{ option: 'file', name: file, size: bytes.length, bytes: async () => bytes }],
          }),
        },
      );
    }

    /** The worker at what was left to it, and then at the mornings up to a day. */
    async function worker(day: Day) {
      await store.committees.setClock(id, instantOf(day, '08:30', zone));
      const committee = await store.committees.settings({ committeeId: id } as never);
      const now = committee.clockAt ?? 0;
      await runJobs(store, committee, now);
      await planReminders(store, { committee, now, today: dayAt(now, zone) });
    }

    const dated = (directive: string) =>
      store.query(
        `select tasks.day, groups.name from tasks join groups on groups.id = tasks.lead_group_id
         join directives on directives.id = tasks.directive_id
         where directives.number = '${directive}' and tasks.day < '9999' order by tasks.day, groups.name`,
      );

    /** Channels of the web room in which tasks of this directive and day are reminded of. */
    const remindedIn = async (directive: string, day: Day) => {
      const rows = await store.query(
        `select distinct groups.name from messages join message_tasks on message_tasks.message_id = messages.id
         join tasks on tasks.id = message_tasks.task_id join directives on directives.id = tasks.directive_id
         join groups on groups.id = messages.group_id
         where messages.kind = 'morning' and directives.number = '${directive}' and tasks.day = '${day}'
         order by groups.name`,
      );
      return rows.map(({ name }) => name);
    };

    it('become the right tasks, reminded of in the right channels ahead of 25 July and 31 August', async () => {
      await say('/directives import', 'conclusion-july-17.en.txt');
      const facts = 'number:"178-KL/TW" title:"Two-level apparatus" signed-on:17/7/2025';
      expect(textOf(await say(`/directives facts 1 ${facts}`))).toContain('28 items were found');
      await say('/directives accept-rest 1');
      const second = await say('/directives import', 'conclusion-183.full.ms.txt');
      expect(cardOf(second).title).toContain('183-KL/TW');
      await say('/directives accept-rest 2');
      await worker('2025-07-18');

      expect(await dated('178-KL/TW')).toEqual([
        { day: '2025-07-25', name: 'Provincial and Municipal Party Committees' },
        { day: '2025-07-31', name: 'Ministry of Finance' },
        { day: '2025-08-31', name: 'Ministries and Central Agencies' },
        { day: '2025-08-31', name: 'Party Committee of the Fatherland Front and Central Mass Organizations' },
      ]);
      expect(await dated('183-KL/TW')).toEqual([
        // By the 25th of each month: the first of its tasks.
        { day: '2025-07-25', name: 'Government Party Committee' },
        ...[
          'Government Party Committee',
          'Ministries and Central Agencies',
          'Ministry of Home Affairs',
          'Ministry of Home Affairs',
          'Ministry of Justice',
          'Party Committee of the Fatherland Front and Central Mass Organizations',
          'Provincial and Municipal Party Committees',
        ].map((name) => ({ day: '2025-08-31', name })),
      ]);

      await worker('2025-07-22');
      expect(await remindedIn('178-KL/TW', '2025-07-25')).toEqual([
        'Provincial and Municipal Party Committees',
      ]);
      await worker('2025-08-28');
      expect(await remindedIn('183-KL/TW', '2025-08-31')).toEqual(
        expect.arrayContaining([
          'Government Party Committee',
          'Ministry of Home Affairs',
          'Ministry of Justice',
        ]),
      );
    });

    it('make nothing twice', async () => {
      await say('/directives import', 'conclusion-183.full.ms.txt');
      await say('/directives accept-rest 1');
      const before = await store.digest();
      const again = await say('/directives import', 'conclusion-183.full.ms.txt');
      expect(textOf(again)).toContain('here already');
      expect(await store.digest()).toBe(before);
    });
  });
