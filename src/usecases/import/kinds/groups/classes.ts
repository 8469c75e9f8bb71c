import { cleanLine } from '../../../../domain/clean.ts';
import { fold } from '../../../../domain/fold.ts';
import type { ClassId } from '../../../../domain/ids.ts';
import type { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import { authorOf } from '../../../tasks/change-task.ts';
import type { Reading } from '../../kind.ts';

const nameLimit = 200;

/** A class of groups as it is once the rows read so far are in. */
export interface ClassKept {
  /** Null until the first row that names it has been brought in. */
  id: ClassId | null;
  readonly name: string;
}

/** The classes of the committee and of the table. */
export interface Classes {
  known(id: ClassId): ClassKept;
  /** Those that a cell names, separated by semicolons or line breaks: nobody's is a new one. */
  meant(cell: string): readonly ClassKept[] | UserError;
}

export async function classesOf({ rooms, deed }: Reading): Promise<Classes> {
  const byId = new Map<ClassId, ClassKept>();
  const byName = new Map<string, ClassKept>();
  const known = (id: ClassId) => byId.getOrInsertComputed(id, () => ({ id, name: '' }));
  for (const { id, folded } of await rooms.classes.allNames(deed.viewer)) byName.set(folded, known(id));
  return {
    known,
    meant(cell) {
      const names = cell
        .split(/[;\n]/)
        .map(cleanLine)
        .filter((name) => fold(name));
      const long = names.find((name) => name.length > nameLimit);
      if (long) return mistake('imports.problem.long', { length: long.length, limit: nameLimit });
      const all = names.map((name) => byName.getOrInsertComputed(fold(name), () => ({ id: null, name })));
      return [...new Set(all)];
    },
  };
}

/** The ids of these classes; those that are new are made. */
export async function madeClasses(
  { rooms, deed }: Reading,
  classes: readonly ClassKept[],
): Promise<ClassId[]> {
  const ids: ClassId[] = [];
  for (const one of classes) {
    if (!one.id) {
      const name = { text: one.name };
      one.id = (await rooms.classes.add(deed.viewer, { name })).id;
      const entry = { ...authorOf(deed), subject: 'class', subjectId: one.id } as const;
      await rooms.history.append({ ...entry, action: 'added', after: { name } });
    }
    ids.push(one.id);
  }
  return ids;
}
