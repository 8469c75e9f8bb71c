import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Button, Card, Part, Row, Tone } from '../../src/domain/card.ts';
import { cardBlocks, homeView, mrkdwn } from '../../src/platforms/slack/blocks/index.ts';
import { blockFaults, viewFaults } from './block-rules.ts';
import { readBlocks } from './read-blocks.ts';

const look = { language: 'en', workspace: 'T1' } as const;
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
const shown = (card: Partial<Card>) => readBlocks(cardBlocks(cardWith(card), look).blocks);

describe('a card on Slack', () => {
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
      'Overdue',
      '!! #12 Gửi báo cáo tháng',
      'late by 3 days · Tue, 15 Jul 2025 · Bộ Nội vụ',
      'Asked of you: finish it.',
      '[Done (primary)] [Details]',
      '[Next page]',
    ]);
  });

  test('entries without buttons come as a list, facts as lines, a table as entries that a phone can show', () => {
    const card = shown({
      parts: [
        {
          part: 'facts',
          facts: [
            { label: 'Lead', value: 'Bộ Tài chính' },
            { label: 'Source', value: 'Conclusion 12', href: 'https://example.org/12' },
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
      'Source: Conclusion 12 (https://example.org/12)',
      '---',
      'History',
      '• Lan added it',
      'sent by post',
      '• Bộ Nội vụ',
      'Open: 7',
      '• Bộ Y tế',
      'Open: 0 · Late: 0',
      '~ Groups 1 to 10.',
    ]);
  });

  test('a notice is a sentence, not a heading, and its details are small', () => {
    const parts: Part[] = [{ part: 'text', text: 'You can undo this for ten minutes.', quiet: true }];
    expect(shown({ title: 'Done: #12', parts })).toBe('Done: #12\n~ You can undo this for ten minutes.');
  });

  test('no tone is told by a colour: each has its sign before the title', () => {
    const tones: Tone[] = ['plain', 'blue', 'yellow', 'red', 'green'];
    expect(new Set(tones.map((tone) => shown({ tone }))).size).toBe(5);
  });

  test('of two primary buttons one is, and what asks before it acts is never in a menu', () => {
    const confirm = { text: 'Leave the seat vacant?', yes: 'Leave', no: 'Keep' };
    const buttons = [
      button('Tasks', 'a', { look: 'primary' }),
      button('Lead', 'b', { look: 'primary' }),
      button('Deputy', 'c'),
      button('Edit', 'd'),
      button('Vacate', 'e', { look: 'danger', confirm }),
      button('Channel', 'f'),
    ];
    const card = shown({ parts: [{ part: 'text', text: 'All of it' }], buttons });
    expect(card.split('\n').at(-1)).toBe(
      '[Tasks (primary)] [Lead] [Vacate (danger)?] [⋯ Deputy | Edit | Channel]',
    );
  });

  test('an entry without buttons among others that have them is no odd bullet', () => {
    const rows = [
      { title: '#1 Report', buttons: [button('Done', 'a')] },
      { title: '#2 Guide', tone: 'green' as const, badge: 'done by Lan' },
    ];
    expect(shown({ parts: [{ part: 'rows', rows }] }).split('\n')).toEqual([
      '# Title',
      '#1 Report',
      '[Done]',
      '✓ #2 Guide',
      'done by Lan',
    ]);
  });

  test('the answers that a question leaves are heard too: those who only listen have no buttons', () => {
    const buttons = [button('#1 Report', 'a'), button('#5 Guide', 'b'), button('#9 Count', 'c')];
    const card = {
      title: 'Which task?',
      summary: 'Which task?',
      tone: 'yellow' as const,
      parts: [],
      buttons,
    };
    expect(cardBlocks(card, { language: 'en' }).text).toBe('Which task? #1 Report, #5 Guide or #9 Count.');
    const told = { ...card, summary: 'Done.', buttons: buttons.slice(0, 2) };
    expect(cardBlocks(told, { language: 'en' }).text).toBe('Done.');
  });

  test('names too long for buttons are written out, so that two with one beginning can be told apart', () => {
    const name = 'Ban Chỉ đạo Trung ương về chính sách nhà ở';
    const buttons = [button(`${name} tỉnh Hà Giang`, 'a'), button(`${name} tỉnh Hà Nam`, 'b')];
    expect(shown({ title: 'Which group?', tone: 'yellow', buttons }).split('\n')).toEqual([
      '! Which group?',
      `1. ${name} tỉnh Hà Giang`,
      `2. ${name} tỉnh Hà Nam`,
      `[1. ${name} tỉnh Hà Giang] [2. ${name} tỉnh Hà Nam]`,
    ]);
  });

  test('every button has a name of its own and carries its line', () => {
    const rows = ['1', '2', '3'].map((task) => ({
      title: task,
      buttons: ['done', 'show', 'due', 'note', 'drop'].map((verb) =>
        button(verb, `c2 tasks ${verb} ${task}`),
      ),
    }));
    const { blocks } = cardBlocks(cardWith({ parts: [{ part: 'rows', rows }] }), look);
    const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(new Set(elements.map((element) => element.action_id)).size).toBe(elements.length);
    expect(elements.map((element) => element.action_id)).toEqual(elements.map((_, at) => `say:${at + 1}`));
    const lines = elements.flatMap((element) =>
      element.type === 'button'
        ? [element.value]
        : element.type === 'overflow'
          ? element.options.map((option) => option.value)
          : [],
    );
    expect(lines).toEqual(rows.flatMap((row) => row.buttons.map((one) => one.line)));
  });

  test('what does not fit is counted, and the way to the next page stays', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      title: `#${at}`,
      buttons: [button('Details', `c2 tasks show ${at}`)],
    }));
    const { blocks } = cardBlocks(
      cardWith({ parts: [{ part: 'rows', rows }], buttons: [button('Next page', 'c2 draft x')] }),
      look,
    );
    expect(blockFaults(blocks, 'message')).toEqual([]);
    expect(readBlocks(blocks).split('\n').slice(-2)).toEqual([
      '~ 37 more entries do not fit here.',
      '[Next page]',
    ]);
  });
});

