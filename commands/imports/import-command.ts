import { type Command, command } from '../../src/chat/command.ts';
import type { SentenceKey } from '../../src/i18n/index.ts';
import type { Kind } from '../../src/usecases/import/kind.ts';
import { importOptions } from './options.ts';
import { runImport } from './run-import.ts';

/** "/tasks import" and its like: brings in things of one kind from a table, after a dry run that changes nothing. */
export function importCommand(
  path: readonly [string, string],
  kind: Kind,
  words: { readonly summary: SentenceKey; readonly hint: SentenceKey },
): Command {
  return command({
    path,
    summary: words.summary,
    options: importOptions(kind, words.hint),
    oneOf: ['file', 'table', 'upload'],
    also: ['csv', 'upload', 'nhap', 'muat naik'],
    may: kind.may,
    run: (ask, given) => runImport(ask, kind, path, given),
  });
}
