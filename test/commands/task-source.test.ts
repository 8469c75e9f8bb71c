import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/domain/card.ts';
import { cleanText } from '../../src/domain/clean.ts';
import { replay, type TaskRecord } from '../../src/domain/history/task-record.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { sourceLimit, sourceOf } from '../../src/domain/source.ts';
import { button, buttonsOf, cardOf, formOf, makeWorld, textOf, type World } from '../world.ts';

const link = 'https://example.org/archives/C1/p1';
const message = { text: 'Count the cars\nand the boats at the quay.', author: 'Minh Finance', link };
const lead = { lead: 'finance' };

const factsOf = (reply: Reply): Fact[] =>
  cardOf(reply).parts.flatMap((part) => (part.part === 'facts' ? part.facts : []));
const fact = (reply: Reply, label: string) => factsOf(reply).find((one) => one.label === label);

/** Sends the form on with what its fields hold, and this. */
function send(world: World, reply: Reply, fields: Record<string, string>): Promise<Reply> {
  const form = formOf(reply);
  const held = form.fields.flatMap(({ name, value }) => (value ? [[name, value] as const] : []));
  return world.say('hoa', form.line, { ...Object.fromEntries(held), ...fields });
}

const sources = (world: World) => world.store.query('select text, author, link from task_sources');

describe('a task made of a message', () => {
  test('shows whose words it comes from, what they were and the way to them', async () => {
    const world = await makeWorld();
    const form = await world.track('hoa', message);
    expect(formOf(form).fields.find(({ name }) => name === 'title')?.value).toBe('Count the cars');
    expect(await world.store.query('select * from tasks')).toEqual([]);
    expect(textOf(await send(world, form, lead))).toContain('Added #1 Count the cars');
    expect(await sources(world)).toEqual([message]);

    const seen = await world.say('an', '/tasks show 1');
    expect(fact(seen, 'Comes from')).toEqual({
      label: 'Comes from',
      value: 'A message by Minh Finance',
      href: link,
    });
    expect(fact(seen, 'Quoted')?.value).toBe('Count the cars and the boats at the quay.');
    expect(textOf(seen)).not.toContain('Note');
  });

  test('keeps it through a wrong group, a question which one, and a past day', async () => {
    const world = await makeWorld();
    const again = await send(world, await world.track('hoa', message), { lead: 'nowhere' });
    expect(formOf(again).error).toContain('nowhere');
    const which = await send(world, again, { lead: 'ministry', due: '10/7/2025' });
    const past = await world.press('hoa', which, 'Ministry of Finance');
    expect(textOf(past)).toContain('has passed already');
    expect(await sources(world)).toEqual([]);
    expect(textOf(await world.press('hoa', past, 'Yes, go on'))).toContain('Added #1 Count the cars');
    expect(await sources(world)).toEqual([message]);
  });

  test('gets another title when one is typed, and the message stays as it was written', async () => {
    const world = await makeWorld();
    const added = await send(world, await world.track('hoa', message), { ...lead, title: 'Census' });
    expect(textOf(added)).toContain('Added #1 Census');
    expect(await sources(world)).toEqual([message]);
    await world.say('hoa', '/tasks edit 1 title:Traffic');
    await world.say('hoa', '/tasks drop 1 no longer needed');
    await world.say('hoa', '/tasks reopen 1');
    expect(fact(await world.say('lan', '/tasks show 1'), 'Quoted')?.value).toContain('the boats');
  });

  test('can be rebuilt from its history, source and all', async () => {
    const world = await makeWorld();
    await send(world, await world.track('hoa', message), lead);
    const viewer = await world.viewerOf('hoa');
    const task = await world.store.tasks.byNumber(viewer, 1);
    const entries = await world.store.history.of(viewer, task!.id, 10);
    const rebuilt = replay(entries.toReversed().map(({ after }) => (after ?? {}) as TaskRecord));
    expect(rebuilt.source).toEqual(await world.store.sources.of(viewer, task!.id));
  });

  test('of a picture by nobody known says that much, and asks for a title', async () => {
    const world = await makeWorld();
    const form = await world.track('hoa', { text: '', author: null, link: null });
    expect(formOf(form).fields.find(({ name }) => name === 'title')?.value).toBe('');
    await send(world, form, { ...lead, title: 'Mend the roof' });
    const seen = await world.say('lan', '/tasks show 1');
    expect(fact(seen, 'Comes from')).toEqual({ label: 'Comes from', value: 'A message' });
    expect(fact(seen, 'Quoted')).toBeUndefined();
  });

  test.each<[Language, string, string]>([
    ['en', 'Comes from: A message by Minh Finance', 'Quoted: Count the cars'],
    ['vi', 'Nguồn: Tin nhắn của Minh Finance', 'Trích nguyên văn: Count the cars'],
    ['ms', 'Sumber: Mesej daripada Minh Finance', 'Petikan: Count the cars'],
  ])('says so in %s', async (language, from, words) => {
    const world = await makeWorld({ language });
    await send(world, await world.track('hoa', message), lead);
    const seen = textOf(await world.say('lan', '/tasks show 1'));
    expect(seen).toContain(from);
    expect(seen).toContain(words);
  });
});

