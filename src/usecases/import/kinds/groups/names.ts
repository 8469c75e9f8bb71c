import { fold } from '../../../../domain/fold.ts';
import type { GroupId } from '../../../../domain/ids.ts';
import type { Language, Worded } from '../../../../domain/language.ts';
import { UserError } from '../../../../domain/user-error.ts';
import { mistake } from '../../../../i18n/mistake.ts';
import { type Named, type Names, namesOf } from '../../directory.ts';
import type { Line, Problem, Reading } from '../../kind.ts';
import { type GroupKept, newGroup } from './kept.ts';
import { calledIn, type GroupCalled } from './row.ts';

/** A row whose group is known, with those of its names that no other group has. */
export interface GroupRow {
  readonly line: Line;
  readonly kept: GroupKept;
  readonly translations: NonNullable<Worded['translations']>;
  readonly aliases: readonly string[];
  /** Names that are another group's, here or by the table. */
  readonly refused: readonly string[];
}

interface TableNames {
  readonly rows: readonly GroupRow[];
  readonly problems: Problem[];
  /** All groups as they are called once the whole table is in. */
  readonly names: Names<GroupKept>;
}

/**
 * Tells which group each row means, by its first name, and which of its other names are free. A name belongs
 * to the group that has it, then to the first row called so, then to the first row that has it besides.
 */
export function namesInTable(reading: Reading, groups: ReadonlyMap<GroupId, GroupKept>): TableNames {
  const { directory, table } = reading;
  const problems: Problem[] = [];
  const owners = new Map<string, GroupKept>();
  const rowsOf = new Map<GroupKept, number>();
  const whose = (name: string) => directory.groups.whole(name).map(({ id }) => groups.get(id));
  const meant = (called: GroupCalled, row: number): GroupKept | UserError => {
    const said = called.name.text;
    const [there, ...others] = whose(said);
    if (others.length > 0) return mistake('imports.problem.groups', { said });
    const kept = owners.get(fold(said)) ?? there ?? newGroup({ text: said }, row);
    const before = rowsOf.get(kept);
    return before === undefined ? kept : mistake('imports.problem.same', { row: before });
  };
  const meaning = table.flatMap((line) => {
    const { row } = line;
    const called = calledIn(reading, line);
    const kept = called instanceof UserError ? called : meant(called, row);
    if (called instanceof UserError || kept instanceof UserError) {
      problems.push({ row, error: kept as UserError });
      return [];
    }
    owners.set(fold(called.name.text), kept);
    rowsOf.set(kept, row);
    return [{ line, called, kept }];
  });
  const named: Named<GroupKept>[] = [];
  const rows = meaning.map(({ line, called, kept }): GroupRow => {
    const refused: string[] = [];
    const isFree = (name: string): boolean => {
      const key = fold(name);
      const free = (owners.get(key) ?? kept) === kept && whose(name).every((one) => one === kept);
      if (free) owners.set(key, kept);
      else if (!refused.includes(name)) refused.push(name);
      return free;
    };
    const said = Object.entries(called.name.translations ?? {}) as [Language, string][];
    const translations = Object.fromEntries(said.filter(([, text]) => isFree(text)));
    const aliases = called.aliases.filter(isFree);
    for (const shown of [called.name.text, ...Object.values(translations), ...aliases])
      named.push({ thing: kept, folded: fold(shown), shown });
    return { line, kept, translations, aliases, refused };
  });
  const before = directory.groups.all.flatMap(({ thing, ...name }) => {
    const kept = groups.get(thing.id);
    return kept ? [{ ...name, thing: kept }] : [];
  });
  return { rows, problems, names: namesOf([...before, ...named]) };
}
