import type { CommitteeId } from '../domain/ids.ts';
import type { Store } from '../store/index.ts';
import { seedDemo } from './seed.ts';

/**
 * The demo committee of this database, made first when the database is empty. Undefined when a real committee
 * lives there: such a database is never treated as a demo. Throws when an earlier start was cut short while
 * it made the demo, so that nobody works with half a committee.
 */
export async function openDemo(store: Store): Promise<CommitteeId | undefined> {
  const committees = await store.committees.all();
  const [first] = committees;
  if (!first) return seedDemo(store);
  if (committees.some((committee) => !committee.demo)) return undefined;
  if (first.clockAt === null) {
    throw new Error('The demo in this database was not finished: delete the database and start again.');
  }
  return first.id;
}
