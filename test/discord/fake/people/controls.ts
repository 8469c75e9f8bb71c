import { record, records, text } from '../../../slack/fake/json.ts';
import { textsIn } from '../mentions.ts';
import type { Json } from '../types.ts';

/** Something a person can press or pick from, and where it stands. */
export interface Control {
  readonly customId: string;
  /** Discord's number: 2 button, 3 and 5 to 8 selects. */
  readonly type: number;
  /** What is written on it; a select's placeholder. */
  readonly label: string;
  readonly component: Json;
  /** What is written beside it, or last before it. */
  readonly near: string;
}

const pressable = new Set([2, 3, 5, 6, 7, 8]);

/** All buttons and selects, from top to bottom. */
export function controlsOf(components: readonly Json[]): Control[] {
  const found: Control[] = [];
  let said = '';
  const walk = (component: Json, near: string) => {
    if (component.type === 10) said = text(component.content);
    if (pressable.has(Number(component.type)))
      found.push({
        customId: text(component.custom_id),
        type: Number(component.type),
        label: [emojiOf(component), text(component.label) || text(component.placeholder)]
          .filter(Boolean)
          .join(' '),
        component,
        near: near || said,
      });
    for (const below of records(component.components)) walk(below, '');
    if (component.accessory !== undefined) walk(record(component.accessory), textsIn(component).join('\n'));
  };
  for (const component of components) walk(component, '');
  return found;
}

function emojiOf(component: Json): string {
  return text(record(component.emoji).name);
}

/** Compared as a person compares: however the marks were composed, blanks around it left out. */
export function same(one: string, other: string): boolean {
  const plain = (words: string) => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return plain(one) === plain(other);
}
