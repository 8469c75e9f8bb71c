import type { DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];

/** What a page does rather than says, and its ways to other pages. */
const machinery = new Set(
  (
    'script style noscript template head title nav svg math iframe object embed canvas audio video map picture img ' +
    'button input select textarea datalist dialog menu'
  ).split(' '),
);

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element is not shown to whoever reads the page, or is no part of what it says. */
export function isLeftOut(element: Element): boolean {
  if (machinery.has(element.tagName)) return true;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value.toLowerCase()]));
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (attributes.get('role') === 'navigation') return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(attributes.get('style') ?? '')) return true;
  // The little number of a footnote would run into the word before it.
  return element.tagName === 'sup' && element.childNodes.some((child) => child.nodeName === 'a');
}
