import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { translator } from '../../src/i18n/translator.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { textWidth, wrap } from '../../src/platforms/terminal/width.ts';

const look = { width: 72, colour: false, t: translator('en') };

function shown(card: Partial<Card>, over: Partial<typeof look> = {}): string {
  const whole: Card = { title: 'Title', tone: 'plain', summary: 'Title', parts: [], buttons: [], ...card };
  return renderReply({ kind: 'card', card: whole, to: 'asker' }, { ...look, ...over });
}

describe('a card in the terminal', () => {
  test('a list reads from top to bottom: title, tasks with their state, and what can be said next', () => {
    const card = shown({
      title: 'What waits for you',
      parts: [
        {
          part: 'rows',
          heading: 'Overdue',
          rows: [
            {
              title: '#12 Gửi báo cáo tháng',
              tone: 'red',
              badge: 'late by 3 days',
              details: ['Bộ Nội vụ, lead'],
              buttons: [{ label: 'Done', line: 'c2 tasks done 12 v7' }],
            },
          ],
        },
      ],
      buttons: [{ label: 'Next page', line: 'c2 draft 4fJk2' }],
    });
    expect(card).toBe(
      [
        'What waits for you',
        '',
        'Overdue',
        '• !! #12 Gửi báo cáo tháng  [late by 3 days]',
        '    Bộ Nội vụ, lead',
        '    → /tasks done 12   Done',
        '',
        '→ c2 draft 4fJk2   Next page',
      ].join('\n'),
    );
  });

  test('facts stand in a column; a link is spelt out behind its words', () => {
    const facts = [
      { label: 'Lead', value: 'Bộ Tài chính' },
      { label: 'Deadline', value: 'Fri 25 Jul 2025' },
      { label: 'Source', value: 'Conclusion 12', href: 'https://example.org/12' },
    ];
    expect(
      shown({ parts: [{ part: 'facts', facts }] })
        .split('\n')
        .slice(2),
    ).toEqual([
      'Lead      Bộ Tài chính',
      'Deadline  Fri 25 Jul 2025',
      'Source    Conclusion 12 (https://example.org/12)',
    ]);
  });

  test('a table stands straight, whether its marks are composed or not, figures to the right', () => {
    const name = 'Đất đai và Tài chính';
    const rows = [
      [name.normalize('NFD'), '7', '0'],
      ['Home Affairs', '112', '3'],
    ];
    const table = { part: 'table', columns: ['Nhóm', 'Mở', 'Trễ'], rows } as const;
    expect(
      shown({ parts: [table] })
        .split('\n')
        .slice(2),
    ).toEqual(['Nhóm                   Mở  Trễ', `${name}    7    0`, 'Home Affairs          112    3']);
  });

  test('a colour is never the only sign: each tone has a mark too', () => {
    const titles = (['blue', 'yellow', 'red', 'green', 'plain'] as const).map((tone) => shown({ tone }));
    expect(new Set(titles).size).toBe(5);
    expect(shown({ tone: 'red' }, { colour: true })).toBe('\u001B[31m!! Title\u001B[0m');
  });

  test('a card without parts says its whole sentence', () => {
    expect(shown({ title: 'Done', summary: 'Task #12 is done.' })).toBe('Done\n\nTask #12 is done.');
  });

  test('what a button would ask first stands beside its line', () => {
    const confirm = { text: 'Drop it for good?', yes: 'Drop', no: 'Keep' };
    const drop = { label: 'Drop', line: 'c2 tasks drop 12 v7', confirm };
    expect(shown({ buttons: [drop] })).toContain('→ /tasks drop 12   Drop – Drop it for good?');
  });

  test('people a card calls are named', () => {
    expect(shown({ mentions: [{ name: 'Lan', addresses: [] }] })).toContain('@Lan');
  });

  test('nothing anyone types reaches the terminal as an order', () => {
    const evil = '\u001B[2Jgone\u0007\u202Etxt\u009B31m\r';
    const everywhere = shown({
      title: evil,
      parts: [
        { part: 'text', text: evil },
        { part: 'facts', facts: [{ label: evil, value: evil }] },
        { part: 'rows', heading: evil, rows: [{ title: evil, badge: evil, details: [evil] }] },
        { part: 'table', columns: [evil], rows: [[evil]] },
      ],
      buttons: [{ label: evil, line: `c2 tasks note 1 ${evil}` }],
      mentions: [{ name: evil, addresses: [] }],
    });
    expect(everywhere).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  test('no line is wider than the terminal, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 120 }),
        (text, width) => {
          const lines = shown({ title: text, parts: [{ part: 'text', text }] }, { width }).split('\n');
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('wrapping loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(wrap(text, width).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

test('a form asks for what is missing and shows the line that says it all', () => {
  const form: Reply = {
    kind: 'form',
    form: {
      title: 'Add a task',
      line: 'c2 tasks add',
      submit: 'Send',
      fields: [
        { name: 'title', label: 'Title', kind: 'text', required: true },
        { name: 'lead', label: 'Lead group', kind: 'group', required: true, value: 'Home Affairs' },
        {
          name: 'priority',
          label: 'Priority',
          hint: 'Normal if left out',
          kind: 'choice',
          required: false,
          choices: [
            { value: 'normal', label: 'Normal' },
            { value: 'urgent', label: 'Urgent' },
          ],
        },
      ],
    },
  };
  expect(renderReply(form, look)).toBe(
    [
      'Add a task',
      '',
      'title:     Title (required)',
      'lead:      Lead group (required) = Home Affairs',
      'priority:  Priority (Normal if left out; one of: normal, urgent)',
      '',
      'Say it with what is missing:',
      '→ /tasks add title:"…" lead:"Home Affairs"',
    ].join('\n'),
  );
});

test('a form’s frame is in the language of the form, and repeats what was said', () => {
  const form: Reply = {
    kind: 'form',
    form: {
      language: 'vi',
      title: 'Dời thời hạn',
      line: 'c1 tasks due v3',
      submit: 'Gửi',
      error: 'Không có ngày “31/4”.',
      fields: [
        { name: 'task', label: 'Nhiệm vụ', kind: 'task', required: true, value: '12' },
        { name: 'deadline', label: 'Thời hạn', kind: 'deadline', required: true, value: '31 tháng 4' },
        { name: 'reason', label: 'Lý do', kind: 'text', required: true },
      ],
    },
  };
  const shown = renderReply(form, look);
  expect(shown).toContain('Nhiệm vụ (bắt buộc) = 12');
  expect(shown).toContain('Không có ngày “31/4”.');
  expect(shown).not.toContain('required');
  expect(shown.split('\n').at(-1)).toBe('→ /tasks due task:12 deadline:"31 tháng 4" reason:"…"');
});
