import { describe, expect, inject, test } from 'vitest';
import { type Statement, statementsOf } from '../statements.ts';
import { grownPostgres, grownSqlite } from '../store/growth.ts';

// Told last: whatever a story said to its database is explained on a hundred thousand analysed tasks.
const folder = inject('statements');
const server = inject('postgres');
const engines = [
  { name: 'SQLite', grow: () => grownSqlite(true) },
  ...(server ? [{ name: 'PostgreSQL', grow: () => grownPostgres(server) }] : []),
];

describe.each(engines)('what the stories asked of $name', ({ name, grow }) => {
  test('is answered without reading any table that grows from end to end', async () => {
    const heard = statementsOf(name, folder);
    expect(heard.length, 'these follow the other stories: run them first').toBeGreaterThan(0);
    const ofHistory = heard.filter(({ sql }) => /^(update|delete from) "history"/i.test(sql));
    expect(ofHistory, 'a history is only added to').toEqual([]);
    const grown = await grow();
    try {
      const asked = heard.map((one) => askedOf(one, grown.scene.committee.id));
      const faults = await grown.faultsIn(asked);
      expect(faults.filter((fault) => !isMostGroups(fault))).toEqual([]);
    } finally {
      await grown.close();
    }
  }, 180_000);
});

/**
 * The statement, asked of a committee that has tasks: both engines plan for the values they are given, and of a
 * committee nobody knows they expect a single row, however they look for that.
 */
function askedOf({ sql, parameters }: Statement, committeeId: string): Statement {
  const places = [...sql.matchAll(/"committee_id"(?: \|\| '')? = (?:\$(\d+)|\?)/g)].map(({ index, 1: at }) =>
    at ? Number(at) - 1 : sql.slice(0, index).split('?').length - 1,
  );
  return { sql, parameters: parameters.map((value, at) => (places.includes(at) ? committeeId : value)) };
}

/** Of the forty groups here SQLite rather reads all than looks up most of them: groups do not grow with tasks. */
const isMostGroups = (fault: string) => /^SCAN groups\n.* "id" in \(/s.test(fault);
