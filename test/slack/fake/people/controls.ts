import { record, records, text } from '../json.ts';
import type { Json, Message, View } from '../types.ts';

/** Something a person can press, pick from or fill in, and where it stands. */
export interface Control {
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
  /** What is written on a button or above a field. */
  readonly label: string;
  readonly element: Json;
  /** The field of a form may be left empty. */
  readonly optional: boolean;
  /** An input: it is sent with the form, not when it is touched (unless it says so). */
  readonly input: boolean;
  /** What is written in its block, or in the last block before it that says something. */
  readonly near: string;
}

/** All controls of a message or view, from top to bottom. */
export function controlsOf({ blocks }: Pick<Message | View, 'blocks'>): Control[] {
  let said = '';
  return blocks.flatMap((block) => {
    const own = wordsIn(block);
    if (own) said = own;
    const place = { blockId: text(block.block_id), near: said, optional: true, input: false };
    const control = (element: Json): Control => ({
      ...place,
      actionId: text(element.action_id),
      type: text(element.type),
      label: text(record(element.text).text) || text(record(element.placeholder).text),
      element,
    });
    if (block.type === 'input') {
      const label = text(record(block.label).text);
      return [
        {
          ...control(record(block.element)),
          label,
          near: label,
          optional: block.optional === true,
          input: true,
        },
      ];
    }
    const elements = block.type === 'actions' ? records(block.elements) : [record(block.accessory)];
    return elements.filter(({ type }) => type !== undefined && type !== 'image').map(control);
  });
}

function wordsIn(block: Json): string {
  const pieces = [
    block.text,
    ...records(block.fields),
    ...(block.type === 'context' ? records(block.elements) : []),
  ];
  return pieces
    .map((piece) => text(record(piece).text))
    .filter(Boolean)
    .join('\n');
}

/** The options of a select, a menu or a list of ticks, those in groups too. */
export function optionsOf(element: Json): Json[] {
  const groups = records(element.option_groups).flatMap(({ options }) => records(options));
  return [...records(element.options), ...groups];
}

export function optionLabel(option: Json): string {
  return text(record(option.text).text);
}

/** Compared as a person compares: however the marks were composed, blanks around it left out. */
export function same(one: string, other: string): boolean {
  const plain = (words: string) => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return plain(one) === plain(other);
}
