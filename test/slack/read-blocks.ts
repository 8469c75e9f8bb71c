type Json = Readonly<Record<string, unknown>>;

/** Blocks as somebody reads them, a line for a line; buttons as "[Done]", a menu as "[⋯ Edit | Drop]". */
export function readBlocks(blocks: readonly unknown[]): string {
  return blocks.map((block) => readBlock(block as Json)).join('\n');
}

function readBlock(block: Json): string {
  switch (block.type) {
    case 'header':
      return `# ${textOf(block.text)}`;
    case 'divider':
      return '---';
    case 'section':
      return [textOf(block.text), ...listOf(block.fields).map(textOf), elementOf(block.accessory)]
        .filter(Boolean)
        .join('\n');
    case 'context':
      return listOf(block.elements)
        .map((element) => `~ ${textOf(element).replaceAll('\n', '\n~ ')}`)
        .join('\n');
    case 'actions':
      return listOf(block.elements).map(elementOf).join(' ');
    case 'rich_text':
      return listOf(block.elements).map(richOf).join('\n');
    case 'input':
      return [
        `${textOf(block.label)}${block.optional ? '' : ' *'}: ${elementOf(block.element)}`,
        ...(block.hint ? [`  ${textOf(block.hint)}`] : []),
      ].join('\n');
    default:
      return JSON.stringify(block);
  }
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const textOf = (value: unknown): string => String((value as Json | undefined)?.text ?? '');
const optionOf = (value: unknown): string => textOf((value as Json).text);

function elementOf(value: unknown): string {
  if (!value) return '';
  const element = value as Json;
  switch (element.type) {
    case 'button':
      return `[${textOf(element.text)}${element.style ? ` (${element.style})` : ''}${element.confirm ? '?' : ''}]`;
    case 'overflow':
      return `[⋯ ${listOf(element.options).map(optionOf).join(' | ')}]`;
    default: {
      const chosen = [
        element.initial_value,
        element.initial_date,
        element.initial_conversation,
        ...[element.initial_option, ...listOf(element.initial_options)].filter(Boolean).map(optionOf),
      ].filter(Boolean);
      const offered = listOf(element.options).map(optionOf);
      const all = [...(offered.length > 0 ? [`of ${offered.join(' | ')}`] : []), ...chosen];
      return `<${String(element.type)}${all.length > 0 ? ` ${all.join('; ')}` : ''}>`;
    }
  }
}

function richOf(part: Json): string {
  const elements = listOf(part.elements);
  if (part.type !== 'rich_text_list') return elements.map(inlineOf).join('');
  return elements
    .map((item, at) => `${part.style === 'ordered' ? `${at + 1}.` : '•'} ${richOf(item)}`)
    .join('\n');
}

function inlineOf(element: Json): string {
  switch (element.type) {
    case 'text':
      return String(element.text);
    case 'user':
      return `<@${String(element.user_id)}>`;
    case 'link':
      return `${String(element.text ?? element.url)} (${String(element.url)})`;
    default:
      return JSON.stringify(element);
  }
}
