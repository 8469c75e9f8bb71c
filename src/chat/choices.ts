import type { Call } from '../domain/call.ts';
import { fold } from '../domain/fold.ts';
import type { FieldKind } from '../domain/form.ts';
import type { Group } from '../domain/group.ts';
import type { Viewer } from '../domain/member.ts';
import { taskName } from '../i18n/task-name.ts';
import { directivesNamed } from './directives-named.ts';
import type { Dispatch } from './dispatch.ts';
import { known, wordsFor } from './hear.ts';

/** What may stand in a field: `value` is what the field then says, `label` what people see of it. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

const most = 20;

/**
 * What the words typed into a form's field may mean, best first, for doors whose menus show names and keep ids
 * ("@…"): two groups may share a name, and a name may hold a comma. Strangers are offered nothing.
 */
export async function choicesFor(
  deps: Pick<Dispatch, 'store' | 'prefix'>,
  call: Omit<Call, 'line'>,
  kind: FieldKind,
  typed: string,
): Promise<readonly FieldChoice[]> {
  const { store, prefix } = deps;
  const heard = await known(store, { ...call, line: '' });
  if (!heard) return [];
  const { viewer } = heard;
  const t = wordsFor(heard, prefix);
  const words = typed.trim().replace(/^["“#@]+/, '');
  switch (kind) {
    case 'task': {
      const found = await store.tasks.suggest(viewer, words, most);
      return found.map(({ number, title }) => {
        return { value: String(number), label: taskName(t, { number, title }), detail: '' };
      });
    }
    case 'group':
    case 'groups': {
      const found = await groupsLike(store, viewer, words);
      return found.map(({ id, name }) => ({ value: `@${id}`, label: t.worded(name), detail: '' }));
    }
    case 'member':
    case 'members': {
      const found = words ? await store.members.named(viewer, words, most) : [];
      return found.map(({ owner }) => ({ value: `@${owner.id}`, label: owner.name, detail: owner.handle }));
    }
    case 'owner':
      return [
        ...(await choicesFor(deps, call, 'group', typed)),
        ...(await choicesFor(deps, call, 'member', typed)),
      ].slice(0, most);
    case 'directive': {
      const found = await directivesNamed(store, viewer, words, most);
      return found.map(({ id, documentId, number, title }) => {
        return { value: `@${id ?? documentId}`, label: number, detail: title ? t.worded(title) : '' };
      });
    }
    default:
      return [];
  }
}

/** Among thousands people mean their own first, and until something is typed only those. */
async function groupsLike(store: Dispatch['store'], viewer: Viewer, words: string): Promise<Group[]> {
  const ids = new Set([...viewer.seats.map(({ groupId }) => groupId), ...(viewer.groupIds ?? [])]);
  const found = words ? await store.groups.named(viewer, words, most) : [];
  const own = await store.groups.byIds(viewer, [...ids]);
  const fitting = own.filter(
    ({ id, name }) => found.some(({ owner }) => owner.id === id) || isBegun(name, words),
  );
  return [...fitting, ...found.map(({ owner }) => owner).filter(({ id }) => !ids.has(id))].slice(0, most);
}

/** Whether the words are the beginning of any word of a name, and go on as it does. */
function isBegun({ text, translations = {} }: Group['name'], words: string): boolean {
  const begun = ` ${fold(words)}`;
  return [text, ...Object.values(translations)].some((name) => ` ${fold(name)}`.includes(begun));
}
