import { fold } from '../../domain/fold.ts';
import { nearest } from '../../domain/nearest.ts';
import { mistake } from '../../i18n/mistake.ts';

/** Names in use that the runtime's own list gives by older ones (Asia/Saigon, Asia/Calcutta …). */
const newerNames = [
  'Asia/Ho_Chi_Minh',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Asia/Kathmandu',
  'Europe/Kyiv',
  'UTC',
];

/**
 * The IANA time zone that was named, in its own capitals ("asia/ho_chi_minh" → "Asia/Ho_Chi_Minh"). Throws
 * the mistake with the names that come nearest. A bare offset is refused: it knows no summer time.
 */
export function timeZoneNamed(said: string): string {
  const zone = said.trim().replaceAll(' ', '_');
  if (/^[A-Za-z]/.test(zone)) {
    try {
      return Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone).timeZoneId;
    } catch {
      // Not a name the runtime knows: answered below.
    }
  }
  throw mistake('docket.error.zone', { said, examples: (t) => t.either(nearestZones(said)) });
}

/** At most three: those whose name or city is like what was said; well-known ones where none is. */
function nearestZones(said: string): string[] {
  const zones = [...newerNames, ...Intl.supportedValuesOf('timeZone')];
  const words = fold(said);
  const within = words.length > 2 ? zones.filter((zone) => fold(zone).includes(words)) : [];
  const byName = new Map(
    zones.flatMap((zone) => [
      [fold(zone), zone],
      [fold(cityOf(zone)), zone],
    ]),
  );
  const near = nearest(words, byName.keys());
  const city = nearest(fold(cityOf(said)), byName.keys());
  const found = [...within, ...[near, city].flatMap((name) => byName.get(name ?? '') ?? [])];
  const some = found.length > 0 ? found : ['Asia/Ho_Chi_Minh', 'Asia/Kuala_Lumpur', 'Europe/London'];
  return [...new Set(some)].slice(0, 3);
}

const cityOf = (zone: string) => zone.split('/').at(-1) ?? zone;
