import type { Made } from './model.ts';
import type { Place, Seen } from './servers.ts';
import type { World } from './world.ts';

/** What came of reminders: of each, how often it was said and how late. */
export interface Counts {
  owed: number;
  lost: number;
  doubled: number;
}

/** What a run, or a part of it, has come to. */
export interface Figures {
  readonly slack: Counts;
  readonly discord: Counts;
  /** From the moment a reminder was due until it stood in its channel, in milliseconds of the world's clock. */
  readonly lateMs: number[];
  kills: number;
  /** Kills after which a message stood in its channel that was not recorded as sent. */
  between: number;
  /** Those messages. */
  unrecorded: number;
  readonly stuck: string[];
  /** What was lost or doubled, a line each: for whoever looks for the reason. */
  readonly wrong: string[];
}

export const noFigures = (): Figures => ({
  slack: { owed: 0, lost: 0, doubled: 0 },
  discord: { owed: 0, lost: 0, doubled: 0 },
  lateMs: [],
  kills: 0,
  between: 0,
  unrecorded: 0,
  stuck: [],
  wrong: [],
});

export function added(all: readonly Figures[]): Figures {
  const sum = noFigures();
  for (const one of all) {
    for (const platform of ['slack', 'discord'] as const)
      for (const count of ['owed', 'lost', 'doubled'] as const) sum[platform][count] += one[platform][count];
    for (const count of ['kills', 'between', 'unrecorded'] as const) sum[count] += one[count];
    for (const late of one.lateMs) sum.lateMs.push(late);
    sum.stuck.push(...one.stuck);
    sum.wrong.push(...one.wrong);
  }
  return sum;
}

/** Where the reader of each channel stopped. */
export type Bookmarks = Map<Place, number>;

/** Reads what was said since the bookmarks and holds it against what was owed at `dueAt`. */
export function tally(
  { servers }: World,
  bookmarks: Bookmarks,
  { owed, dueAt, story }: { readonly owed: readonly Made[]; readonly dueAt: number; readonly story: string },
  figures: Figures,
): void {
  for (const place of servers.places) {
    const said = place.from(bookmarks.get(place) ?? 0);
    bookmarks.set(place, place.count());
    place.prune(40);
    const counts = figures[place.platform];
    const due = owed.filter((task) => task.place === place.name).map(({ number }) => number);
    counts.owed += due.length;
    for (const number of new Set([...due, ...said.flatMap(({ numbers }) => [...numbers])])) {
      const found = said.filter(({ numbers }) => numbers.has(number));
      const wanted = due.includes(number) ? 1 : 0;
      counts.lost += Math.max(0, wanted - found.length);
      counts.doubled += Math.max(0, found.length - wanted);
      if (wanted && found[0]) figures.lateMs.push(Math.max(0, found[0].at - dueAt));
      if (found.length !== wanted)
        figures.wrong.push(
          `#${number} in ${place.name}: ${wanted} owed, said by [${found.map(toldAt).join(', ')}] (${story})`,
        );
    }
  }

  function toldAt({ key, at }: Seen): string {
    return `${key} after ${Math.round(at - dueAt)} ms`;
  }
}
