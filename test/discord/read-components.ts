import { readMarkdown } from './markdown.ts';

type Json = Readonly<Record<string, unknown>>;

/** Components as somebody reads them, a line for a line; buttons as "[Done]", a menu as "[⋯ Edit | Drop]". */
export function readComponents(components: readonly unknown[]): string {
  return components.map((one) => readComponent(one as Json)).join('\n');
}

function readComponent(one: Json): string {
  switch (one.type) {
    case 17:
      return readComponents(listOf(one.components));
    case 10:
      return readText(String(one.content));
    case 14:
      return '---';
    case 9:
      return [readComponents(listOf(one.components)), controlOf(one.accessory)].join('\n');
    case 1:
      return listOf(one.components).map(controlOf).join(' ');
    case 18: {
      const control = one.component as Json;
      const mark = control.type === 23 || control.required === false ? '' : ' *';
      return [
        `${String(one.label)}${mark}: ${controlOf(control)}`,
        ...(one.description ? [`  ${String(one.description)}`] : []),
      ].join('\n');
    }
    default:
      return JSON.stringify(one);
  }
}

/** Marks of a whole line are told by a sign; bold text is read like any other. */
const signs: Readonly<Record<string, string>> = { heading: '# ', small: '~ ', list: '• ', quote: '> ' };

export function readText(content: string): string {
  return content
    .split('\n')
    .map((line) => {
      const spans = readMarkdown(line);
      const sign = spans[0]?.marks[0];
      return (signs[sign ?? ''] ?? '') + spans.map(({ text }) => text).join('');
    })
    .join('\n')
    .replaceAll('\u200B', '');
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const styles: Readonly<Record<number, string>> = { 1: ' (primary)', 4: ' (danger)' };
const controls: Readonly<Record<number, string>> = {
  3: 'select',
  4: 'text',
  6: 'role',
  8: 'channel',
  19: 'file',
  21: 'radio',
  23: 'checkbox',
};

function controlOf(value: unknown): string {
  const one = value as Json;
  if (one.type === 2) {
    const asks = String(one.custom_id).startsWith('?') ? '?' : '';
    return `[${String(one.label)}${styles[Number(one.style)] ?? ''}${asks}]`;
  }
  const options = listOf(one.options);
  // In a message a menu stands for buttons.
  if (one.type === 3 && one.required === undefined)
    return `[⋯ ${options.map((option) => String(option.label)).join(' | ')}]`;
  const chosen = [
    ...options.filter((option) => option.default === true).map((option) => String(option.label)),
    ...listOf(one.default_values).map((known) => String(known.id)),
    ...(one.value ? [String(one.value)] : []),
    ...(one.default === true ? ['yes'] : []),
  ];
  const offered =
    options.length > 0 ? [`of ${options.map((option) => String(option.label)).join(' | ')}`] : [];
  const long = one.type === 4 && one.style === 2 ? ['long'] : [];
  const all = [...long, ...offered, ...chosen];
  return `<${controls[Number(one.type)] ?? String(one.type)}${all.length > 0 ? ` ${all.join('; ')}` : ''}>`;
}
