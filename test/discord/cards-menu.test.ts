import { describe, expect, onTestFinished, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import type { Handle } from '../../src/demo/people.ts';
import type { Button, Card } from '../../src/domain/card.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import {
  cardMessage,
  continueCard,
  formModal,
  lineOf,
  openCard,
  pagesOf,
  questionMessage,
  questionsOf,
} from '../../src/platforms/discord/cards/index.ts';
import { engineOfRun } from '../engines.ts';
import { demoTalk } from '../slack/demo-talk.ts';
import { messageFaults, modalFaults } from './component-rules.ts';
import { readComponents } from './read-components.ts';
import { bodyFaults, hasSpec } from './spec.ts';

async function aDemo() {
  const store = await engineOfRun.open();
  onTestFinished(() => store.close());
  return demoTalk(store);
}

const people: readonly Handle[] = ['hoa', 'lan', 'admin', 'chair'];
const lines = [
  ...menu.flatMap(({ path }) => [`/${path.join(' ')}`, `/docket help ${path.join(' ')}`]),
  ...[...new Set(menu.map(({ path }) => path[0]))].map((noun) => `/docket help ${noun}`),
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
  '/nothing @everyone <@1234567890> **of** the kind',
];

describe.each(languages)('in %s, on the demo with its real names', (language) => {
  test('Discord takes whatever the commands answer and the buttons lead to, and it says all that the card says', async () => {
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
    for (const who of [...people, 'an', 'stranger'] as const)
      for (const card of (await talk.home(who, language)).cards) lookAtCard(card, language, who);
    const posted = await talk.posted(language, '2025-08-18');
    expect(posted.length).toBeGreaterThan(20);
    for (const card of posted) lookAtCard(card, language, card.title);
    expect(talk.faults).toEqual([]);
  });
});

function look(reply: Reply, language: Language, said: string): void {
  if (reply.kind !== 'form') return lookAtCard(reply.card, language, said);
  const { form } = reply;
  const pages = pagesOf(form);
  const modals = pages.map((_, page) => formModal(form, page, { language, key: 'k3y' }));
  for (const modal of modals) {
    expect(modalFaults(modal), said).toEqual([]);
    expectNoFaults('POST', '/interactions/1/t/callback', { type: 9, data: modal }, said);
  }
  const read = modals.map((modal) => readComponents(modal.components)).join('\n');
  for (const { label, hint = '', kind } of form.fields) {
    expect(read, said).toContain(label);
    // What to type is no help where it is chosen from a menu of Discord's own.
    if (kind !== 'channel' && kind !== 'role') expect(read, said).toContain(hint);
  }
  const between = pages.slice(1).map((_, page) => continueCard(form, page + 1, { language, key: 'k3y' }));
  for (const message of [...between, openCard(form, { language, key: 'k3y' })]) expectTaken(message, said);
}

function expectTaken(message: { components: readonly unknown[] }, said: string): void {
  expect(messageFaults(message), said).toEqual([]);
  expectNoFaults('POST', '/channels/1/messages', message, said);
}

function expectNoFaults(method: string, path: string, body: unknown, said: string): void {
  if (hasSpec) expect(bodyFaults(method, path, body), said).toEqual([]);
}

function lookAtCard(card: Card, language: Language, said: string): void {
  const message = cardMessage(card, { language, workspace: '900000000000000001' });
  expectTaken(message, said);
  expect(message.allowed_mentions, said).toEqual({ parse: [], users: [], roles: [] });
  expect(JSON.stringify(message), said).not.toMatch(/<@[!&]?\d|@everyone|@here/);
  const read = readComponents(message.components);
  for (const words of wordsOf(card)) expect(read, said).toContain(words.trim());
  const lines = [...JSON.stringify(message.components).matchAll(/"(?:custom_id|value)":"([^"]+)"/g)]
    .flatMap(([, id = '']) => lineOf(JSON.parse(`"${id}"`) as string)?.line ?? [])
    .toSorted();
  expect(lines, said).toEqual(
    buttonsOf({ kind: 'card', card, to: 'asker' })
      .map(({ line }) => line)
      .toSorted(),
  );
  for (const [line, asked] of questionsOf(card))
    expectTaken(questionMessage(line, asked, { language }), said);
}

/** All that must be read. */
function wordsOf(card: Card): string[] {
  const parts = card.parts.flatMap((part): string[] => {
    switch (part.part) {
      case 'text':
        return part.text.split('\n');
      case 'facts':
        return part.facts.flatMap(({ label, value }) => (value ? [label, ...value.split('\n')] : []));
      case 'rows':
        return [
          part.heading ?? '',
          ...part.rows.flatMap(({ title, badge = '', details = [] }) => [
            title,
            badge,
            ...details.flatMap((detail) => detail.split('\n')),
          ]),
        ];
      case 'table':
        return part.rows.flat();
    }
  });
  return [card.title, ...parts];
}

function buttonsOf(reply: Reply): Button[] {
  if (reply.kind === 'form') return [];
  const rows = reply.card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  return [...reply.card.buttons, ...rows.flatMap((row) => row.buttons ?? [])];
}
