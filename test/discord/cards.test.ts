import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Button, Card, Part, Row, Tone } from '../../src/domain/card.ts';
import { instantOf } from '../../src/domain/day.ts';
import {
  cardMessage,
  lineOf,
  noId,
  questionMessage,
  questionsOf,
} from '../../src/platforms/discord/cards/index.ts';
import { anyCard, anyLine, evil } from './any-card.ts';
import { messageFaults } from './component-rules.ts';
import { readMarkdown } from './markdown.ts';
import { readComponents } from './read-components.ts';
import { bodyFaults, hasSpec } from './spec.ts';

const guild = '900000000000000001';
const look = { language: 'en', workspace: guild } as const;
const button = (label: string, line: string, more: Partial<Button> = {}): Button => ({
  label,
  line,
  ...more,
});
const cardWith = (card: Partial<Card>): Card => ({
  title: 'Title',
  tone: 'plain',
  summary: card.title ?? 'Title',
  parts: [],
  buttons: [],
  ...card,
});
const drawn = (card: Partial<Card>) => cardMessage(cardWith(card), look);
const shown = (card: Partial<Card>) => readComponents(drawn(card).components);
const linesIn = (body: unknown) =>
  [...JSON.stringify(body).matchAll(/"(?:custom_id|value)":("(?:[^"\\]|\\.)*")/g)].flatMap(
    ([, id = '""']) => lineOf(JSON.parse(id) as string)?.line ?? [],
  );

