import type { Call } from '../domain/call.ts';
import type { FieldKind } from '../domain/form.ts';
import { collator } from '../i18n/translator.ts';
import type { FieldChoice } from './choices.ts';
import type { Dispatch } from './dispatch.ts';
import { known, wordsFor } from './hear.ts';

/**
 * All groups or people that may stand in a form's field, by name, for doors whose menus cannot be searched in.
 * Undefined where they are more than `most`, or where what is meant need not be among them: a task may be an old
 * one. Strangers have nothing to choose from.
 */
export async function allChoicesFor(
  { store, prefix }: Pick<Dispatch, 'store' | 'prefix'>,
  call: Omit<Call, 'line'>,
  kind: FieldKind,
  most: number,
): Promise<readonly FieldChoice[] | undefined> {
  if (!['group', 'groups', 'member', 'members', 'owner'].includes(kind)) return undefined;
  const heard = await known(store, { ...call, line: '' });
  if (!heard) return [];
  const { viewer } = heard;
  const t = wordsFor(heard, prefix);
  const groups = kind === 'member' || kind === 'members' ? [] : await store.groups.all(viewer, most + 1);
  const members = kind === 'group' || kind === 'groups' ? [] : await store.members.all(viewer, most + 1);
  const choices = [
    ...groups.map(({ id, name }) => ({ value: `@${id}`, label: t.worded(name), detail: '' })),
    ...members.map(({ id, name, handle }) => ({ value: `@${id}`, label: name, detail: handle })),
  ];
  if (choices.length > most) return undefined;
  const order = collator(heard.language);
  return choices.toSorted((a, b) => order.compare(a.label, b.label));
}
