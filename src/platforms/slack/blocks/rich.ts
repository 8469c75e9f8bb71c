import { cut, tidy } from './cut.ts';
import type {
  ContextBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextSection,
} from './kit.ts';
import { limits } from './limits.ts';

/** Words that Slack shows as they are: no marks, mentions, links or emoji are read in them. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: cut(text, most) || '…',
  emoji: false,
});

/** Rich text, taken literally; nothing where there are no words, which Slack would refuse. */
export function words(
  text: string,
  look: { readonly bold?: boolean; readonly before?: string } = {},
): RichTextElement[] {
  const shown = cut(text, limits.text);
  if (shown === '') return [];
  const { bold = false, before = '' } = look;
  return [{ type: 'text', text: before + shown, ...(bold && { style: { bold } }) }];
}

/** Blanks between pieces, which `words` would take off. */
export const gap = (text: string): RichTextElement => ({ type: 'text', text });

export const section = (elements: RichTextElement[]): RichTextSection => ({
  type: 'rich_text_section',
  elements,
});

/** No block at all where nothing is in it. */
export const rich = (...elements: RichTextBlockElement[]): RichTextBlock[] => {
  const filled = elements.filter((element) => element.elements.length > 0);
  return filled.length > 0 ? [{ type: 'rich_text', elements: filled }] : [];
};

/** Small and grey, below what it is about. */
export const quiet = (text: string): ContextBlock[] =>
  tidy(text) === '' ? [] : [{ type: 'context', elements: [plain(text, limits.text)] }];
