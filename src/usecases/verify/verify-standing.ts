import type { Day } from '../../domain/day.ts';
import { rules, type StandingFault } from '../../domain/history/fault.ts';
import type { CommitteeHeld, Rooms } from '../../store/index.ts';
import { eachReadable } from './each-readable.ts';
import { groupsUnlike } from './groups-unlike.ts';
import { mostFaults } from './most-faults.ts';
import { peopleUnlike } from './people-unlike.ts';
import { agrees } from './same.ts';
import { toldOf } from './told.ts';

/** Members or groups read at once. */
const atOnce = 100;

export interface Standing {
  /** Members and groups that were looked at. */
  readonly people: number;
  readonly groups: number;
  /** The first few. */
  readonly faults: readonly StandingFault[];
}

/** How the record of a committee begins. What was so before is taken as it is. */
export interface Begun {
  /** The day of the first entry; null where there is none. */
  readonly on: Day | null;
  /** Whoever founded it; null where the history does not tell of a founding. Then not all were told of. */
  readonly founder: string | null;
}

/** Holds people, seats and rules against a replay of their histories, a page at a time, up to the first few faults. */
export async function verifyStanding(rooms: Rooms, committee: CommitteeHeld): Promise<Standing> {
  const { id } = committee;
  const told = await settingsTold(rooms, committee);
  const begun = { on: told.on, founder: told.founder };
  const garbled = ({ name }: { readonly name: string }) => ({ what: 'garbled', name }) as const;
  const faults: StandingFault[] = committee.garbled ? [garbled(committee)] : [];
  const unlike = rules
    .filter(
      (rule) => !agrees({ [rule]: rule in told.settings ? told.settings[rule] : committee[rule] }, committee),
    )
    .map((rule) => ({ what: 'rule', rule }) as const);
  faults.push(...unlike);
  const people = await eachPage(
    faults,
    (after) => rooms.history.peopleAfter(id, { after, limit: atOnce }),
    (page) => eachReadable(page, (some) => peopleUnlike(rooms, id, begun, some), garbled),
  );
  const groups = await eachPage(
    faults,
    (after) => rooms.history.groupsAfter(id, { after, limit: atOnce }),
    (page) => eachReadable(page, (some) => groupsUnlike(rooms, id, begun, some), garbled),
  );
  return { people, groups, faults: faults.slice(0, mostFaults) };
}

/** Adds to `faults` what is unlike on page after page, while they are few; answers with how many were looked at. */
async function eachPage<T extends { readonly id: string }>(
  faults: StandingFault[],
  read: (after: string) => Promise<readonly T[]>,
  unlike: (page: readonly T[]) => Promise<readonly StandingFault[]>,
): Promise<number> {
  let count = 0;
  for (let after: string | undefined = ''; after !== undefined && faults.length < mostFaults; ) {
    const page: readonly T[] = await read(after);
    faults.push(...(await unlike(page)));
    count += page.length;
    after = page.at(-1)?.id;
  }
  return count;
}

type Settings = Partial<Record<(typeof rules)[number], unknown>>;

/** What the history tells of the committee's settings, and how it begins. */
async function settingsTold(rooms: Rooms, { id }: CommitteeHeld) {
  const [first] = await rooms.history.rowsAfter(id, { after: null, limit: 1 });
  let settings: Settings = {};
  let founder: string | null = null;
  for await (const { action, after } of toldOf(rooms, id, [id])) {
    if (action === 'founded') founder = typeof after.administrator === 'string' ? after.administrator : null;
    if (action === 'founded' || action === 'edited') settings = { ...settings, ...after };
    if (action === 'governance' || action === 'reminding')
      settings = { ...settings, [action]: { ...(settings[action] as object | undefined), ...after } };
  }
  return { settings, founder, on: first?.day ?? null };
}
