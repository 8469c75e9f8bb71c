import { record, records } from '../json.ts';
import type { Json, Message, View } from '../types.ts';
import { fileWire } from '../wire.ts';
import { type Control, controlsOf, optionLabel } from './controls.ts';
import type { Desk } from './deliver.ts';
import type { Suggested } from './outcome.ts';
import { isView, placeWire, whoWire } from './payloads.ts';
import { fill, type Given, keepsValue, ownOptions } from './values.ts';

/** Most options an app may offer at once. */
const mostOptions = 100;

/** The field of this block or action; its label will do too. */
export function fieldOf(place: Message | View, name: string): Control {
  const fields = controlsOf(place).filter(keepsValue);
  const field = fields.find((one) => [one.blockId, one.actionId, one.label].includes(name));
  if (field) return field;
  throw new Error(`There is no field “${name}”; there are: ${fields.map((one) => one.blockId).join(', ')}`);
}

/** Somebody types into a search field, and the app offers options. */
export async function suggest(
  desk: Desk,
  user: string,
  place: Message | View,
  name: string,
  typed: string,
): Promise<Suggested> {
  const { state, app } = desk;
  const field = fieldOf(place, name);
  const { container, ...rest } = placeWire(state, place);
  const outcome = await desk.deliver('interaction', {
    type: 'block_suggestion',
    ...whoWire(state, app, user, isView(place)),
    container,
    ...rest,
    action_id: field.actionId,
    block_id: field.blockId,
    value: typed,
  });
  const body = record(outcome.ackBody);
  const groups = records(body.option_groups).flatMap(({ options }) => records(options));
  const options = [...records(body.options), ...groups];
  const wrong = outcome.acked ? faultsOf(options) : [];
  for (const fault of wrong) state.violate('bad ack', `options for ${field.blockId}: ${fault}`);
  return { ...outcome, options, labels: options.map(optionLabel) };
}

/** What a person gives for a field, in Slack's words. In a search field they type it and take what is offered. */
export async function fillIn(
  desk: Desk,
  user: string,
  place: Message | View,
  field: Control,
  given: Given,
): Promise<Json> {
  if (field.type === 'file_input') {
    const files = [given].flat().map((id) => desk.state.files.get(String(id)));
    return { type: field.type, files: files.flatMap((file) => (file ? [fileWire(desk.state, file)] : [])) };
  }
  const offered = ownOptions(field);
  if (field.type.endsWith('external_select') && typeof given !== 'boolean') {
    for (const words of [given].flat().filter((one) => one !== '')) {
      if (offered.some((option) => option.value === words)) continue;
      const { options } = await suggest(desk, user, place, field.blockId, words);
      offered.push(...options);
    }
  }
  return fill(field, given, offered);
}

/** Remembers what was filled in, as the person's Slack does. */
export function remember(place: Message | View, field: Control, value: Json): void {
  if (!isView(place)) return;
  (place.typed[field.blockId] ??= {})[field.actionId] = value;
}

function faultsOf(options: readonly Json[]): string[] {
  const tooMany = options.length > mostOptions ? [`${options.length} options`] : [];
  const long = options.filter(
    (one) => optionLabel(one).length === 0 || optionLabel(one).length > 75 || String(one.value).length > 150,
  );
  return [...tooMany, ...long.map((one) => `“${optionLabel(one)}” is too long or empty`)];
}
