import { record, records, text } from '../../../slack/fake/json.ts';
import type { Json, Modal, User } from '../types.ts';
import { same } from './controls.ts';
import { type Desk, deliver, NotSent } from './desk.ts';
import type { Given } from './options.ts';
import type { Outcome } from './outcome.ts';
import { picked } from './press.ts';
import { Resolver } from './resolve.ts';

export type Answers = Readonly<Record<string, Given | readonly Given[]>>;

/** A field of a form: its label and what is filled in. */
export interface Field {
  readonly label: string;
  readonly hint: string;
  readonly component: Json;
}

/** The fields of a form, from top to bottom. */
export function fieldsOf({ components }: Pick<Modal, 'components'>): Field[] {
  return components.flatMap((outer): Field[] => {
    if (outer.type === 18) {
      const component = record(outer.component);
      return [{ label: text(outer.label), hint: text(outer.description), component }];
    }
    const inputs = records(outer.components);
    return inputs.map((component) => ({ label: text(component.label), hint: '', component }));
  });
}

/** Fills in a form (fields by label or custom id) and sends it. What is left out stays as the app put it. */
export async function fill(desk: Desk, user: User, modal: Modal, answers: Answers): Promise<Outcome> {
  if (!modal.open) throw new NotSent('This form is closed');
  const fields = fieldsOf(modal);
  const find = (name: string) =>
    fields.find(({ label, component }) => same(label, name) || component.custom_id === name);
  for (const name of Object.keys(answers))
    if (!find(name))
      throw new NotSent(
        `There is no field “${name}”; there are: ${fields.map(({ label }) => label).join(', ')}`,
      );
  const { channel, source } = modal.from;
  const resolver = new Resolver(desk, channel, user.id);
  const given = new Map(Object.entries(answers).map(([name, value]) => [find(name)?.component, value]));
  const sent = modal.components.map((outer) => sentAs(outer, fields, given, resolver));
  const outcome = await deliver(desk, {
    type: 5,
    user,
    channel,
    what: `form “${modal.title}”`,
    ...(source && !source.deleted && { source }),
    data: {
      custom_id: modal.customId,
      components: sent,
      ...(resolver.all && { resolved: resolver.all }),
    },
  });
  // Unanswered, the form stays open: “Something went wrong. Try again.”
  if (outcome.acked) close(desk, modal);
  return outcome;
}

function listOf(value: Given | readonly Given[] | undefined): readonly Given[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Given];
}

export function close({ state }: Desk, modal: Modal): void {
  modal.open = false;
  if (state.modals.get(modal.user) === modal) state.modals.delete(modal.user);
  state.changed();
}

function sentAs(
  outer: Json,
  fields: readonly Field[],
  given: ReadonlyMap<Json | undefined, Given | readonly Given[]>,
  resolver: Resolver,
): Json {
  const answer = (component: Json) => {
    const field = fields.find((one) => one.component === component);
    const value = given.has(component) ? given.get(component) : initial(component);
    return {
      type: component.type,
      id: component.id,
      custom_id: component.custom_id,
      ...valueOf(field?.label ?? '', component, value, resolver),
    };
  };
  if (outer.type === 18) return { type: 18, id: outer.id, component: answer(record(outer.component)) };
  if (outer.type === 1) return { type: 1, id: outer.id, components: records(outer.components).map(answer) };
  return { type: outer.type, id: outer.id };
}

/** What stands in a field before somebody touches it. */
export function initial(component: Json): Given | readonly Given[] | undefined {
  if (component.type === 4) return text(component.value);
  if (component.type === 23) return component.default === true;
  const chosen = records(component.options).filter((one) => one.default === true);
  const defaults = records(component.default_values).map(({ id }) => ({ id: text(id) }));
  return [...chosen.map(({ value }) => text(value)), ...defaults];
}

function valueOf(
  label: string,
  component: Json,
  value: Given | readonly Given[] | undefined,
  resolver: Resolver,
): Json {
  const list = listOf(value).filter((one) => one !== '');
  const needed = component.required !== false;
  const name = label || text(component.custom_id);
  const empty = () => {
    if (needed) throw new NotSent(`${name}: is required`);
  };
  switch (component.type) {
    case 4:
      return { value: typed(name, component, text(value)) };
    case 19:
      if (list.length === 0) empty();
      return { values: list.map((file) => ownFile(name, file, resolver)) };
    case 21:
    case 22: {
      if (list.length === 0) empty();
      const most = component.type === 21 ? 1 : (component.max_values ?? records(component.options).length);
      const values = picked({ ...component, type: 3, min_values: 0, max_values: most }, list, resolver);
      return component.type === 21 ? { value: values[0] ?? null } : { values };
    }
    case 23:
      return { value: value === true };
    default:
      if (list.length === 0) {
        empty();
        return { values: [] };
      }
      return { values: picked(component, list, resolver) };
  }
}

function typed(name: string, component: Json, words: string): string {
  if (words === '' && component.required !== false) throw new NotSent(`${name}: is required`);
  const least = Number(component.min_length ?? 0);
  const most = Number(component.max_length ?? 4000);
  if (words !== '' && (words.length < least || words.length > most))
    throw new NotSent(`${name}: between ${least} and ${most} characters, not ${words.length}`);
  if (words.includes('\n') && component.style !== 2) throw new NotSent(`${name}: is one line`);
  return words;
}

function ownFile(name: string, file: Given, resolver: Resolver): string {
  if (typeof file === 'object' && 'content' in file) return resolver.file(file);
  throw new NotSent(`${name}: is no file`);
}