describe('a card on Discord', () => {
  test('a list reads from top to bottom, and what can be done stands below each task', () => {
    const done = button('Done', 'c2 tasks done 12 v7', { look: 'primary' });
    const row: Row = {
      title: '#12 Gửi báo cáo tháng',
      tone: 'red',
      badge: 'late by 3 days',
      details: ['Tue, 15 Jul 2025', 'Bộ Nội vụ', 'Asked of you: finish it.'],
      buttons: [done, button('Details', 'c2 tasks show 12')],
    };
    const card = shown({
      title: 'What waits for Lan',
      parts: [{ part: 'rows', heading: 'Overdue', rows: [row] }],
      buttons: [button('Next page', 'c2 draft 4fJk2')],
    });
    expect(card.split('\n')).toEqual([
      '# What waits for Lan',
      '---',
      '# Overdue',
      '!! #12 Gửi báo cáo tháng',
      'late by 3 days · Tue, 15 Jul 2025 · Bộ Nội vụ',
      'Asked of you: finish it.',
      '[Done (primary)] [Details]',
      '---',
      '[Next page]',
    ]);
  });

  test('ten tasks with two buttons each: one stays beside each, the others become one menu', () => {
    const rows = Array.from(
      { length: 10 },
      (_, at): Row => ({
        title: `#${at} Gửi báo cáo`,
        badge: 'in 3 days',
        buttons: [button('Done', `c2 tasks done ${at}`), button('Details', `c2 tasks show ${at}`)],
      }),
    );
    const body = drawn({ parts: [{ part: 'rows', rows }], buttons: [button('Next page', 'c2 draft x')] });
    expect(messageFaults(body)).toEqual([]);
    const read = readComponents(body.components).split('\n');
    expect(read.slice(1, 4)).toEqual(['#0 Gửi báo cáo', 'in 3 days', '[Done]']);
    expect(read.filter((line) => line.startsWith('[⋯'))).toEqual([
      `[⋯ ${rows.map(({ title }) => title).join(' | ')}]`,
    ]);
    expect(read.at(-1)).toBe('[Next page]');
    expect(linesIn(body)).toHaveLength(21);
  });

  test('few entries with much to say have the whole width; one that is done stands among them without a button', () => {
    const open = {
      title: '#5 Send the monthly report on the two-level model to the Central Organizing Committee',
      details: ['late by 7 days', 'You coordinate: contribution due to Government Party Committee.'],
      buttons: [{ label: 'Details', line: 'c2 tasks show 5' }],
    };
    const done = { title: '#6 Fill the vacant posts', tone: 'green' as const, details: ['done by Lan'] };
    const parts = [{ part: 'rows' as const, rows: [open, done] }];
    const types = drawn({ parts }).components[0]?.components.map(({ type }) => type);
    expect(types).toEqual([10, 10, 1, 10]);
    expect(shown({ parts })).toMatch(/\[Details\]\n✓ #6 Fill the vacant posts\ndone by Lan$/);
    const many = drawn({ parts: [{ part: 'rows', rows: [open, open, open, open] }] });
    expect(many.components[0]?.components.map(({ type }) => type)).toEqual([10, 9, 9, 9, 9]);
  });

  test('a title that is a heading is one; a mistake told in whole sentences is read as text', () => {
    const parts = [{ part: 'facts' as const, facts: [{ label: 'Deadline', value: '31/8' }] }];
    const mistake = '#12 is due on that day already: Sunday, 31 August 2025. Say another day.';
    expect(shown({ title: mistake, parts, tone: 'yellow' }).split('\n')[0]).toBe(`! ${mistake}`);
    expect(shown({ title: 'Move a deadline', parts }).split('\n')[0]).toBe('# Move a deadline');
  });

  test('titles in a history stand out only where each has more to say', () => {
    const history = (...rows: { title: string; details?: string[] }[]) =>
      JSON.stringify(drawn({ parts: [{ part: 'rows', rows }] }));
    const noted = { title: 'Lan noted', details: ['two are missing'] };
    expect(history(noted)).toContain('**Lan noted**');
    expect(history(noted, { title: 'Hoa added it' })).not.toContain('**');
  });

  test('entries without buttons come as a list, facts as lines, a table as entries that a phone can show', () => {
    const card = shown({
      parts: [
        {
          part: 'facts',
          facts: [
            { label: 'Lead', value: 'Bộ Tài chính' },
            { label: 'Source', value: 'Conclusion 12', href: 'https://example.org/12_(a)' },
            { label: 'Product', value: 'https://example.org/a', href: 'https://example.org/a' },
          ],
        },
        { part: 'rows', heading: 'History', rows: [{ title: 'Lan added it', details: ['sent by post'] }] },
        {
          part: 'table',
          columns: ['Group', 'Open', 'Late'],
          rows: [
            ['Bộ Nội vụ', '7', '0'],
            ['Bộ Y tế', '0', '0'],
          ],
        },
        { part: 'text', text: 'Groups 1 to 10.', quiet: true },
      ],
    });
    expect(card.split('\n')).toEqual([
      '# Title',
      'Lead: Bộ Tài chính',
      'Source: Conclusion 12 (https://example.org/12%5F%28a%29)',
      'Product: https://example.org/a',
      '---',
      '# History',
      '• Lan added it',
      'sent by post',
      '• Bộ Nội vụ',
      'Open: 7',
      '• Bộ Y tế',
      'Open: 0 · Late: 0',
      '~ Groups 1 to 10.',
    ]);
  });

  test('a deadline is said in the committee’s day, and beside it in each reader’s own time', () => {
    const at = instantOf('2025-07-25', '23:59', 'Asia/Ho_Chi_Minh');
    const card = shown({
      parts: [
        { part: 'facts', facts: [{ label: 'Deadline', value: 'Friday 25 July 2025 (in 7 days)', at }] },
        { part: 'rows', rows: [{ title: '#12', badge: 'in 7 days', details: ['Fri 25 Jul 2025'], at }] },
      ],
    });
    expect(card.split('\n').slice(1)).toEqual([
      'Deadline: Friday 25 July 2025 (in 7 days)',
      '~ <t:1753462740:f> · <t:1753462740:R>',
      '• #12',
      'in 7 days · Fri 25 Jul 2025',
      '<t:1753462740:f> · <t:1753462740:R>',
    ]);
  });

  test('a notice is a sentence, not a heading, and its details are small', () => {
    const parts: Part[] = [{ part: 'text', text: 'You can undo this for ten minutes.', quiet: true }];
    expect(shown({ title: 'Done: #12', parts })).toBe('Done: #12\n~ You can undo this for ten minutes.');
  });

  test('no tone is told by a colour alone: each has its sign before the title', () => {
    const tones: Tone[] = ['plain', 'blue', 'yellow', 'red', 'green'];
    expect(new Set(tones.map((tone) => shown({ tone }))).size).toBe(5);
    expect(new Set(tones.map((tone) => drawn({ tone }).components[0]?.accent_color)).size).toBe(5);
  });

  test('names too long for buttons are written out, so that two with one beginning can be told apart', () => {
    const name = 'Ban Chỉ đạo Trung ương về chính sách nhà ở';
    const buttons = [button(`${name} tỉnh Hà Giang`, 'a'), button(`${name} tỉnh Hà Nam`, 'b')];
    expect(shown({ title: 'Which group?', tone: 'yellow', buttons }).split('\n')).toEqual([
      '! Which group?',
      `• ${name} tỉnh Hà Giang`,
      `• ${name} tỉnh Hà Nam`,
      '[1. Ban Chỉ đạo Trung ương về…] [2. Ban Chỉ đạo Trung ương về…]',
    ]);
  });

  test('what does not fit is counted, and the way to the next page stays', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      title: `#${at}`,
      buttons: [button('Details', `c2 tasks show ${at}`)],
    }));
    const body = drawn({ parts: [{ part: 'rows', rows }], buttons: [button('Next page', 'c2 draft x')] });
    expect(messageFaults(body)).toEqual([]);
    expect(readComponents(body.components).split('\n').slice(-2)).toEqual([
      '~ 49 more entries do not fit here. To see the rest, ask for less at once: one group, one week or one word.',
      '[Next page]',
    ]);
  });

  test('a text too long for a message ends in “…”, and the card says that it is cut', () => {
    const body = drawn({ parts: [{ part: 'text', text: 'Điều một. '.repeat(900) }] });
    expect(messageFaults(body)).toEqual([]);
    const read = readComponents(body.components);
    expect(read).toMatch(/(một|Điều)…\n~ Not all of it fits here\.$/);
  });
});

