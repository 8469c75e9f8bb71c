import type { Finding } from '../../platforms/terminal/port.ts';
import type { Look } from '../../store/care/index.ts';
import type { Chart } from './finding.ts';

/** Seconds by which the machine and the database may differ; beyond the second, leases cannot be relied on. */
const tolerable = { seconds: 2, broken: 30 };

/** Whether all agree on the time, and know the rules of the committees' zones. */
export async function time(chart: Chart, look: Look): Promise<Finding[]> {
  return [await clock(chart, look), await zones(chart, look)];
}

async function clock({ t, ok, look, broken }: Chart, seen: Look): Promise<Finding> {
  const before = Date.now();
  const theirs = await seen.now();
  const after = Date.now();
  // What the way there and back took is no difference.
  const off = Math.max(0, before - theirs, theirs - after) / 1000;
  const seconds = t.number(Math.ceil(off));
  if (off <= tolerable.seconds)
    return ok('clock', t('doctor.clock.ok', { seconds: t.number(tolerable.seconds) }));
  const say = off > tolerable.broken ? broken : look;
  return say('clock', t('doctor.clock.off', { seconds }), t('doctor.clock.do'));
}

async function zones({ t, ok, broken }: Chart, seen: Look): Promise<Finding> {
  const used = (await seen.rooms.committees.all()).map(({ timeZone }) => timeZone);
  const unknown = [...new Set(used)].filter((zone) => !isKnown(zone));
  if (unknown.length > 0)
    return broken('zones', t('doctor.zones.unknown', { zones: unknown.join(', ') }), t('doctor.zones.do'));
  return ok('zones', t('doctor.zones.ok', { edition: process.versions.tz ?? '' }));
}

function isKnown(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