describe('who is called', () => {
  const lan = {
    name: 'Trần Thị Lan',
    addresses: [
      { platform: 'web', workspace: '', user: 'U0WEB' },
      { platform: 'slack', workspace: 'T2', user: 'U0OTHER' },
      { platform: 'slack', workspace: 'T1', user: 'U0LAN' },
    ],
  } as const;
  const minh = { name: 'Minh <!channel>', addresses: [] };
  const parts: Part[] = [{ part: 'text', text: 'One task is due tomorrow.' }];

  test('people of this workspace by their account, all others by name', () => {
    const { text, blocks } = cardBlocks(cardWith({ mentions: [lan, minh], parts, summary: 'Due.' }), look);
    expect(readBlocks(blocks).split('\n')[1]).toBe('For: <@U0LAN> Minh <!channel>');
    expect(text).toBe('Due. <@U0LAN>');
    expect(pingsOf(blocks)).toEqual(['U0LAN']);
  });

  test('nobody in a workspace that is not said, or by an account that is none', () => {
    const strange = {
      ...lan,
      addresses: [{ platform: 'slack', workspace: 'T1', user: '!channel' }] as const,
    };
    const elsewhere = cardBlocks(cardWith({ mentions: [lan], parts }), { language: 'en' });
    const none = cardBlocks(cardWith({ mentions: [strange], parts }), look);
    for (const { text, blocks } of [elsewhere, none]) {
      expect(pingsOf(blocks)).toEqual([]);
      expect(text).not.toContain('<@');
    }
  });
});

const evil =
  '<!channel> <@U0EVIL> @here <#C0EVIL> *bold* _it_ ~no~ `code` <https://evil.example|bank> :tada: &amp;';

