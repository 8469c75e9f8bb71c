import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import type { TerminalPort } from '../../src/platforms/terminal/port.ts';
import { runTerminal } from '../../src/platforms/terminal/run.ts';
import { languageOf } from '../../src/platforms/terminal/screen.ts';
import { verbs } from '../../src/platforms/terminal/verbs.ts';

const answer = (text: string, failed = false): Reply => ({
  kind: 'notice',
  failed,
  card: { title: text, tone: 'plain', summary: text, parts: [], buttons: [] },
});

const holds = { committees: 1, members: 2, groups: 3, tasks: 1200, history: 5, messages: 6 };
const caring: TerminalPort['care'] = {
  doctor: ({ offline }) =>
    Promise.resolve([
      { check: 'node', state: 'ok', title: 'Node', says: 'Version 26.', todo: null },
      {
        check: 'backup',
        state: offline ? 'look' : 'broken',
        title: 'Backup',
        says: 'None.',
        todo: 'Make one.',
      },
    ]),
  backup: ({ file }) =>
    Promise.resolve({
      file: file ?? 'data/backups/docket.db',
      manifest: 'm.json',
      bytes: 2_600_000,
      sha256: 'ab',
      migration: '0004',
      holds,
      sealed: file !== null,
    }),
  restore: ({ file, replace }) =>
    Promise.resolve({
      file,
      aside: replace ? { kind: 'file', where: 'docket.db.before-x' } : null,
      upToDate: !replace,
      vouched: !replace,
      holds,
    }),
  copy: ({ from }) =>
    Promise.resolve({
      rows: { committees: 1, tasks: 1200 },
      histories: [{ committee: '2', entries: 5, sha256: 'ab' }],
      sourceRuns: from.startsWith('postgres:'),
    }),
};

/** A Docket of one committee that repeats what it is told. */
function echo(): TerminalPort {
  return {
    version: '1.2.3',
    start: () => Promise.resolve(),
    say: (call) => Promise.resolve(answer(JSON.stringify(call), call.line.includes('wrong'))),
    link: ({ member }) => {
      if (member !== 'lan') throw mistake('terminal.unknownVerb', { said: member, instead: 'lan' });
      return Promise.resolve({ url: 'http://127.0.0.1:3000/in/abc', name: 'Lan', minutes: 15 });
    },
    addCommittee: ({ name }) => Promise.resolve({ code: '3', name, admin: 'mai' }),
    committees: () => Promise.resolve([{ code: '2', name: 'Ban Chỉ đạo', demo: true }]),
    slackManifest: ({ url }) => Promise.resolve({ url }),
    discordInvite: ({ application }) => Promise.resolve({ url: `https://x/${application}`, permissions: [] }),
    people: () => Promise.resolve([{ handle: 'lan', name: 'Lan', role: 'lead', committee: '2' }]),
    rehearse: ({ from, to }) =>
      Promise.resolve({
        report: {
          committee: { code: '2', name: 'Ban Chỉ đạo', timeZone: 'UTC' },
          from: from ?? '2025-07-18',
          to: to ?? '2025-07-31',
          unsettled: false,
          days: [],
        },
        card: { title: `${from} to ${to}`, tone: 'plain', summary: '', parts: [], buttons: [] },
      }),
    read: () => Promise.reject(mistake('documents.error.scanned')),
    care: caring,
    history: {
      verify: () => Promise.resolve({ histories: [], agreed: [], unknown: [] }),
      exportTo: () => Promise.reject(mistake('documents.error.scanned')),
    },
  };
}

