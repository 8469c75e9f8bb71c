import { record, records, text } from '../json.ts';
import { optionLabel, optionsOf } from '../people/controls.ts';
import { shown, stateOf } from '../people/values.ts';
import type { State } from '../state.ts';
import type { Json, Message, View } from '../types.ts';

/** What a person reads, line by line. Controls stand in square brackets, refusals of a form behind "!". */
export function textOf(state: State, place: Message | View): string {
  const heads = 'title' in place && place.title ? [text(place.title.text)] : [];
  const blocks = place.blocks.flatMap((block) => linesOf(state, block, place));
  const words = place.blocks.length === 0 && 'text' in place ? [mrkdwn(state, place.text)] : [];
  const feet = 'submit' in place && place.submit ? [`[${text(place.submit.text)}]`] : [];
  const carried = 'files' in place ? (place.files ?? []) : [];
  const files = carried.map((id) => `[${state.files.get(id)?.name ?? ''}]`);
  return [...heads, ...words, ...blocks, ...files, ...feet].filter(Boolean).join('\n');
}

function linesOf(state: State, block: Json, place: Message | View): string[] {
  const say = (piece: unknown) => written(state, piece);
  switch (block.type) {
    case 'header':
    case 'markdown':
      return [say(block.text)];
    case 'section':
      return [say(block.text), ...records(block.fields).map(say), control(block.accessory)];
    case 'context':
      return [records(block.elements).map(say).filter(Boolean).join(' ')];
    case 'actions':
      return [records(block.elements).map(control).join(' ')];
    case 'input':
      return inputLines(block, place);
    case 'rich_text':
      return records(block.elements).flatMap((part) => richLines(state, part));
    case 'table':
      return (Array.isArray(block.rows) ? block.rows : []).map((row) => records(row).map(say).join(' | '));
    case 'image':
      return [text(block.alt_text)];
    default:
      return [];
  }
}

function inputLines(block: Json, place: Message | View): string[] {
  const id = text(block.block_id);
  const element = record(block.element);
  const values = stateOf({ blocks: [block], typed: 'typed' in place ? place.typed : {} });
  const value = shown(values[id]?.[text(element.action_id)] ?? {});
  const ticks = ['checkboxes', 'radio_buttons'].includes(text(element.type)) ? control(element) : '';
  const error = 'errors' in place ? place.errors[id] : undefined;
  return [
    `${text(record(block.label).text)}: ${value}`.trimEnd(),
    ticks,
    text(record(block.hint).text),
    error ? `! ${error}` : '',
  ];
}

function control(thing: unknown): string {
  const element = record(thing);
  if (element.type === undefined) return '';
  if (element.type === 'image') return text(element.alt_text);
  const labels = optionsOf(element).map(optionLabel);
  if (labels.length > 0) return `[${labels.join(' / ')}]`;
  return `[${text(record(element.text).text) || text(record(element.placeholder).text) || text(element.type)}]`;
}

function richLines(state: State, part: Json): string[] {
  const inner = records(part.elements);
  if (part.type === 'rich_text_list')
    return inner.flatMap((item) => richLines(state, item)).map((line) => `• ${line}`);
  return inner
    .map((one) => written(state, one))
    .join('')
    .split('\n');
}

/** A text object, a piece of rich text, a cell of a table. */
function written(state: State, thing: unknown): string {
  if (typeof thing === 'string') return mrkdwn(state, thing);
  const piece = record(thing);
  if (piece.type === 'mrkdwn') return mrkdwn(state, text(piece.text));
  if (piece.type === 'rich_text')
    return records(piece.elements)
      .flatMap((one) => richLines(state, one))
      .join(' ');
  if (piece.type === 'user') return mrkdwn(state, `<@${text(piece.user_id)}>`);
  if (piece.type === 'channel') return mrkdwn(state, `<#${text(piece.channel_id)}>`);
  if (piece.type === 'image') return text(piece.alt_text);
  return text(piece.text) || text(piece.url);
}

/** Slack's mark-up as it is seen: names for ids, labels for links, no asterisks around bold words. */
function mrkdwn(state: State, words: string): string {
  const name = (id: string) => state.users.get(id)?.name ?? id;
  const channel = (id: string) => state.channels.get(id)?.name ?? id;
  const seen = words
    .replaceAll(/<@(\w+)(?:\|[^>]*)?>/g, (_, id: string) => `@${name(id)}`)
    .replaceAll(/<#(\w+)(?:\|[^>]*)?>/g, (_, id: string) => `#${channel(id)}`)
    .replaceAll(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<!(\w+)[^>]*>/g, '@$1')
    .replaceAll(/<[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<([^>]*)>/g, '$1');
  return seen
    .replaceAll(/(^|[\s(])([*_~`])(\S|\S[^\n]*?\S)\2(?=$|[\s.,;:!?)])/gm, '$1$3')
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