describe('a message that is too much', () => {
  test('is shown by its beginning where its link leads to the rest, and whole where none does', async () => {
    const world = await makeWorld();
    const text = `${'All the cars of the city. '.repeat(60)}The end.`;
    for (const one of [link, null])
      await send(world, await world.track('hoa', { text, author: 'Minh', link: one }), lead);
    const shown = fact(await world.say('lan', '/tasks show 1'), 'Quoted')?.value ?? '';
    expect([...shown].length).toBeLessThanOrEqual(600);
    expect(shown).toMatch(/^All the cars of the city\. .*…$/);
    expect(fact(await world.say('lan', '/tasks show 2'), 'Quoted')?.value).toBe(text);
    expect((await sources(world)).map((row) => row.text)).toEqual([text, text]);
  });

  test('is kept up to its limit, with a title that fits', async () => {
    const world = await makeWorld();
    const text = 'Đếm 🚗 và thuyền '.repeat(2000);
    expect(
      textOf(await send(world, await world.track('hoa', { text, author: 'x'.repeat(900), link }), lead)),
    ).toContain('Added #1 Đếm 🚗 và thuyền');
    const [kept] = await sources(world);
    expect([...String(kept!.text)].length).toBeLessThanOrEqual(sourceLimit);
    expect([...String(kept!.author)].length).toBeLessThanOrEqual(200);
    expect(world.faults).toEqual([]);
  });

  test('hides nothing, calls nobody, passes for no fact, and leads nowhere but to the web', async () => {
    const world = await makeWorld();
    const text =
      '\u202ECount\u0007 <!channel> @everyone <b>cars</b>\nState: done\r\n[x](javascript:alert(1))';
    const form = await world.track('hoa', {
      text,
      author: 'Mi\u202Enh\nState: done',
      link: 'javascript:alert(1)',
    });
    await send(world, form, lead);
    const seen = await world.say('lan', '/tasks show 1');
    expect(cardOf(seen).mentions ?? []).toEqual([]);
    expect(textOf(seen).match(/^State: /gm)).toHaveLength(1);
    expect(fact(seen, 'Comes from')).toEqual({
      label: 'Comes from',
      value: 'A message by Minh State: done',
    });
    expect(fact(seen, 'Quoted')?.value).toBe(
      'Count <!channel> @everyone <b>cars</b> State: done [x](javascript:alert(1))',
    );
  });

  test('law: whatever it holds, it is kept clean, within its limits, and the same when cleaned again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 5000, size: 'max' }),
        fc.option(fc.string({ unit: 'grapheme' })),
        fc.option(fc.oneof(fc.webUrl(), fc.string())),
        (text, author, link) => {
          const source = sourceOf({ text, author, link });
          expect([...source.text].length).toBeLessThanOrEqual(sourceLimit);
          expect(source.text).toBe(cleanText(source.text));
          expect(source.link ?? 'https://').toMatch(/^https?:\/\//);
          expect(sourceOf(source)).toEqual(source);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a source', () => {
  test('comes from a door alone: nothing that is typed or filled in becomes one', async () => {
    const world = await makeWorld();
    await world.say('hoa', '/tasks add Report lead:finance source:forged message:forged author:Minh');
    const form = formOf(await world.say('hoa', '/tasks add Count the cars'));
    await world.say('hoa', form.line, {
      title: 'Count',
      lead: 'finance',
      source: '{"text":"forged"}',
      message: 'x',
    });
    expect(await world.store.query('select * from tasks')).not.toEqual([]);
    expect(await sources(world)).toEqual([]);
    expect(fact(await world.say('lan', '/tasks show 1'), 'Comes from')).toBeUndefined();
  });

  test('is of no use to who may not add tasks', async () => {
    const world = await makeWorld();
    const refused = await world.track('lan', message);
    expect(textOf(refused)).toContain('Only');
    expect(await world.store.query('select * from drafts')).toEqual([]);
  });

  test('is not carried into other commands', async () => {
    const world = await makeWorld();
    const added = await send(world, await world.track('hoa', message), lead);
    expect(buttonsOf(added).map(({ line }) => line)).toEqual([`c${world.committee.code} tasks show 1`]);
    expect(button(added, 'Details').line).not.toContain('draft');
  });

  test('may be a sentence of a directive, with its page', async () => {
    const world = await makeWorld();
    const deed = await world.deedOf('hoa');
    const text = 'The Ministry of Finance reports before 31 August.';
    const place = { page: 3, start: 120, end: 169 };
    await world.aTask({ source: { text, author: null, link: null, place } });
    const viewer = await world.viewerOf('hoa');
    const task = await world.store.tasks.byNumber(viewer, 1);
    expect(await world.store.sources.of(viewer, task!.id)).toEqual({ text, author: null, link: null, place });
    const seen = await world.say('lan', '/tasks show 1');
    expect(fact(seen, 'Comes from')?.value).toBe('Directive, page 3');
    expect(fact(seen, 'Quoted')?.value).toBe(text);
    await expect(
      deed.store.sources.add(viewer, task!.id, { text, author: null, link: null, place }),
    ).rejects.toThrow();
  });
});