async function type(args: readonly string[], language: Language = 'en', port = echo()) {
  const out: string[] = [];
  const err: string[] = [];
  const screen = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    width: 100,
    colour: false,
    language,
  };
  const code = await runTerminal(args, port, screen);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the verbs of the terminal', () => {
  test('a line is said as somebody, quoted or not', async () => {
    const call = { line: '/tasks mine', as: 'lan', committee: null, language: null };
    const quoted = await type(['say', '/tasks mine', '--as', 'lan']);
    expect(quoted.code).toBe(0);
    expect(JSON.parse(quoted.out.replaceAll('\n', ''))).toEqual(call);
    expect(await type(['say', '--as', 'lan', '/tasks', 'mine'])).toEqual(quoted);
  });

  test('--json prints the reply as every door gets it', async () => {
    const { out } = await type(['say', 'x', '--as', 'lan', '--committee', '2', '--language', 'ms', '--json']);
    const call = { line: 'x', as: 'lan', committee: '2', language: 'ms' };
    expect(JSON.parse(out)).toEqual(answer(JSON.stringify(call)));
  });

  test('a refused line ends with 1, so that a script notices', async () => {
    expect((await type(['say', 'wrong', '--as', 'lan'])).code).toBe(1);
  });

  test('help lists every verb with how it is typed, in the language asked for', async () => {
    const { code, out } = await type(['help', '--language', 'vi']);
    expect(code).toBe(0);
    expect(out).toContain("say '<line>' --as <handle> [--committee <code>]");
    expect(out).toContain('Mở phòng trò chuyện');
    for (const { name } of verbs) expect(out).toContain(`\n  ${name}`);
    expect((await type([])).out).toBe((await type(['help'])).out);
    expect((await type(['--help'])).out).toBe((await type(['help'])).out);
  });

  test('where there is nobody yet, people says how to found a committee', async () => {
    const { code, out } = await type(['people'], 'en', { ...echo(), people: () => Promise.resolve([]) });
    expect(code).toBe(0);
    expect(out).toContain("There is no committee yet. Found one:\n  committee add '<name>'");
  });

  test('a verb shows its own help', async () => {
    const { out } = await type(['link', '--help']);
    expect(out).toMatch(/^link <handle> \[--committee <code>\]\nMakes a short-lived link/);
  });

  test('a misspelt verb is met with the nearest, and ends with 2', async () => {
    expect(await type(['stat'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no command “stat”. Did you mean “start”?',
    });
    expect((await type(['committee', 'ad'])).err).toContain('“committee add”');
    expect((await type(['wholly-different'])).err).toContain('“help”');
  });

  test.for([
    [['say', '/tasks mine'], 'Still missing: --as.'],
    [['say'], "Still missing: '<line>', --as."],
    [['say', 'x', '--as'], 'The option --as is missing a value'],
    [['say', 'x', '--sa', 'lan'], 'There is no option --sa here. Did you mean --as?'],
    [['link', 'lan', 'minh'], 'One word too many: “minh”.'],
    [['people', '--language', 'fr'], '“fr” is not one of Docket’s languages'],
    [
      ['committee', 'add', 'A', '--timezone', 'Hanoi', '--language', 'vi', '--admin', 'Mai'],
      '“Hanoi” không phải là múi giờ.',
    ],
  ] as const)('%j is explained, with how it is typed', async ([args, sentence]) => {
    const { code, err } = await type(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toMatch(new RegExp(`\n${args[0]} ?`));
  });

  test('a link is for one person, and a stranger is told so with 1', async () => {
    expect((await type(['link', 'lan'])).out).toBe(
      'For Lan alone, for the next 15 minutes:\nhttp://127.0.0.1:3000/in/abc',
    );
    expect((await type(['link', 'nobody'], 'ms')).code).toBe(1);
    expect((await type(['link', 'nobody'], 'ms')).err).toContain('nobody');
  });

  test('a committee is founded with its first administrator, who is shown the way in', async () => {
    const zone = ['--timezone', 'Asia/Ho_Chi_Minh', '--language', 'en', '--admin', 'Nguyễn Thị Mai'];
    const { code, out } = await type(['committee', 'add', 'Land Programme', ...zone]);
    expect(code).toBe(0);
    expect(out).toContain('“Land Programme” is founded; its code is 3.');
    expect(out).toContain('npm run -s docket -- link mai --committee 3');
  });

  test('an empty installation says how to found a committee', async () => {
    const empty = { ...echo(), committees: () => Promise.resolve([]) };
    const { out } = await type(['committees'], 'en', empty);
    expect(out).toContain("committee add '<name>' --timezone <zone>");
  });

  test('people and committees are tables, or data for programs', async () => {
    expect((await type(['committees'])).out).toBe('Code  Committee    Kind\n   2  Ban Chỉ đạo  demo');
    expect((await type(['people'])).out).toContain('lan   Lan   lead');
    expect(JSON.parse((await type(['people', '--json'])).out)).toHaveLength(1);
  });

  test('the doctor names what is wrong with what to do, and ends with 1 where something is broken', async () => {
    const { code, out } = await type(['doctor']);
    expect(code).toBe(1);
    expect(out).toBe(
      'ok      Node    Version 26.\nbroken  Backup  None.\n        → Make one.\n\nBroken: 1. To look at: 0.',
    );
    const looked = await type(['doctor', '--offline'], 'vi');
    expect(looked.code).toBe(0);
    expect(looked.out).toContain('cần xem  Backup  None.');
    expect(JSON.parse((await type(['doctor', '--json'])).out)).toHaveLength(2);
  });

  test('a backup says where it is and what it holds', async () => {
    const { code, out } = await type(['backup']);
    expect(code).toBe(0);
    expect(out).toContain('data/backups/docket.db (2.6 MB)');
    expect(out).toContain('tasks 1,200');
    expect(out).not.toContain('DOCKET_SECRET');
    expect((await type(['backup', 'here.db'])).out).toContain('Keep DOCKET_SECRET elsewhere');
    expect((await type(['backup', 'here.db', 'there.db'])).err).toContain('One word too many: “there.db”');
  });

  test('a restore says what it put aside', async () => {
    const { code, out } = await type(['restore', 'here.db']);
    expect(code).toBe(0);
    expect(out).toContain('Restored from here.db');
    expect(out).not.toContain('kept');
    const replaced = await type(['restore', 'here.db', '--replace']);
    expect(replaced.out).toContain('is kept: docket.db.before-x');
    expect(replaced.out).toContain('the next start brings them up to date');
    expect(replaced.out).toContain('No manifest lay beside');
    expect((await type(['restore', '--replace'])).err).toContain('Still missing: <file>.');
    expect((await type(['restore', 'x', '--replace=1'])).code).toBe(2);
  });

  test('the Slack app’s manifest is printed as it is pasted, for either way', async () => {
    expect((await type(['slack', 'manifest'])).out).toBe('{\n  "url": null\n}');
    expect((await type(['slack', 'manifest', '--url', 'https://a.example'])).out).toContain(
      'https://a.example',
    );
  });

  test('a fault is not hidden behind a polite sentence', async () => {
    const broken = { ...echo(), people: () => Promise.reject(new Error('disk on fire')) };
    await expect(type(['people'], 'en', broken)).rejects.toThrow('disk on fire');
  });

  test('the language of the environment is taken where we have it', () => {
    expect(languageOf({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(languageOf({ LANG: 'vi_VN.UTF-8', LC_ALL: 'ms_MY' })).toBe('ms');
    expect(languageOf({ LANG: 'C' })).toBe('en');
  });
});
