import { describe, expect, it } from 'vitest';
import {
  type ChainFault,
  rules,
  type StandingFault,
  type TaskFault,
} from '../../src/domain/history/fault.ts';
import { headCode } from '../../src/domain/history/head.ts';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/i18n/translator.ts';
import {
  faultInWords,
  standingFaultInWords,
  taskFaultInWords,
} from '../../src/platforms/terminal/history-words.ts';
import type { HistoryCare, TerminalPort } from '../../src/platforms/terminal/port.ts';
import { runTerminal } from '../../src/platforms/terminal/run.ts';

const hash = '0123456789abcdef'.repeat(4);
const sound = {
  committee: { code: 'c1', name: 'Steering Committee' },
  last: { number: 1234, hash },
  fault: null,
  printed: 2,
  withheld: 0,
  tasks: 57,
  taskFaults: [],
  standing: { people: 8, groups: 1, faults: [] },
};

/** A Docket that finds these faults, in a history that ends in the head above. */
async function type(
  args: readonly string[],
  found: {
    fault?: ChainFault;
    taskFaults?: readonly TaskFault[];
    standing?: readonly StandingFault[];
    unknown?: boolean;
  } = {},
) {
  const { fault = null, taskFaults = [], standing = [], unknown = false } = found;
  const asked: unknown[] = [];
  const history: HistoryCare = {
    verify: (given) => {
      asked.push(given);
      const { heads } = given;
      const histories = [
        { ...sound, fault, taskFaults, standing: { people: 8, groups: 1, faults: standing } },
      ];
      return Promise.resolve({ histories, agreed: unknown ? [] : heads, unknown: unknown ? heads : [] });
    },
    exportTo: (given) => {
      asked.push(given);
      const { file } = given;
      return Promise.resolve({ file, committee: sound.committee, entries: 9, withheld: 3, head: sound.last });
    },
  };
  const said = { out: '', err: '' };
  const code = await runTerminal(args, { history } as TerminalPort, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    width: 100,
    colour: false,
    language: 'en',
  });
  return { code, ...said, asked };
}

describe('docket verify', () => {
  it('says in a few lines that all is well, with the head to keep', async () => {
    const { code, out } = await type(['verify']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Steering Committee (c1)',
      `  The history is unbroken: 1,234 entries, the last one 1234:${headCode(hash)}.`,
      '  2 checks printed under lists and reports agree.',
      '  57 tasks are as their history tells.',
      '  8 people with their offices, the seats of 1 group and the committee’s rules are as the history tells.',
    ]);
  });

  it('takes several heads, as they are printed, and says of each whether it agrees', async () => {
    const heads = [`1,200:${headCode(hash)}`, `7:${headCode(hash).toUpperCase()}`];
    const words = ['verify', ...heads.flatMap((head) => ['--head', head])];
    const code = headCode(hash).replaceAll('-', '');
    const { asked, out } = await type(words);
    expect(asked).toEqual([
      {
        file: null,
        committee: null,
        heads: [
          { number: 1200, code },
          { number: 7, code },
        ],
      },
    ]);
    expect(out).toContain(`The check 7:${headCode(hash)} agrees.`);
    const missing = await type(words, { unknown: true });
    expect(missing).toMatchObject({
      code: 1,
      out: expect.stringContaining('entries up to 1,200 were written anew'),
    });
  });

  it('ends with 1 where something is broken and with 2 where it was typed wrongly', async () => {
    const fault = { what: 'edited', number: 12 } as const;
    expect(await type(['verify'], { fault })).toMatchObject({
      code: 1,
      out: expect.stringContaining('Entry 12 was edited'),
    });
    const taskFaults = [{ what: 'field', task: 5, field: 'deadline' } as const];
    expect(await type(['verify'], { taskFaults })).toMatchObject({
      code: 1,
      out: expect.stringContaining('Task #5: its deadline is not what its history tells.'),
    });
    const standing = [{ what: 'person', person: 'An (an)', field: 'office' } as const];
    expect(await type(['verify'], { standing })).toMatchObject({
      code: 1,
      out: expect.stringContaining('An (an): the role in the committee is not what the history tells.'),
    });
    for (const wrong of [['--head', 'abc'], ['--head'], ['--hed', 'x'], ['now']])
      expect((await type(['verify', ...wrong])).code, wrong.join(' ')).toBe(2);
    expect((await type(['verify', '--head', '12:abc'])).err).toContain('--head 1234:k7f3-92ab-0c1d-x4yz');
  });

  it('words every fault in every language, and prints all for programs', async () => {
    const printed = { place: 'late', at: 0 };
    const faults: ChainFault[] = [
      { what: 'unreadable', number: 1 },
      { what: 'missing', number: 1 },
      { what: 'cut', number: 1, numbered: 2, printed: null },
      { what: 'cut', number: 1, numbered: 2, printed },
      { what: 'inserted', number: 1 },
      { what: 'moved', number: 1, holds: 2 },
      { what: 'edited', number: 1 },
      { what: 'hash', number: 1 },
      { what: 'torn', number: 1 },
      { what: 'orphaned', number: 1 },
      { what: 'column', number: 1, column: 'note' },
      { what: 'rewritten', number: 1, agrees: 0, printed },
      { what: 'rewritten', number: 1, agrees: 0, printed: null },
    ];
    const tasks: TaskFault[] = [
      { what: 'field', task: 1, field: 'closedAt' },
      { what: 'deadline', task: 1, version: 2 },
      { what: 'file', task: 1, file: 2 },
      { what: 'extension', task: 1, askedOn: '2025-07-18' },
      { what: 'untold', task: 1 },
      { what: 'garbled', task: 1 },
      { what: 'unnumbered', task: 1 },
      { what: 'gone', number: 1, subject: 'task' },
      { what: 'gone', number: 1, subject: 'member' },
      { what: 'gone', number: 1, subject: 'group' },
    ];
    const standing: StandingFault[] = [
      ...(['handle', 'name', 'office', 'cleared', 'left', 'absences'] as const).map((field) => ({
        what: 'person' as const,
        person: 'An',
        field,
      })),
      { what: 'stranger', person: 'An' },
      { what: 'seats', group: 'Home' },
      { what: 'parent', group: 'Home' },
      { what: 'newGroup', group: 'Home' },
      { what: 'garbled', name: 'Home' },
      ...rules.map((rule) => ({ what: 'rule' as const, rule })),
    ];
    for (const language of languages) {
      const t = translator(language);
      const said = [
        ...faults.map((one) => faultInWords(t, one)),
        ...tasks.map((one) => taskFaultInWords(t, one)),
        ...standing.map((one) => standingFaultInWords(t, one)),
      ];
      expect(new Set(said).size).toBe(said.length);
    }
    const { out } = await type(['verify', '--json'], { fault: faults[1] as ChainFault });
    expect(JSON.parse(out)).toMatchObject({ histories: [{ fault: { what: 'missing', number: 1 } }] });
  });
});

describe('docket export-history', () => {
  it('says what is in the file, what is held back, and how to check it', async () => {
    const { code, out, asked } = await type(['export-history', 'h.jsonl', '--committee', 'c1']);
    expect(code).toBe(0);
    expect(asked).toEqual([{ file: 'h.jsonl', committee: 'c1', withConfidential: false }]);
    expect(out.split('\n')).toEqual([
      'The history of Steering Committee (c1) is in h.jsonl: 9 entries.',
      '3 entries about confidential tasks are in it without their text.',
      'Anybody can check it: npm run -s docket -- verify --export h.jsonl',
    ]);
    expect((await type(['export-history'])).code).toBe(2);
  });
});