describe('what people type', () => {
  test('can call nobody, lead nowhere and mark nothing', () => {
    const { text, blocks } = cardBlocks(
      cardWith({
        title: evil,
        summary: evil,
        parts: [
          { part: 'text', text: evil },
          { part: 'text', text: evil, quiet: true },
          { part: 'facts', facts: [{ label: evil, value: evil, href: 'javascript:alert(1)' }] },
          { part: 'rows', heading: evil, rows: [{ title: evil, badge: evil, details: [evil] }] },
          { part: 'table', columns: [evil, evil], rows: [[evil, evil]] },
        ],
        buttons: [button(evil, 'c2 tasks show 1')],
        mentions: [{ name: evil, addresses: [] }],
      }),
      look,
    );
    expect(blockFaults(blocks, 'message')).toEqual([]);
    expect(pingsOf(blocks)).toEqual([]);
    const written = JSON.stringify(blocks);
    for (const live of ['"mrkdwn"', '"link"', '"emoji":true', '"broadcast"', '"channel_id"'])
      expect(written).not.toContain(live);
    expect(text).not.toMatch(/[<>*_~`]|@here|:tada:/);
    expect(readBlocks(blocks)).toContain(evil);
  });

  test('keeps its underscores where they mark nothing', () => {
    expect(mrkdwn('Asia/Ho_Chi_Minh is 2*3 & _not_ *bold*')).toBe(
      'Asia/Ho_Chi_Minh is 2*3 &amp; ˍnotˍ ∗bold∗',
    );
  });

  test('loses what hides or turns round what it says', () => {
    const { blocks } = cardBlocks(cardWith({ title: 'evil\u202Etxt.exe\u0007\u200B' }), look);
    expect(readBlocks(blocks)).toBe('eviltxt.exe');
  });
});

fc.configureGlobal({ baseSize: 'medium' });

/** Names of the kind that break forms: long, marked, composed or not, with mark-up and line breaks. */
const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc
      .array(
        fc.constantFrom(
          'Ủy ban nhân dân',
          'Đất đai'.normalize('NFD'),
          'thường vụ',
          evil,
          '\n',
          '👩‍👩‍👧',
          'x'.repeat(90),
        ),
        { maxLength: Math.ceil(maxLength / 8) },
      )
      .map((words) => words.join(' ')),
    fc.constant(''),
  );
const line = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 });
const buttons = (maxLength: number) =>
  fc.array(
    fc.record(
      {
        label: text(120),
        line,
        look: fc.constantFrom('primary', 'plain', 'danger'),
        confirm: fc.record({ text: text(400), yes: text(40), no: text(40) }),
      },
      { requiredKeys: ['label', 'line'] },
    ),
    { maxLength },
  );
const tone = fc.constantFrom<Tone>('plain', 'blue', 'yellow', 'red', 'green');
const row = fc.record(
  {
    title: text(400),
    tone,
    badge: text(80),
    details: fc.array(text(300), { maxLength: 5 }),
    buttons: buttons(8),
  },
  { requiredKeys: ['title'] },
);
const part = fc.oneof(
  fc.record({ part: fc.constant('text' as const), text: text(5000), quiet: fc.boolean() }),
  fc.record({
    part: fc.constant('facts' as const),
    facts: fc.array(
      fc.record(
        { label: text(60), value: text(2500), href: fc.oneof(fc.webUrl(), fc.string()) },
        { requiredKeys: ['label', 'value'] },
      ),
      { maxLength: 30 },
    ),
  }),
  fc.record(
    { part: fc.constant('rows' as const), heading: text(60), rows: fc.array(row, { maxLength: 60 }) },
    { requiredKeys: ['part', 'rows'] },
  ),
  fc.record({
    part: fc.constant('table' as const),
    columns: fc.array(text(40), { maxLength: 6 }),
    rows: fc.array(fc.array(text(100), { maxLength: 7 }), { maxLength: 40 }),
  }),
);
const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    title: text(900),
    tone,
    summary: text(4000),
    parts: fc.array(part, { maxLength: 5 }),
    buttons: buttons(14),
    mentions: fc.array(
      fc.record({
        name: text(200),
        addresses: fc.constantFrom(
          [],
          [{ platform: 'slack' as const, workspace: 'T1', user: 'U0LAN' }],
          [{ platform: 'slack' as const, workspace: 'T1', user: '!channel' }],
        ),
      }),
      { maxLength: 25 },
    ),
  },
  { requiredKeys: ['title', 'tone', 'summary', 'parts', 'buttons'] },
);

describe('whatever a card holds', () => {
  test('Slack takes it, and it calls nobody but the people it names', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { text, blocks } = cardBlocks(card, look);
        expect(blockFaults(blocks, 'message')).toEqual([]);
        expect([...text].length).toBeLessThanOrEqual(3000);
        expect(text.replaceAll(' <@U0LAN>', '')).not.toMatch(/[<>]/);
        const named = card.mentions?.some(({ addresses }) => addresses[0]?.user === 'U0LAN');
        expect(new Set(pingsOf(blocks))).toEqual(new Set(named ? ['U0LAN'] : []));
      }),
      { numRuns: 100 },
    );
  });

  test('a home of several such cards is taken too', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 8 }), (cards) => {
        expect(viewFaults(homeView({ language: 'vi', cards }, { workspace: 'T1' }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

function pingsOf(blocks: readonly unknown[]): string[] {
  return [...JSON.stringify(blocks).matchAll(/"type":"user","user_id":"([^"]*)"/g)].map(
    ([, user]) => user ?? '',
  );
}
