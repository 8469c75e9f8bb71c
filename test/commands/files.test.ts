import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileLimit, fileName, mediaTypeOf } from '../../src/domain/evidence.ts';
import { replay, type TaskRecord } from '../../src/domain/history/task-record.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { wordMistake } from '../../src/i18n/mistake.ts';
import { translator } from '../../src/i18n/translator.ts';
import { takeFile } from '../../src/usecases/tasks/take-file.ts';
import { button, buttonsOf, cardOf, formOf, makeWorld, textOf, type World } from '../world.ts';

const report = {
  name: 'Biên bản bàn giao.pdf',
  content: '%PDF-1.7 handed over',
  mediaType: 'application/pdf',
};
const sha256 = createHash('sha256').update(report.content).digest('hex');

const kept = (world: World) => world.store.query('select number, name, size from files order by number');

async function bytesOf(reply: Reply): Promise<string> {
  const files = reply.kind === 'card' ? (reply.files ?? []) : [];
  const [only] = await Promise.all(files.map((file) => file.bytes()));
  return Buffer.from(only ?? new Uint8Array()).toString();
}

describe('a file handed in with a task', () => {
  test('goes in with “done”; the task shows it, and anyone who reads the task gets it back', async () => {
    const world = await makeWorld();
    await world.aTask();
    const done = await world.handIn('lan', '/tasks done 1', report, { note: 'as agreed' });
    expect(textOf(done)).toContain('The file “Biên bản bàn giao.pdf” is kept with the task.');

    const seen = await world.say('an', '/tasks show 1');
    expect(textOf(seen)).toContain('State: done');
    expect(textOf(seen)).toContain('1. Biên bản bàn giao.pdf |  | 1 KB | Lan Lead, Fri, 18 Jul 2025');
    const got = await world.press('an', seen, 'Get the file');
    expect(textOf(got)).toContain('Biên bản bàn giao.pdf');
    expect(await bytesOf(got)).toBe(report.content);
    expect(await world.store.query('select media_type from files')).toEqual([
      { media_type: 'application/pdf' },
    ]);
  });

  test('is named in the history with its digest, and never what is in it; the task is rebuilt all the same', async () => {
    const world = await makeWorld();
    const task = await world.aTask();
    await world.handIn('lan', '/tasks done 1', report);
    const viewer = await world.viewerOf('hoa');
    const entries = await world.store.history.of(viewer, task.id, 5);
    const facts = { number: 1, name: report.name, mediaType: 'application/pdf', size: 20, sha256 };
    expect(entries[0]?.after).toMatchObject({ state: 'done', file: facts });
    const texts = await world.store.query('select text from history');
    expect(JSON.stringify(texts)).toContain(sha256);
    expect(JSON.stringify(texts)).not.toContain('handed over');
    const rebuilt = replay(entries.toReversed().map(({ after }) => (after ?? {}) as TaskRecord));
    expect(rebuilt).toMatchObject({ state: 'done', number: 1 });
    expect(rebuilt).not.toHaveProperty('file');
  });

  test('may come alone with a note’s form, again and again; each has a number, and is found by its name', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(formOf(await world.say('an', '/tasks note 1')).fields.map(({ name }) => name)).toEqual([
      'task',
      'note',
      'file',
    ]);
    await world.handIn('an', '/tasks note 1', report);
    await world.handIn(
      'minh',
      '/tasks note 1',
      { name: 'budget.xlsx', content: 'rows' },
      { note: 'see row 3' },
    );
    expect(textOf(await world.say('chi', '/tasks show 1'))).toContain('see row 3 | budget.xlsx');

    const all = await world.say('chi', '/tasks file 1');
    expect(buttonsOf(all).map(({ label }) => label)).toEqual(['Details', 'Get the file', 'Get the file']);
    expect(cardOf(all).summary, textOf(all)).toBe('2 files: #1 Fill the vacant commune posts');
    for (const said of ['2', 'budget', 'BUDGET.XLSX'])
      expect(await bytesOf(await world.say('chi', `/tasks file 1 ${said}`)), said).toBe('rows');
    expect(await bytesOf(await world.say('chi', '/tasks file 1 bien ban'))).toBe(report.content);
    expect(textOf(await world.say('chi', '/tasks file 1 9'))).toContain('#1 has no file “9”');
    const before = await world.store.digest();
    expect(textOf(await world.say('chi', '/tasks note 1 file: the report, late'))).toContain('Noted on #1');
    expect(await world.store.digest()).not.toBe(before);
  });

  test('is fetched only for those who may, and while the task’s state allows it', async () => {
    const world = await makeWorld();
    await world.aTask();
    const never = { name: 'x.pdf', size: 5, broken: 'it was fetched' };
    expect(formOf(await world.handIn('minh', '/tasks done 1', never)).error).toContain('Only');
    await world.say('lan', '/tasks done 1');
    expect(formOf(await world.handIn('lan', '/tasks done 1', never)).error).toContain('already done');
    expect(world.faults).toEqual([]);
    expect(await kept(world)).toEqual([]);
  });

  test.each([
    ['too large, by what its platform says', { size: fileLimit + 1 }, 'too large: up to 10 MB'],
    ['larger than was said', { content: Buffer.alloc(fileLimit + 1), size: 3 }, 'too large: up to 10 MB'],
    ['empty', { content: '' }, 'is empty'],
  ])('that is %s changes nothing, and the asker reads what to do', async (_, file, told) => {
    const world = await makeWorld();
    await world.aTask();
    const before = await world.store.digest();
    const answer = await world.handIn('lan', '/tasks done 1', { name: 'plan.pdf', ...file });
    expect(formOf(answer).error).toContain(`“plan.pdf” ${told.startsWith('is') ? '' : 'is '}${told}`);
    expect(await world.store.digest()).toBe(before);
  });

  test('that its platform does not hand over is told of, and the fault goes to the log', async () => {
    const world = await makeWorld();
    await world.aTask();
    const before = await world.store.digest();
    const answer = await world.handIn('lan', '/tasks done 1', {
      name: 'plan.pdf',
      size: 3,
      broken: 'http_403',
    });
    expect(textOf(answer)).toMatch(
      /“plan.pdf” could not be fetched\. Nothing was changed\.[\s\S]*reference: [0-9a-f]{8}/,
    );
    expect(String(world.faults)).toContain('http_403');
    expect(await world.store.digest()).toBe(before);
  });

  test('is nobody’s but the committee’s: neither its number nor its id leads there from another one', async () => {
    const world = await makeWorld();
    await world.aTask();
    await world.handIn('lan', '/tasks done 1', report);
    const other = await makeWorld({ store: world.store, name: 'Another committee' });
    await other.aTask();
    expect(textOf(await other.say('hoa', '/tasks file 1'))).toContain('No file was handed in with #1.');
    const id = String((await world.store.query('select id from files'))[0]?.id);
    expect(await other.store.files.read(await other.viewerOf('hoa'), id)).toBeUndefined();
    expect(await world.store.files.read(await world.viewerOf('bao'), id)).toMatchObject({
      name: report.name,
    });
  });

  test('is refused once there are fifty, with the way out', async () => {
    const world = await makeWorld();
    await world.aTask();
    for (let n = 0; n < 50; n++)
      await world.handIn('an', '/tasks note 1', { name: `${n}.txt`, content: 'x' });
    const answer = await world.handIn('an', '/tasks note 1', { name: '51.txt', content: 'x' });
    expect(formOf(answer).error).toContain('#1 has 50 files already');
    const seen = await world.say('an', '/tasks show 1');
    expect(textOf(seen)).toContain('45 earlier files');
    const all = await world.press('an', seen, 'All files');
    expect(textOf(all)).toContain('1–10 of 50');
    const next = await world.press('an', all, 'Next page');
    expect(textOf(next)).toContain('20. 19.txt');
    expect(await bytesOf(await world.say('an', '/tasks file 1 50'))).toBe('x');
  });

  test('two at once get a number each', async () => {
    const world = await makeWorld();
    await world.aTask();
    const hand = (name: string) => world.handIn('an', '/tasks note 1', { name, content: name });
    await Promise.all(['a', 'b', 'c'].map(hand));
    expect((await kept(world)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 900 })
  .map((codes) => String.fromCharCode(...codes));

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\lan\\Biên bản.docx', 'Biên bản.docx'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['\u200Ea\u0000b\r\nc.txt', 'ab c.txt'],
    ['.htaccess', 'htaccess'],
    ['a"b<c>|?.txt', 'a_b_c___.txt'],
    ['  ', 'file'],
    ['/', 'file'],
  ])('%j is kept as %j', (said, name) => expect(fileName(said)).toBe(name));

  test('fits any disk, whatever was said, and stays as it is when said again', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string()), (said) => {
        const name = fileName(said);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(name.trim()).not.toBe('');
        expect(['.', '..']).not.toContain(name);
        expect(fileName(name)).toBe(name);
      }),
      { numRuns: 60 },
    );
    expect(fileName(`${'ộ'.repeat(300)}.docx`)).toMatch(/^ộ+\.docx$/);
  });

  test('what is no media type is a row of bytes', () => {
    expect(mediaTypeOf('Application/PDF; charset=x')).toBe('application/pdf');
    for (const said of [undefined, '', 'pdf', 'text/html\r\nx: y', `a/${'b'.repeat(200)}`])
      expect(mediaTypeOf(said)).toBe('application/octet-stream');
  });
});

test('every refusal is worded in each language, with the file’s name', async () => {
  for (const language of ['en', 'vi', 'ms'] as const) {
    const t = translator(language);
    for (const file of [{ size: fileLimit + 1 }, { size: 0 }]) {
      const handed = { option: 'file', name: 'a.pdf', ...file, bytes: async () => new Uint8Array() };
      const refused = await takeFile(handed).then(
        () => '',
        (error) => wordMistake(t, error),
      );
      expect(refused).toContain('a.pdf');
    }
    expect(t('buttons.file')).not.toBe('');
  }
});

test('the button of a file is a short line, as every door takes it', async () => {
  const world = await makeWorld();
  await world.aTask();
  await world.handIn('lan', '/tasks note 1', report);
  expect(button(await world.say('an', '/tasks show 1'), 'Get the file').line).toMatch(
    /^c\w+ tasks file 1 file:1$/,
  );
});
