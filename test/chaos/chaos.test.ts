import { describe, expect, inject, it } from 'vitest';
import { onPostgres, onSqlite } from '../../chaos/database.ts';
import { dateOf, type Made, owedOn } from '../../chaos/model.ts';
import { play } from '../../chaos/play.ts';
import { template } from '../postgres.ts';

const server = inject('postgres');
const engines = {
  SQLite: { newDatabase: async () => onSqlite(), processes: 1 },
  PostgreSQL: { newDatabase: () => onPostgres(server ?? '', template), processes: 2 },
};

describe.each(Object.entries(engines))('workers that are killed, on %s', (engine, how) => {
  it('say everything once, and twice only without looking back', { timeout: 240_000 }, async ({ skip }) => {
    if (engine === 'PostgreSQL' && !server) skip();
    const played = await play({ ...how, rounds: 3, width: 4, seed: 11, worlds: 1, control: 1 });
    const { figures, control } = played;
    expect(figures.wrong).toEqual([]);
    expect(figures.stuck).toEqual([]);
    expect(figures.slack.owed).toBeGreaterThan(3);
    expect(figures.discord.owed).toBeGreaterThan(3);
    expect(figures.kills).toBeGreaterThanOrEqual(3);
    expect(control.slack.doubled + control.discord.doubled).toBeGreaterThan(0);
  });
});

describe('the model that workers are held against', () => {
  const task: Made = { number: 1, place: 'here', entered: 0, due: 20, closed: 100 };
  const said = (days: readonly number[]) => days.filter((day) => owedOn([task], day - 1, day).length > 0);

  it('counts working days from a Monday', () => {
    expect([-1, 0, 4, 5].map(dateOf)).toEqual(['2025-01-03', '2025-01-06', '2025-01-10', '2025-01-13']);
  });

  it('owes a reminder 14, 7, 3 and 1 days ahead, on the day, 1 and 3 after it, then every 7', () => {
    expect(said(Array.from({ length: 45 }, (_, at) => at + 1))).toEqual([
      6, 13, 17, 19, 20, 21, 23, 30, 37, 44,
    ]);
  });

  it('owes one for all that fell on days nobody saw, and none once it is closed', () => {
    expect(owedOn([task], 16, 20)).toEqual([task]);
    expect(owedOn([{ ...task, closed: 20 }], 20, 30)).toEqual([]);
  });
});
