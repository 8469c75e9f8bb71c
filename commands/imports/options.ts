import type { Options } from '../../src/chat/command.ts';
import { file, page, pasted, unsaid } from '../../src/chat/field.ts';
import type { SentenceKey } from '../../src/i18n/index.ts';
import type { Kind } from '../../src/usecases/import/kind.ts';

/** A message of the strictest door holds as much; a longer table is a file. */
const pastedLimit = 12_000;

/**
 * A table, as a file or pasted. The rest is what its cards and forms say: which table is meant, what is to be
 * done with it, and what its columns are.
 */
export function importOptions(kind: Pick<Kind, 'columns'>, hint: SentenceKey) {
  return {
    file: file({ label: 'imports.field.file', hint, accepts: 'table' }).optional(),
    table: pasted({
      label: 'imports.field.table',
      hint: 'imports.field.table.hint',
      max: pastedLimit,
    }).optional(),
    upload: unsaid('imports.field.file'),
    step: unsaid('imports.field.file'),
    header: unsaid('imports.field.header'),
    page: page(),
    ...(Object.fromEntries(
      kind.columns.map(({ name, label }) => [columnOption(name), unsaid(label)]),
    ) as Options),
  };
}

/** The option by which a form says where a column is. */
export const columnOption = (name: string) => `column-${name}`;