describe('a button', () => {
  test('carries its line, also where that stands twice or looks like one of the door’s own', () => {
    const lines = [
      'c2 tasks done 12 v7',
      'c2 tasks done 12 v7',
      'c2 tasks search words~2',
      '?what',
      'no',
      '!x',
    ];
    const body = drawn({
      parts: [{ part: 'text', text: 'All' }],
      buttons: lines.map((line) => button('Go', line)),
    });
    expect(messageFaults(body)).toEqual([]);
    expect(linesIn(body)).toEqual(lines);
  });

  test('that asks first is answered with its question, and yes says the line', () => {
    const confirm = { text: 'Leave **the** seat vacant?', yes: 'Leave', no: 'Keep' };
    const card = cardWith({
      buttons: [button('Vacate', 'c2 groups vacate @g1', { look: 'danger', confirm })],
    });
    const body = cardMessage(card, look);
    expect(readComponents(body.components)).toBe('Title\n[Vacate (danger)?]');
    const id = JSON.stringify(body).match(/"custom_id":"([^"]+)"/)?.[1] ?? '';
    expect(lineOf(id)).toEqual({ line: 'c2 groups vacate @g1', asks: true });
    const asked = questionsOf(card).get('c2 groups vacate @g1');
    expect(asked).toEqual({ ...confirm, danger: true });
    const question = questionMessage('c2 groups vacate @g1', { ...confirm, danger: true }, look);
    expect(messageFaults(question)).toEqual([]);
    expect(readComponents(question.components)).toBe('Leave **the** seat vacant?\n[Leave (danger)] [Keep]');
    expect(linesIn(question)).toEqual(['c2 groups vacate @g1']);
    expect(lineOf(noId)).toBeUndefined();
  });
});

describe('who is called', () => {
  const lan = {
    name: 'Trần Thị Lan',
    addresses: [
      { platform: 'slack', workspace: 'T1', user: 'U0LAN' },
      { platform: 'discord', workspace: '900000000000000002', user: '800000000000000001' },
      { platform: 'discord', workspace: guild, user: '800000000000000002' },
    ],
  } as const;
  const home = {
    name: 'Bộ Nội vụ',
    addresses: [],
    roles: [{ platform: 'discord', workspace: guild, role: '700000000000000001' }],
  } as const;
  const minh = { name: 'Minh @everyone <@800000000000000003>', addresses: [] };
  const parts: Part[] = [{ part: 'text', text: 'One task is due tomorrow.' }];

  test('people and roles of this server by their ids, all others by name', () => {
    const body = drawn({ mentions: [lan, home, minh], parts });
    expect(body.allowed_mentions).toEqual({
      parse: [],
      users: ['800000000000000002'],
      roles: ['700000000000000001'],
    });
    expect(readComponents(body.components).split('\n')[1]).toBe(
      'For: <@800000000000000002>, <@&700000000000000001>, Minh @everyone <@800000000000000003>',
    );
  });

  test('nobody in a server that is not said, or by an account that is none', () => {
    const strange = {
      ...lan,
      addresses: [{ platform: 'discord', workspace: guild, user: '&700000000000000001' }] as const,
    };
    const elsewhere = cardMessage(cardWith({ mentions: [lan, home], parts }), { language: 'en' });
    for (const body of [elsewhere, drawn({ mentions: [strange], parts })]) {
      expect(body.allowed_mentions).toEqual({ parse: [], users: [], roles: [] });
      expect(JSON.stringify(body)).not.toMatch(/<@/);
    }
  });
});

