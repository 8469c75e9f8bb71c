import { record, records, text } from '../json.ts';
import type { Json, View } from '../types.ts';
import { type Control, controlsOf, optionLabel, optionsOf, same } from './controls.ts';

/** Per kind of control: where its value stands in the state, and where its first value is declared. */
const kinds: Record<string, { at: string; initial: string }> = {
  plain_text_input: { at: 'value', initial: 'initial_value' },
  number_input: { at: 'value', initial: 'initial_value' },
  email_text_input: { at: 'value', initial: 'initial_value' },
  url_text_input: { at: 'value', initial: 'initial_value' },
  static_select: { at: 'selected_option', initial: 'initial_option' },
  external_select: { at: 'selected_option', initial: 'initial_option' },
  radio_buttons: { at: 'selected_option', initial: 'initial_option' },
  users_select: { at: 'selected_user', initial: 'initial_user' },
  channels_select: { at: 'selected_channel', initial: 'initial_channel' },
  conversations_select: { at: 'selected_conversation', initial: 'initial_conversation' },
  datepicker: { at: 'selected_date', initial: 'initial_date' },
  timepicker: { at: 'selected_time', initial: 'initial_time' },
  datetimepicker: { at: 'selected_date_time', initial: 'initial_date_time' },
  checkboxes: { at: 'selected_options', initial: 'initial_options' },
  multi_static_select: { at: 'selected_options', initial: 'initial_options' },
  multi_external_select: { at: 'selected_options', initial: 'initial_options' },
  multi_users_select: { at: 'selected_users', initial: 'initial_users' },
  multi_channels_select: { at: 'selected_channels', initial: 'initial_channels' },
  multi_conversations_select: { at: 'selected_conversations', initial: 'initial_conversations' },
  file_input: { at: 'files', initial: 'files' },
};

const several = /^(multi_|checkboxes$|file_input$)/;

/** A control that keeps a value: not a button, not a menu. */
export function keepsValue({ type }: Control): boolean {
  return type in kinds;
}

/** `view.state.values` as Slack sends it: what was typed, else what the app put there. */
export function stateOf(view: Pick<View, 'blocks' | 'typed'>): Record<string, Record<string, Json>> {
  const values: Record<string, Record<string, Json>> = {};
  for (const control of controlsOf(view).filter(keepsValue)) {
    const block = (values[control.blockId] ??= {});
    block[control.actionId] =
      view.typed[control.blockId]?.[control.actionId] ?? valueOf(control, initial(control));
  }
  return values;
}

/** The value of a control in Slack's words. */
export function valueOf({ type }: Control, value: unknown): Json {
  const kind = kinds[type];
  if (!kind) throw new Error(`A ${type} keeps no value`);
  return { type, [kind.at]: value ?? (several.test(type) ? [] : null) };
}

function initial({ type, element }: Control): unknown {
  return element[kinds[type]?.initial ?? ''];
}

/** What somebody would read in the field: labels of what is chosen, or what is typed. */
export function shown(value: Json): string {
  const one = (thing: unknown): string =>
    typeof thing === 'object' && thing !== null
      ? optionLabel(record(thing)) || text(record(thing).name)
      : text(thing);
  const { type: _, ...rest } = value;
  return Object.values(rest)
    .flatMap((thing) => (Array.isArray(thing) ? thing.map(one) : [one(thing)]))
    .filter(Boolean)
    .join(', ');
}

export function isEmpty(value: Json): boolean {
  const { type: _, ...rest } = value;
  return Object.values(rest).every(
    (one) => one === null || one === undefined || one === '' || (Array.isArray(one) && one.length === 0),
  );
}

/** What a person gives for a field: words typed, labels or values picked, ids of people; true ticks all boxes. */
export type Given = string | boolean | readonly string[];

/** Puts what a person gives into Slack's words. Only what is on offer can be picked. */
export function fill(control: Control, given: Given, offered: readonly Json[]): Json {
  const choose = (wanted: string): Json => {
    const option = pick(wanted, offered);
    if (option) return option;
    const offers = offered.map(optionLabel).join(', ') || 'nothing';
    throw new Error(`“${wanted}” is not on offer in ${control.label}; on offer: ${offers}`);
  };
  const list = given === true ? offered.map(optionLabel) : given === false ? [] : [given].flat();
  const wanted = list.filter((one) => one !== '');
  const options = /static_select|external_select|radio|checkboxes/.test(control.type);
  const values: unknown[] = options ? wanted.map(choose) : wanted;
  return valueOf(control, several.test(control.type) ? values : values[0]);
}

function pick(wanted: string, offered: readonly Json[]): Json | undefined {
  const holding = offered.filter((one) => optionLabel(one).includes(wanted.normalize('NFC')));
  return (
    offered.find((one) => one.value === wanted || same(optionLabel(one), wanted)) ??
    (holding.length === 1 ? holding[0] : undefined)
  );
}

/** The options that stand in the control itself. */
export function ownOptions(control: Control): Json[] {
  return [
    ...optionsOf(control.element),
    ...records(control.element.initial_options),
    record(control.element.initial_option),
  ].filter((one) => 'value' in one);
}
