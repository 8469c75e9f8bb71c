import { all, escaped, type Json, tag } from './html.ts';

// Slack's blocks as a phone shows them, nearly: enough to judge what is long, what wraps and what stands out.
/** Blocks of a message or a view, as HTML. */
export const drawBlocks = (blocks: readonly unknown[]) =>
  blocks.map((block) => draw(block as Json)).join('\n');

const words = (value: unknown) => escaped(String((value as Json | undefined)?.text ?? ''));

function draw(block: Json): string {
  switch (block.type) {
    case 'header':
      return tag('header', words(block.text));
    case 'divider':
      return '<hr>';
    case 'section':
      return tag('text', words(block.text));
    case 'context':
      return tag('context', all(block.elements).map(words).join(' '));
    case 'actions':
      return tag('actions', all(block.elements).map(control).join(''));
    case 'rich_text':
      return tag('text', all(block.elements).map(rich).join(''));
    case 'input':
      return tag(
        'input',
        `<b>${words(block.label)}${block.optional ? '<i> (optional)</i>' : ''}</b>${control(block.element as Json)}` +
          (block.hint ? tag('context', words(block.hint)) : ''),
      );
    default:
      throw new Error(`nobody knows how ${String(block.type)} looks`);
  }
}

function rich(part: Json): string {
  const inner = all(part.elements);
  if (part.type !== 'rich_text_list') return tag('line', inner.map(inline).join(''));
  const list = part.style === 'ordered' ? 'ol' : 'ul';
  return `<${list}>${inner.map((item) => `<li>${rich(item)}</li>`).join('')}</${list}>`;
}

function inline(element: Json): string {
  if (element.type === 'user') return `<u>@${escaped(String(element.user_id))}</u>`;
  const said = escaped(String(element.text ?? element.url));
  if (element.type === 'link') return `<u>${said}</u>`;
  return (element.style as Json | undefined)?.bold ? `<b>${said}</b>` : said;
}

/** Buttons, menus and the controls of forms. Menus stand open, so that what is in them can be read. */
function control(element: Json): string {
  const options = all(element.options).map((option) => words(option.text));
  switch (element.type) {
    case 'button':
      return `<span class="button ${escaped(String(element.style ?? ''))}">${words(element.text)}</span>${asked(element)}`;
    case 'overflow':
      return `<span class="button">⋯</span><span class="menu">${options.join('<br>')}</span>`;
    case 'checkboxes':
      return tag('field', `☐ ${options.join(' ')}`);
    default: {
      const chosen = [element.initial_option, ...all(element.initial_options)].filter(Boolean);
      const shown = [element.initial_value, element.initial_date, element.initial_conversation].filter(
        Boolean,
      );
      const said = [
        ...shown.map((value) => escaped(String(value))),
        ...chosen.map((one) => words((one as Json).text)),
      ];
      const kind = String(element.type).replaceAll('_', ' ');
      const hint = words(element.placeholder) || `<i>${kind}</i>`;
      return tag(element.multiline ? 'field high' : 'field', said.join(', ') || `<s>${hint}</s>`);
    }
  }
}

function asked({ confirm }: Json): string {
  if (!confirm) return '';
  const { title, text, confirm: yes, deny } = confirm as Json;
  return `<span class="menu"><b>${words(title)}</b><br>${words(text)}<br>[${words(deny)}] [${words(yes)}]</span>`;
}
