import type { Button, Card, Fact, Part, Row } from '../../domain/card.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Translator } from '../../i18n/translator.ts';
import { renderForm } from './form.ts';
import { humanLine } from './line.ts';
import { harmless, type Paint, painter, signs } from './paint.ts';
import { table } from './table.ts';
import { padTo, textWidth, wrap } from './width.ts';

/** How the terminal looks: columns, whether it shows colours, and the reader's language. */
export interface Look {
  readonly width: number;
  readonly colour: boolean;
  readonly t: Translator;
}

/** A reply as lines of text, ending without a line break. Buttons become the lines to say. */
export function renderReply(reply: Reply, look: Look): string {
  const lines = reply.kind === 'form' ? renderForm(reply.form, look) : renderCard(reply.card, look);
  return lines.map((line) => line.trimEnd()).join('\n');
}

function renderCard(card: Card, { width, colour }: Look): string[] {
  const paint = painter(colour);
  const title = wrap(signs[card.tone] + harmless(card.title), width);
  const blocks = card.parts.map((part) => renderPart(part, width, paint));
  const calls = (card.mentions ?? []).map(({ name }) => `@${harmless(name)}`).join(' ');
  // A card without parts has said nothing yet but its title.
  const rest =
    card.parts.length === 0 && card.summary !== card.title ? wrap(harmless(card.summary), width) : [];
  return spaced([
    title.map((line) => paint(card.tone === 'plain' ? 'bold' : card.tone, line)),
    rest,
    ...blocks,
    calls === '' ? [] : wrap(calls, width),
    renderButtons(card.buttons, 0, paint),
  ]);
}

function renderPart(part: Part, width: number, paint: Paint): string[] {
  switch (part.part) {
    case 'text':
      return wrap(harmless(part.text), width).map((line) => paint(part.quiet ? 'dim' : 'plain', line));
    case 'facts':
      return renderFacts(part.facts, width, paint);
    case 'rows':
      return [
        ...(part.heading ? [paint('bold', harmless(part.heading))] : []),
        ...part.rows.flatMap((row) => renderRow(row, width, paint)),
      ];
    case 'table':
      return table(
        part.columns.map(harmless),
        part.rows.map((row) => row.map(harmless)),
        width,
        paint,
      );
  }
}

function renderFacts(facts: readonly Fact[], width: number, paint: Paint): string[] {
  const labels = facts.map(({ label }) => harmless(label));
  const column = Math.min(Math.max(0, ...labels.map(textWidth)) + 2, Math.floor(width / 2));
  return facts.flatMap(({ value, href }, index) => {
    const shown = href && href !== value ? `${value} (${href})` : value;
    return wrap(harmless(shown), width - column).map(
      (line, at) => paint('dim', padTo(at === 0 ? (labels[index] ?? '') : '', column)) + line,
    );
  });
}

function renderRow(row: Row, width: number, paint: Paint): string[] {
  const tone = row.tone ?? 'plain';
  const title = wrap(signs[tone] + harmless(row.title), width - 2);
  const badge = row.badge ? [`  ${paint(tone, `[${harmless(row.badge)}]`)}`] : [];
  const last = title.length - 1;
  // The badge stands behind the title where it fits, else below.
  const fits = textWidth(`${title[last]}${row.badge ?? ''}`) + 6 <= width;
  const head = title.map((line, at) => (at === 0 ? '• ' : '  ') + line);
  if (badge.length > 0 && fits) head[last] = `${head[last]}${badge[0]}`;
  return [
    ...head,
    ...(fits ? [] : badge),
    ...wrapDetails(row.details ?? [], width - 4).map((line) => `    ${paint('dim', line)}`),
    ...renderButtons(row.buttons ?? [], 4, paint),
  ];
}

/** Side by side, since a terminal is wide and a list of tasks long. */
function wrapDetails(details: readonly string[], width: number): string[] {
  return details.length === 0 ? [] : wrap(harmless(details.join(' · ')), width);
}

/** One button a line; what a door would ask before it sends the line is said beside it. */
function renderButtons(buttons: readonly Button[], indent: number, paint: Paint): string[] {
  const lines = buttons.map(({ line }) => `→ ${harmless(humanLine(line))}`);
  const column = Math.max(0, ...lines.map(textWidth)) + 3;
  return buttons.map(({ label, confirm }, index) => {
    const said = harmless(confirm ? `${label} – ${confirm.text}` : label);
    return ' '.repeat(indent) + padTo(lines[index] ?? '', column) + paint('dim', said);
  });
}

/** Blocks with an empty line between them. */
function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, at) => (at === 0 ? block : ['', ...block]));
}
