import { readMarkdown } from '../../test/discord/markdown.ts';
import { escaped, tag } from './html.ts';

const headings: Readonly<Record<string, string>> = { '#': 'h-1', '##': 'h-2', '###': 'h-3' };

/** A text of Discord's, line by line, with what its marks make of it. `named` says whom an id calls. */
export function drawMarkdown(content: string, named: (id: string) => string): string {
  return content
    .split('\n')
    .map((line) => drawLine(line, named))
    .join('');
}

function drawLine(line: string, named: (id: string) => string): string {
  const spans = readMarkdown(line);
  const inner = spans.map(({ text, marks }) => drawSpan(text, marks, named)).join('');
  const mark = spans[0]?.marks[0];
  if (mark === 'heading') return tag(headings[/^#+/.exec(line)?.[0] ?? ''] ?? 'h-3', inner);
  if (mark === 'small') return tag('small', inner);
  if (mark === 'list') return tag('item', `<span>${/^\d+\./.exec(line)?.[0] ?? '•'}</span>${inner}`);
  return tag(/^ {2,}/.test(line) ? 'line within' : 'line', inner || '&nbsp;');
}

function drawSpan(text: string, marks: readonly string[], named: (id: string) => string): string {
  if (marks.includes('user') || marks.includes('role'))
    return `<span class="call">@${escaped(named(/\d+/.exec(text)?.[0] ?? ''))}</span>`;
  if (marks.includes('time')) return `<span class="time">${escaped(drawTime(text))}</span>`;
  if (marks.includes('link')) return `<u>${escaped(text)}</u>`;
  return marks.includes('bold') ? `<b>${escaped(text)}</b>` : escaped(text);
}

/** As somebody's Discord writes it who reads English and lives in Hanoi, on a day long after. */
function drawTime(text: string): string {
  const [, seconds = '0', style] = /<t:(-?\d+)(?::(\w))?>/.exec(text) ?? [];
  if (style === 'R') return 'a year ago';
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(Number(seconds) * 1000);
}
