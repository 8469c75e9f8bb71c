import { describe, expect, onTestFinished, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import type { Handle } from '../../src/demo/people.ts';
import type { Button, Card, Row } from '../../src/domain/card.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { translator } from '../../src/i18n/translator.ts';
import {
  cardBlocks,
  formView,
  homeView,
  type KnownBlock,
  mrkdwn,
} from '../../src/platforms/slack/blocks/index.ts';
import { engineOfRun } from '../engines.ts';
import { blockFaults, viewFaults } from './block-rules.ts';
import { demoTalk } from './demo-talk.ts';
import { readBlocks } from './read-blocks.ts';

async function aDemo() {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  return demoTalk(store);
}

const people: readonly Handle[] = ['hoa', 'lan', 'admin', 'chair'];
const lines = [
  ...menu.flatMap(({ path }) => [`/${path.join(' ')}`, `/docket help ${path.join(' ')}`]),
  '/tasks show 1',
  '/tasks show 12',
  '/tasks who 6',
  '/tasks search báo cáo',
  '/tasks list state:any',
  '/tasks list group:"Bộ Nội vụ" due:"tháng 7"',
  '/tasks assign 12 to:nguyen lead:bo',
  '/tasks due 12 yesterday because',
  '/tasks done 999',
  '/groups show "Bộ Tài chính"',
  '/groups members "Bộ Tài chính"',
  '/docket people add:"Nguyễn Thị Ánh Nguyệt Quỳnh Như" office:member',
  '/nothing <!channel> *of* the kind',
];

describe.each(languages)('in %s, on the demo with its real names', (language) => {
  test('Slack takes whatever the commands answer and the buttons lead to, and it says all that the card says', async () => {
    const talk = await aDemo();
    const pressed = new Set<string>();
    for (const who of people) {
      for (const line of lines) {
        const reply = await talk.say(who, line, language);
        look(reply, language, `${who}: ${line}`);
        for (const button of buttonsOf(reply)) {
          if (pressed.has(button.line)) continue;
          pressed.add(button.line);
          look(await talk.say(who, button.line, language), language, `${who}: ${button.line}`);
        }
      }
    }
    expect(talk.faults).toEqual([]);
  });

  test('so it does what Docket posts by itself in a month, and every home', async () => {
    const talk = await aDemo();
    for (const who of [...people, 'an', 'stranger'] as const) {
      const view = homeView(await talk.home(who, language), {});
      expect(viewFaults(view), who).toEqual([]);
    }
    const posted = await talk.posted(language, '2025-08-18');
    expect(posted.length).toBeGreaterThan(20);
    for (const card of posted) {
      lookAtCard(card, language, card.title);
      // Nobody is told to press what their card does not have.
      const lines = card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : [])).flatMap(linesOf);
      if (lines.some((line) => line.includes('tasks done'))) continue;
      for (const one of languages)
        expect(card.summary, card.title).not.toContain(`“${translator(one)('buttons.done')}”`);
      expect(card.summary, card.title).not.toContain('press Done');
      expect(card.summary, card.title).not.toContain('Press Done');
    }
    expect(talk.faults).toEqual([]);
  });
});

function look(reply: Reply, language: Language, said: string): void {
  if (reply.kind !== 'form') return lookAtCard(reply.card, language, said);
  const view = formView(reply.form, { language, answer: { channel: 'C1', url: null } });
  expect(viewFaults(view), said).toEqual([]);
  const read = readBlocks(view.blocks);
  for (const { label } of reply.form.fields) expect(read, said).toContain(label);
}

function lookAtCard(card: Card, language: Language, said: string): void {
  const { text, blocks } = cardBlocks(card, { language, workspace: 'T1' });
  expect(blockFaults(blocks, 'message'), said).toEqual([]);
  expect(text.length, said).toBeGreaterThan(0);
  expect(text, said).not.toMatch(/<!|<@|<#/);
  const read = readBlocks(blocks);
  for (const words of wordsOf(card)) expect(read, said).toContain(words.trim());
  lookAtText(card, text, said);
  lookAtButtons(card, blocks, said);
}

/** Whoever only hears the text hears which things there are, and of tasks how they stand. */
function lookAtText(card: Card, text: string, said: string): void {
  const rows = card.parts.flatMap((part) => (part.part === 'rows' && part.rows) || []);
  for (const { title, badge } of rows.filter((row) => /^#\d/.test(row.title)).slice(0, 5)) {
    expect(text, said).toContain(mrkdwn(title));
    if (badge) expect(text, said).toContain(mrkdwn(badge));
  }
}

/** A label in three languages still fits a phone, and one button of a row stands out at most. */
function lookAtButtons(card: Card, blocks: readonly KnownBlock[], said: string): void {
  const isQuestion = card.parts.length === 0;
  for (const block of blocks) {
    if (block.type !== 'actions') continue;
    const buttons = block.elements.filter((element) => element.type === 'button');
    expect(buttons.filter(({ style }) => style === 'primary').length, said).toBeLessThan(2);
    if (!isQuestion)
      for (const { text } of buttons) expect(text.text.length, text.text).toBeLessThanOrEqual(34);
  }
}

/** All that must be read; of long lists, the first detail of each entry. */
function wordsOf(card: Card): string[] {
  const parts = card.parts.flatMap((part): string[] => {
    switch (part.part) {
      case 'text':
        return [part.text];
      case 'facts':
        return part.facts.flatMap(({ label, value }) => (value ? [label, value] : []));
      case 'rows':
        return [
          part.heading ?? '',
          ...part.rows.flatMap(({ title, badge = '', details = [] }) => [title, badge, details[0] ?? '']),
        ];
      case 'table':
        return part.rows.flat();
    }
  });
  return [card.title, ...parts];
}

const linesOf = ({ buttons = [] }: Row) => buttons.map(({ line }) => line);

function buttonsOf(reply: Reply): Button[] {
  if (reply.kind === 'form') return [];
  const rows = reply.card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  return [...reply.card.buttons, ...rows.flatMap((row) => row.buttons ?? [])];
}
