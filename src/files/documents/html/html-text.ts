import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { documentLimits } from '../limits.ts';
import { refused } from '../refusal.ts';
import { attributeOf, type Element, isLeftOut } from './left-out.ts';
import { lettered, roman } from './numbered.ts';
import { gridOf, isLayout } from './table.ts';
import { type Writer, writer } from './writer.ts';

type Node = DefaultTreeAdapterMap['childNode'];

const blocks = new Set(
  (
    'address article aside blockquote body center details div dl dd dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr html legend main p pre section summary table ul ol'
  ).split(' '),
);

/** The words of a page as its reader sees them: paragraphs, numbered lists, tables as rows of "| a | b |". */
export function htmlText(html: string): string {
  let depth = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > documentLimits.depth) throw refused('nested');
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  const to = writer();
  walk(document.childNodes, to, 0);
  return to.done();
}

/** `lists`: how many lists it is in. */
function walk(nodes: readonly Node[], to: Writer, lists: number): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) to.text(node.value);
    else if ('tagName' in node && !isLeftOut(node)) element(node, to, lists);
  }
}

function element(node: Element, to: Writer, lists: number): void {
  const { tagName, childNodes } = node;
  if (tagName === 'br') return to.line();
  if (tagName === 'pre') return preformatted(node, to);
  if (tagName === 'li') return item(node, '- ', to, lists);
  const apart = blocks.has(tagName);
  // A list in a list goes on without an empty line.
  const part = () => (lists > 0 ? to.line() : to.paragraph());
  if (apart) part();
  if (tagName === 'table') table(node, to, lists);
  else if (tagName === 'ul' || tagName === 'ol') list(node, to, lists);
  else walk(childNodes, to, lists);
  if (apart) part();
}

function preformatted(node: Element, to: Writer): void {
  const words = (one: Node): string => {
    if (one.nodeName === '#text' && 'value' in one) return one.value;
    return 'childNodes' in one ? one.childNodes.map(words).join('') : '';
  };
  to.paragraph();
  to.verbatim(words(node));
  to.paragraph();
}

function list(node: Element, to: Writer, lists: number): void {
  let number = Number(attributeOf(node, 'start') ?? 1);
  const bare = /list-style(?:-type)?\s*:\s*none/i.test(attributeOf(node, 'style') ?? '');
  for (const child of node.childNodes) {
    if (!('tagName' in child) || isLeftOut(child)) continue;
    if (child.tagName !== 'li') {
      element(child, to, lists + 1);
      continue;
    }
    const said = attributeOf(child, 'value');
    if (said !== undefined && /^\d{1,6}$/.test(said)) number = Number(said);
    item(child, bare ? '' : node.tagName === 'ol' ? counted(node, number++) : '- ', to, lists);
  }
}

function counted(list: Element, number: number): string {
  const type = attributeOf(list, 'type') ?? '1';
  const written = /^i$/i.test(type) ? roman(number) : /^a$/i.test(type) ? lettered(number) : String(number);
  return `${/^[IA]$/.test(type) ? written.toUpperCase() : written}. `;
}

function item(node: Element, sign: string, to: Writer, lists: number): void {
  to.line();
  to.mark('  '.repeat(lists) + sign);
  walk(node.childNodes, to, lists + 1);
  to.line();
}

function table(node: Element, to: Writer, lists: number): void {
  const caption = node.childNodes.find((child): child is Element => child.nodeName === 'caption');
  if (caption) element({ ...caption, tagName: 'p' }, to, lists);
  const grid = gridOf(node);
  if (isLayout(node, grid)) {
    for (const cell of new Set(grid.flat().flatMap((cell) => cell?.element ?? []))) {
      to.paragraph();
      walk(cell.childNodes, to, 0);
    }
    return;
  }
  const said = new Map<Element, string>();
  const words = (cell: Element) => said.getOrInsertComputed(cell, inOneLine);
  const rows = grid.map((row) => row.map((cell) => (cell && !cell.covered ? words(cell.element) : '')));
  for (const [at, row] of rows.filter((row) => row.some((cell) => cell !== '')).entries()) {
    to.line();
    to.verbatim(`| ${row.join(' | ')} |`);
    to.line();
    if (at === 0) to.verbatim(`|${' --- |'.repeat(row.length)}`);
  }
}

/** A cell's words; its own line breaks would end the row, and a "|" would end the cell. */
function inOneLine(cell: Element): string {
  const inner = writer();
  walk(cell.childNodes, inner, 0);
  return inner.done().replace(/\s+/gu, ' ').replaceAll('|', '/');
}
