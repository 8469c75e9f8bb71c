import type { Command } from '../chat/command.ts';
import type { Dispatch } from '../chat/dispatch.ts';
import { metaOf } from '../chat/field.ts';
import { suggest } from '../chat/suggest/index.ts';
import type { FieldKind } from '../domain/form.ts';
import type { Bot } from '../platforms/web/index.ts';

/**
 * What may stand in a form's field: the suggestions for a typed line with an option of the same kind. A form's
 * own line will not do, since half-filled forms hide theirs behind a token.
 */
export function fieldValues(dispatch: Dispatch): Bot['values'] {
  return async (call, kind, typed) => {
    const option = optionFor(dispatch, kind);
    if (!option || /["“”„«»\n]/.test(typed)) return [];
    const [opening, closing] = typed === '' ? ['', ' '] : ['"', '" '];
    const start = option + opening;
    const found = await suggest(dispatch, { ...call, line: `${start}${typed}${closing.trimEnd()}` });
    // What ends otherwise is no value, but a hint at the next option.
    return found
      .filter(({ insert }) => insert.startsWith(start) && insert.endsWith(closing))
      .map(({ insert, label, detail }) => {
        return { value: insert.slice(start.length, -closing.length), label, detail };
      });
  };
}

/** "/tasks add lead:" for a group. */
function optionFor({ menu, prefix = '' }: Dispatch, kind: FieldKind): string | undefined {
  for (const command of menu) {
    const name = optionOf(command, kind);
    if (name) return `/${prefix}${command.path.join(' ')} ${name}:`;
  }
  return undefined;
}

const optionOf = ({ options }: Command, kind: FieldKind) =>
  Object.keys(options).find((name) => metaOf(options[name] as never).kind === kind);