describe('what people type', () => {
  test('can call nobody, lead nowhere and mark nothing, and is read to the letter', () => {
    const body = drawn({
      title: evil,
      summary: evil,
      parts: [
        { part: 'text', text: evil },
        { part: 'text', text: evil, quiet: true },
        { part: 'facts', facts: [{ label: evil, value: evil, href: 'javascript:alert(1)' }] },
        { part: 'rows', heading: evil, rows: [{ title: evil, badge: evil, details: [evil] }] },
        { part: 'table', columns: [evil, evil], rows: [[evil, evil]] },
      ],
      mentions: [{ name: evil, addresses: [] }],
    });
    expect(messageFaults(body)).toEqual([]);
    expect(marksIn(body)).toEqual(['bold', 'heading', 'list', 'small']);
    expect(readComponents(body.components).split(evil)).toHaveLength(14);
  });

  test.each([
    '# not a heading',
    '-# not small',
    '- no list\n* none\n1. none either',
    '> no quotation\n>>> none',
    '```js\nno code\n```',
    '<t:1753462740:R> <id:customize> </tasks list:123456789012345678>',
    'https://evil.example/a_b_c discord.gg/x [bank](https://evil.example)',
    '\\*\\*backslashes\\\\',
    'Asia/Ho_Chi_Minh 2*3 10:30:15 a@b.vn #12 C:\\new',
  ])('%j stays as it is', (text) => {
    const body = drawn({ parts: [{ part: 'text', text }] });
    expect(marksIn(body)).toEqual(['heading']);
    expect(readComponents(body.components)).toBe(`# Title\n${text}`);
  });

  test('loses what hides or turns round what it says', () => {
    expect(shown({ title: 'evil\u202Etxt.exe\u0007\u200B' })).toBe('eviltxt.exe');
  });
});

describe('whatever a card holds', () => {
  test('Discord takes it, it calls nobody but the people it names, and its marks are our own', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const body = cardMessage(card, look);
        expect(messageFaults(body)).toEqual([]);
        if (hasSpec) expect(bodyFaults('POST', '/channels/1/messages', body)).toEqual([]);
        const named = card.mentions?.some(({ addresses }) => addresses[0]?.user === '800000000000000001');
        expect(body.allowed_mentions).toEqual({
          parse: [],
          users: named ? ['800000000000000001'] : [],
          roles: [],
        });
        const pings =
          contentsIn(body)
            .join('\n')
            .match(/@everyone|@here|<@[!&]?\d+>/gi) ?? [];
        expect(new Set(pings)).toEqual(new Set(named ? ['<@800000000000000001>'] : []));
        const ours = ['bold', 'heading', 'link', 'list', 'small', ...(named ? ['user'] : [])];
        for (const mark of marksIn(body)) expect(ours).toContain(mark);
        const rows = card.parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
        const all = [...card.buttons, ...rows.flatMap(({ buttons = [] }) => buttons)];
        const said = linesIn(body);
        for (const line of said) expect(all.map((one) => one.line)).toContain(line);
        for (const { line } of card.buttons) expect(said).toContain(line);
      }),
      { numRuns: 150 },
    );
  });

  test('a line that a button may have always fits its id', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 25 }), fc.boolean(), (lines, asks) => {
        const confirm = { text: 'Sure?', yes: 'Yes', no: 'No' };
        const buttons = lines.map((line) => button('Go', line, asks ? { confirm } : {}));
        const body = drawn({
          parts: [{ part: 'text', text: 'x' }],
          buttons: [...buttons, ...buttons.slice(0, 3)],
        });
        expect(messageFaults(body)).toEqual([]);
        expect(linesIn(body).toSorted()).toEqual([...lines, ...lines.slice(0, 3)].toSorted());
      }),
    );
  });
});

/** The kinds of marks that are alive in a message's texts. */
function marksIn(body: { components: readonly unknown[] }): string[] {
  const marks = contentsIn(body).flatMap((content) => readMarkdown(content).flatMap((span) => span.marks));
  return [...new Set(marks)].toSorted();
}

/** What Discord reads mark-up in: labels it shows as they are. */
const contentsIn = (body: { components: readonly unknown[] }) =>
  [...JSON.stringify(body).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(
    ([, content = '""']) => JSON.parse(content) as string,
  );
