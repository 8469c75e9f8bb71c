import type { Call } from '../domain/call.ts';
import type { FormField } from '../domain/form.ts';
import type { GroupId, MemberId } from '../domain/ids.ts';
import type { Reply } from '../domain/reply.ts';
import { taskName } from '../i18n/task-name.ts';
import { directiveById } from './directives-named.ts';
import type { Dispatch } from './dispatch.ts';
import { type Heard, known, wordsFor } from './hear.ts';

type Kind = FormField['kind'];
type Name = (said: string) => Promise<string | undefined>;

/**
 * A form whose ids ("@…") and task numbers bring their names with them, for doors with menus that show names.
 * Any other reply stays as it is.
 */
export async function withLabels(
  deps: Pick<Dispatch, 'store' | 'prefix'>,
  call: Call,
  reply: Reply,
): Promise<Reply> {
  if (reply.kind !== 'form' || !reply.form.fields.some((field) => piecesOf(field).length > 0)) return reply;
  const heard = await known(deps.store, call);
  if (!heard) return reply;
  const names = namesFor(deps, heard);
  const fields = await Promise.all(reply.form.fields.map((field) => labelled(names, field)));
  return { ...reply, form: { ...reply.form, fields } };
}

async function labelled(names: Partial<Record<Kind, Name>>, field: FormField): Promise<FormField> {
  const name = names[field.kind];
  const pieces = name ? piecesOf(field) : [];
  const found = await Promise.all(pieces.map(async (piece) => [piece, await name?.(piece)] as const));
  const labels = Object.fromEntries(found.flatMap(([piece, label]) => (label ? [[piece, label]] : [])));
  return Object.keys(labels).length > 0 ? { ...field, labels } : field;
}

/** What of a field is a name to nobody. */
function piecesOf({ kind, value = '' }: FormField): string[] {
  const isId = kind === 'task' ? /^#?\d{1,9}$/ : /^@/;
  return value
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => isId.test(piece));
}

function namesFor({ store, prefix }: Pick<Dispatch, 'store' | 'prefix'>, heard: Heard) {
  const { viewer } = heard;
  const t = wordsFor(heard, prefix);
  const group: Name = async (said) => {
    const found = await store.groups.byId(viewer, said.slice(1) as GroupId);
    return found && t.worded(found.name);
  };
  const member: Name = async (said) => (await store.members.byId(viewer, said.slice(1) as MemberId))?.name;
  const task: Name = async (said) => {
    const found = await store.tasks.byNumber(viewer, Number(said.replace('#', '')));
    return found && taskName(t, found);
  };
  const directive: Name = async (said) => (await directiveById(store, viewer, said.slice(1)))?.number;
  const owner: Name = async (said) => (await group(said)) ?? (await member(said));
  return { group, groups: group, member, members: member, owner, task, directive };
}
