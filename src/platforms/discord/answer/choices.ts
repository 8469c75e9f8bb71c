import type { Call } from '../../../domain/call.ts';
import type { FieldKind, Form, FormField } from '../../../domain/form.ts';
import { readButtonLine } from '../../../domain/line.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { DiscordDoors } from '../port.ts';

/** Of so many a menu in a form can be made. */
const most = 25;
const single: Partial<Record<FieldKind, FieldKind>> = {
  task: 'task',
  group: 'group',
  groups: 'group',
  member: 'member',
  members: 'member',
  owner: 'owner',
};

/** A form whose fields offer what there is to choose from, where that is little: nothing can be searched there. */
export async function withChoices(
  { doors }: { readonly doors: { readonly bot: Pick<DiscordDoors['bot'], 'all'> } },
  call: Omit<Call, 'line'>,
  form: Form,
): Promise<Extract<Reply, { kind: 'form' }>> {
  // The form's own line says which committee is meant.
  const committee = readButtonLine(form.line)?.code ?? call.committee;
  const asking = { ...call, ...(committee && { committee }) };
  const kinds = new Set(form.fields.flatMap(({ kind, choices }) => (choices ? [] : (single[kind] ?? []))));
  const found = await Promise.all(
    [...kinds].map(async (kind) => [kind, await doors.bot.all(asking, kind, most)] as const),
  );
  const byKind = new Map(found);
  const fields = form.fields.map((field): FormField => {
    const kind = single[field.kind];
    const choices = kind && !field.choices ? byKind.get(kind) : undefined;
    return choices && choices.length > 0 ? { ...field, choices } : field;
  });
  return { kind: 'form', form: { ...form, fields } };
}
