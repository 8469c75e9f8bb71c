import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { runTerminal } from '../../src/platforms/terminal/run.ts';
import { terminalPort } from '../../src/roof/terminal-port.ts';

describe('a file of a task in the terminal', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-files-'));
    await type(
      'committee',
      'add',
      'Land',
      '--timezone',
      'Asia/Ho_Chi_Minh',
      '--language',
      'en',
      '--admin',
      'Mai',
    );
    await say('/docket person Hoa office:secretariat');
    await say('/groups add Health');
    await say('/tasks add "Count the clinics" lead:Health', 'hoa');
    await writeFile(join(folder, 'Biên bản.pdf'), 'handed over');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function type(...args: string[]) {
    const said: string[] = [];
    const hear = (text: string) => void said.push(text);
    const screen = { out: hear, err: hear, width: 100, colour: false, language: 'en' } as const;
    const read = readConfig({ DATA_DIR: join(folder, 'data'), DOCKET_DEMO: 'off', LOG_LEVEL: 'silent' });
    if (!read.ok) throw new Error(read.problems.join());
    const code = await runTerminal(args, terminalPort(read.config), screen);
    return { code, text: said.join('\n') };
  }
  const say = (line: string, as = 'mai', ...more: string[]) => type('say', line, '--as', as, ...more);
  const at = (name: string) => join(folder, name);

  test('is handed in from a path, and written to another, never over what is there', async () => {
    const done = await say('/tasks done 1', 'hoa', '--file', at('Biên bản.pdf'));
    expect(done.text).toContain('The file “Biên bản.pdf” is kept with the task.');
    expect((await say('/tasks note 1')).text).toContain('handed in with --file <path>');
    const told = await say('/tasks file 1');
    expect(told.text).toContain('say the same with --to Biên bản.pdf');

    expect(await say('/tasks file 1', 'mai', '--to', at('out.pdf'))).toMatchObject({ code: 0 });
    expect(await readFile(at('out.pdf'), 'utf8')).toBe('handed over');
    await writeFile(at('out.pdf'), 'my own');
    const again = await say('/tasks file 1', 'mai', '--to', at('out.pdf'));
    expect([again.code, again.text]).toEqual([1, expect.stringContaining('stays as it is')]);
    expect(await readFile(at('out.pdf'), 'utf8')).toBe('my own');

    await rm(at('Biên bản.pdf'));
    expect((await say('/tasks file 1', 'mai', '--to', folder)).text).toContain(at('Biên bản.pdf'));
    expect(await readFile(at('Biên bản.pdf'), 'utf8')).toBe('handed over');
  });

  test('that is not there, or cannot be written, is told of in a sentence', async () => {
    const lost = await say('/tasks done 1', 'hoa', '--file', at('none.pdf'));
    expect([lost.code, lost.text]).toEqual([1, `There is no file that can be read at ${at('none.pdf')}.`]);
    expect((await say('/tasks done 1', 'hoa', '--file', folder)).code).toBe(1);
    await say('/tasks note 1', 'hoa', '--file', at('Biên bản.pdf'));
    const before = await readdir(folder);
    const away = await say('/tasks file 1', 'mai', '--to', at('no/such/folder.pdf'));
    expect(away.text).toContain('Nothing can be written to');
    expect(await readdir(folder)).toEqual(before);
  });

  test('as data is told of without what is in it', async () => {
    await say('/tasks note 1', 'hoa', '--file', at('Biên bản.pdf'));
    const { text } = await say('/tasks file 1', 'mai', '--json');
    expect(JSON.parse(text)).toMatchObject({ files: [{ name: 'Biên bản.pdf', size: 11 }] });
    expect(text).not.toContain('handed over');
  });
});
