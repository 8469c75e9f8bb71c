import type { Viewer } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import type { TableRow } from '../../files/csv.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { directoryOf } from './directory.ts';
import type { Column, Kind } from './kind.ts';
import { guessMapping, type Mapping } from './mapping.ts';

/** A table between the dry run and the word to go on. */
export interface Kept {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly mapping: Mapping;
  readonly added: number;
  readonly finished: boolean;
}

/** Keeps a table with what its columns seem to be; answers with its id. */
export async function keepTable(
  deed: Deed,
  kind: Kind,
  { name, rows }: { name: string; rows: readonly TableRow[] },
): Promise<string> {
  if (!may(deed.viewer, kind.may)) throw notAllowed(kind.may);
  const mapping = guessMapping(kind.columns, rows, await directoryOf(deed.store, deed.viewer));
  return deed.store.uploads.keep(deed.viewer, {
    kind: kind.kind,
    name: name.slice(0, 200),
    body: JSON.stringify(rows),
    mapping: JSON.stringify(mapping),
  });
}

/** The table of that id; a mistake when it is gone. */
export async function keptTable(
  rooms: Pick<Rooms, 'uploads'>,
  viewer: Viewer,
  kind: Kind['kind'],
  id: string,
): Promise<Kept> {
  const upload = await rooms.uploads.find(viewer, id);
  if (upload?.kind !== kind) throw mistake('imports.error.gone');
  const { name, body, mapping, added, finished } = upload;
  return {
    name,
    rows: JSON.parse(body) as TableRow[],
    mapping: JSON.parse(mapping) as Mapping,
    added,
    finished,
  };
}

/** Has columns mean what somebody says they mean. */
export async function remapTable(deed: Deed, kind: Kind, id: string, mapping: Mapping): Promise<void> {
  if (!may(deed.viewer, kind.may)) throw notAllowed(kind.may);
  await deed.store.uploads.remap(deed.viewer, id, JSON.stringify(mapping));
}

/** What must still be said before anything can be read: needed columns that nobody has pointed at. */
export function missingColumns(columns: readonly Column[], { columns: chosen }: Mapping): Column[] {
  const isThere = (name: string) => typeof chosen[name] === 'number';
  return columns.filter(
    ({ name, needed, standIns = [] }) => needed && !isThere(name) && !standIns.some(isThere),
  );
}
