import { dayAt, type Instant } from '../../domain/day.ts';
import type { Platform } from '../../domain/place.ts';
import type { CommitteeSettings, Store } from '../../store/index.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { tellOf } from './tell.ts';

/** A shorter silence, and a reminder that is less late, are not worth a word. Milliseconds. */
const patienceMs = 10 * 60_000;

const hour = 60 * 60_000;

/** A time in which a platform could not be reached. Real time. */
interface Silence {
  readonly platform: Platform;
  readonly since: Instant;
  readonly until: Instant;
}

/**
 * A platform can be reached again: each committee whose reminders came late by that is told once, however many
 * processes were cut off, and at most once an hour of a connection that comes and goes.
 */
export async function silenceOver(store: Store, silence: Silence): Promise<void> {
  if (silence.until - silence.since < patienceMs) return;
  // A demo's clock stands where somebody has put it: nothing there is late.
  for (const committee of await store.committees.all())
    if (committee.clockAt === null) await tellLate(store, committee, silence);
}

async function tellLate(store: Store, committee: CommitteeSettings, silence: Silence): Promise<void> {
  const { platform, since, until } = silence;
  const from = dayAt(since, committee.timeZone);
  const late = await store.outbox.lateBy(committee.id, { platform, since, until, patienceMs, from });
  if (late.count === 0) return;
  const isFirst = await store.receipts.first(`late ${platform} ${committee.id} ${Math.floor(until / hour)}`);
  if (!isFirst) return;
  const deed = doorDeed(store, committee, platform);
  await store.transaction(async (rooms) => {
    const entry = await rooms.history.append({
      ...authorOf(deed),
      action: 'late',
      subject: 'committee',
      subjectId: committee.id,
      after: { platform, name: null, since, ...late },
    });
    await tellOf(rooms, deed, { entry, near: { platform, workspace: '' } });
  });
}
