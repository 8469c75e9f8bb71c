import { record, text } from '../json.ts';
import type { Json, Message, View } from '../types.ts';
import { type Control, controlsOf, optionLabel, optionsOf, same } from './controls.ts';
import type { Desk } from './deliver.ts';
import type { Outcome } from './outcome.ts';
import { isView, placeWire, whoWire } from './payloads.ts';
import { stateOf } from './values.ts';

/** Which of a message's buttons and menu entries is meant. */
export interface Wanted {
  /** What is written on it. */
  readonly label?: string;
  readonly actionId?: string;
  /** What it carries. */
  readonly value?: string;
  /** Words in its row, where several say the same. */
  readonly near?: string;
}

/** A button, or an entry of a menu behind three dots. */
export interface Pressable {
  readonly label: string;
  readonly value: string;
  readonly actionId: string;
  readonly blockId: string;
  readonly near: string;
  readonly kind: 'button' | 'overflow';
  readonly style?: string;
  /** Leads out of Slack. */
  readonly url?: string;
  /** What is asked first, line by line. */
  readonly confirm?: readonly string[];
  readonly control: Control;
  readonly option?: Json;
}

export function pressablesOf(place: Pick<Message | View, 'blocks'>): Pressable[] {
  return controlsOf(place).flatMap((control): Pressable[] => {
    const { element } = control;
    const one = (label: string, thing: Json) => ({
      ...control,
      label,
      value: text(thing.value),
      control,
      ...(text(element.style) && { style: text(element.style) }),
      ...(text(thing.url) && { url: text(thing.url) }),
      ...(element.confirm !== undefined && { confirm: confirmation(record(element.confirm)) }),
    });
    if (control.type === 'button') return [{ ...one(control.label, element), kind: 'button' }];
    if (control.type !== 'overflow') return [];
    return optionsOf(element).map((option) => ({
      ...one(optionLabel(option), option),
      kind: 'overflow',
      option,
    }));
  });
}

/** A person presses it. One that several answer to is a mistake of the test: they would not know which. */
export function press(desk: Desk, user: string, place: Message | View, wanted: Wanted): Promise<Outcome> {
  const { control, option } = one(pressablesOf(place), wanted);
  const { element } = control;
  return act(desk, user, place, control, {
    ...(element.text !== undefined && { text: element.text }),
    ...(element.style !== undefined && { style: element.style }),
    ...(option ? { selected_option: option } : element.value !== undefined && { value: element.value }),
  });
}

/** Sends block_actions for one control. */
export function act(
  desk: Desk,
  user: string,
  place: Message | View,
  control: Control,
  what: Json,
): Promise<Outcome> {
  const { state, app } = desk;
  const values = stateOf(isView(place) ? place : { blocks: place.blocks, typed: {} });
  return desk.deliver('interaction', {
    type: 'block_actions',
    ...whoWire(state, app, user, isView(place)),
    ...placeWire(state, place),
    trigger_id: desk.triggers.give(app.id, user),
    ...(!isView(place) && {
      state: { values },
      response_url: desk.responseUrls.give('actions', {
        install: state.install(app.id, place.team),
        channel: state.channel(place.channel),
        user,
        source: place,
      }),
    }),
    actions: [
      {
        action_id: control.actionId,
        block_id: control.blockId,
        type: control.type,
        ...what,
        action_ts: state.ts(),
      },
    ],
  });
}

function one(all: readonly Pressable[], { label, actionId, value, near }: Wanted): Pressable {
  const fits = all.filter(
    (each) =>
      (label === undefined || same(each.label, label)) &&
      (actionId === undefined || each.actionId === actionId) &&
      (value === undefined || each.value === value) &&
      (near === undefined || each.near.normalize('NFC').includes(near.normalize('NFC'))),
  );
  const [first] = fits;
  if (first && new Set(fits.map((each) => each.value)).size === 1) return first;
  const wanted = JSON.stringify({ label, actionId, value, near });
  const there = all.map((each) => `“${each.label}” (${each.value})`).join(', ') || 'none';
  throw new Error(`${fits.length} buttons answer to ${wanted}; there are: ${there}`);
}

function confirmation(confirm: Json): string[] {
  return ['title', 'text', 'confirm', 'deny'].map((part) => text(record(confirm[part]).text)).filter(Boolean);
}
