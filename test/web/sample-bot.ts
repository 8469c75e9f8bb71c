import type { Call } from '../../src/domain/call.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Bot, Suggestion } from '../../src/platforms/web/index.ts';

const plain: Pick<Card, 'tone' | 'parts' | 'buttons'> = { tone: 'plain', parts: [], buttons: [] };

const tasks = [
  { number: 12, title: 'Bàn giao dữ liệu đất đai cho cấp xã', tone: 'red', badge: 'late by 3 days' },
  {
    number: 14,
    title: 'Report on merged headquarters and official cars',
    tone: 'yellow',
    badge: 'in 3 days',
  },
  { number: 21, title: 'Laporan bulanan pelaksanaan kerajaan tempatan', tone: 'blue', badge: 'in 12 days' },
] as const;

function mine(done: ReadonlySet<number>): Card {
  const open = tasks.filter((task) => !done.has(task.number));
  return {
    title: 'Waiting for you',
    tone: open.length ? 'red' : 'green',
    summary: `${open.length} tasks wait for you.`,
    parts: [
      {
        part: 'rows',
        heading: 'Overdue first, then by day',
        rows: open.map(({ number, title, tone, badge }) => ({
          title: `#${number} ${title}`,
          tone,
          badge,
          details: ['Ministry of Home Affairs', 'lead', 'Fri 25 Jul 2025'],
          buttons: [
            { label: 'Done', line: `c2 tasks done ${number} v7` },
            { label: 'Show', line: `c2 tasks show ${number}` },
          ],
        })),
      },
      { part: 'text', text: 'Page 1 of 2', quiet: true },
    ],
    buttons: [
      { label: 'Next page', line: 'c2 tasks mine 2', look: 'primary' },
      { label: 'Add a task', line: '/tasks add' },
    ],
  };
}

const shown: Card = {
  title: '#12 Bàn giao dữ liệu đất đai cho cấp xã',
  tone: 'red',
  summary: 'Task 12 is late.',
  parts: [
    {
      part: 'facts',
      facts: [
        { label: 'Lead', value: 'Ministry of Home Affairs (Lan Nguyễn)' },
        { label: 'Deadline', value: 'before 25 July → Fri 25 Jul 2025, 3 days ago' },
        { label: 'State', value: 'Open, late by 3 days' },
        { label: 'Source', value: 'Conclusion 12, item 3b', href: 'https://example.org/12' },
      ],
    },
    { part: 'text', text: 'Write to https://example.org/help if <b>this</b> looks wrong.' },
    {
      part: 'table',
      columns: ['When', 'Who', 'What'],
      rows: [
        ['Fri 18 Jul 2025', 'Minh Trần', 'Added, lead Ministry of Home Affairs'],
        ['Mon 21 Jul 2025', 'Lan Nguyễn', 'Note: the second batch is on its way'],
      ],
    },
  ],
  buttons: [
    { label: 'Mark done', line: 'c2 tasks done 12 v7', look: 'primary' },
    {
      label: 'Drop',
      line: 'c2 tasks drop 12 v7',
      look: 'danger',
      confirm: { text: 'Drop task #12? The lead group is told.', yes: 'Drop it', no: 'Keep it' },
    },
  ],
  mentions: [{ name: 'Lan Nguyễn', addresses: [] }],
};

const form: Reply = {
  kind: 'form',
  form: {
    title: 'Add a task',
    line: '/tasks add',
    submit: 'Add the task',
    fields: [
      {
        name: 'title',
        label: 'What is to be done',
        kind: 'text',
        required: true,
        maxLength: 300,
        multiline: true,
      },
      {
        name: 'lead',
        label: 'Lead group',
        kind: 'group',
        required: true,
        hint: 'A name or the beginning of one.',
      },
      {
        name: 'due',
        label: 'Deadline',
        kind: 'deadline',
        required: false,
        hint: '“before 31 August”, “25/7”',
      },
      {
        name: 'priority',
        label: 'Priority',
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

function hear(call: Call, done: Set<number>): Reply {
  const words = call.line.replace(/^(\/|c2 )/, '').split(' ');
  const number = Number(words[2]);
  switch (words.slice(0, 2).join(' ')) {
    case 'tasks mine':
      return { kind: 'card', card: mine(done), to: 'asker', inPlace: call.line.startsWith('c2') };
    case 'tasks show':
      return { kind: 'card', card: shown, to: 'asker' };
    case 'tasks done':
      done.add(number);
      return {
        kind: 'card',
        to: 'channel',
        card: {
          ...plain,
          tone: 'green',
          title: `#${number} is done`,
          summary: `Task ${number} was marked done.`,
        },
      };
    case 'tasks add':
      if (!call.fields) return form;
      if (call.fields['lead'] === 'nobody')
        return {
          kind: 'notice',
          failed: true,
          card: { ...plain, tone: 'red', title: 'No group is called “nobody”', summary: 'No such group.' },
        };
      return {
        kind: 'notice',
        failed: false,
        card: { ...plain, tone: 'green', title: 'Added as #40', summary: 'Added as #40.' },
      };
    case 'docket language':
      return { kind: 'notice', failed: false, card: { ...plain, title: 'Done', summary: 'Done.' } };
    default:
      return {
        kind: 'notice',
        failed: true,
        card: {
          ...plain,
          tone: 'yellow',
          title: 'There is no such command',
          summary: 'There is no such command. Did you mean /tasks mine?',
          parts: [{ part: 'text', text: `“${call.line}” is not known. Did you mean this?` }],
          buttons: [{ label: '/tasks mine', line: '/tasks mine' }],
        },
      };
  }
}

const menu: readonly [string, string][] = [
  ['/tasks mine', 'What waits for me'],
  ['/tasks who', 'Who owns a task'],
  ['/tasks list', 'Tasks by group, state or day'],
  ['/tasks add', 'Add a task'],
  ['/docket help', 'All commands'],
];

const homeAffairs = { value: 'home', label: 'Ministry of Home Affairs', detail: '' };

function suggest(line: string): Suggestion[] {
  const found = menu.filter(([command]) => command.startsWith(line));
  if (line.startsWith('/tasks who '))
    return [{ insert: '', label: 'task', detail: 'A number or words of its title' }];
  return found.map(([command, detail]) => ({ insert: `${command} `, label: command, detail }));
}

/** A bot that answers with a card of every kind: for looking at the page and for the door's own tests. */
export function makeSampleBot(): Bot {
  /** Tasks done by button, so that a list said again looks different. */
  const done = new Set<number>();
  return {
    hear: async (call) => hear(call, done),
    suggest: async (call) => suggest(call.line),
    values: async (_, kind, typed) => (kind === 'group' && typed ? [homeAffairs] : []),
    repeats: (line) => /tasks (mine|show)/.test(line),
  };
}
