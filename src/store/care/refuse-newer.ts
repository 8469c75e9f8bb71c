import { mistake } from '../../i18n/mistake.ts';
import type { Level } from '../migrate.ts';

/** A backup of a newer Docket would be opened by none that is here. */
export function refuseNewer({ unknown, last }: Level): void {
  if (unknown) throw mistake('care.newer', { migration: unknown });
  if (last === null) throw mistake('care.noTables');
}
