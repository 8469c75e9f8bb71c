import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { choicesFor } from '../../src/chat/choices.ts';
import { suggest } from '../../src/chat/suggest/index.ts';
import type { Language } from '../../src/domain/language.ts';
import { button, buttonsOf, cardOf, formOf, makeWorld, type Someone, textOf, type World } from '../world.ts';
import { directiveFacts, directiveTexts, handInText, wrongIn } from './directive-texts.ts';

const tasksIn = ({ store }: World) =>
  store.query('select number, title, day from tasks order by number') as Promise<
    { number: number; title: string; day: string }[]
  >;

describe('a directive that is handed in', () => {
  test.each<[Language, string, string]>([
    ['en', '4 items were found', 'Names that are not known here: “Buildings Office”'],
    ['vi', 'Tìm thấy 4 mục', 'Tên cơ quan chưa có ở đây: “Cục Quản lý nhà cửa”'],
    ['ms', '4 perkara dijumpai', 'Nama yang tidak dikenali di sini: “Jabatan Bangunan Awam”'],
  ])('in %s is a draft, of which nothing is a task', async (language, found, unknown) => {
    const world = await makeWorld({ language });
    const draft = await handInText(world, directiveTexts[language]);
    expect(textOf(draft)).toContain(found);
    expect(textOf(draft)).toContain(unknown);
    expect(cardOf(draft).summary).toContain(found);
    expect(await tasksIn(world)).toEqual([]);
    expect(await world.store.query('select id from messages')).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  test.each<Language>(['en', 'vi', 'ms'])('in %s becomes the right tasks', async (language) => {
    const world = await makeWorld({ language });
    await handInText(world, directiveTexts[language]);
    await world.say('hoa', '/directives accept-rest 1');
    const rows = await world.store.query(
      `select tasks.day, groups.name from tasks join groups on groups.id = tasks.lead_group_id
       order by tasks.day, groups.name`,
    );
    expect(rows).toEqual([
      { day: '2025-07-25', name: 'Ministry of Home Affairs' },
      { day: '2025-08-31', name: 'Ministry of Finance' },
      { day: '2025-08-31', name: 'Ministry of Home Affairs' },
    ]);
    // Reminders go out ahead of each day.
    const ahead = await world.store.query('select next_rung_day, day from tasks');
    for (const task of ahead) expect(String(task.next_rung_day) <= String(task.day)).toBe(true);
    expect(await world.store.query('select day_of_month from duties').catch(() => [])).toBeDefined();
    expect(textOf(await world.say('hoa', '/tasks repeats'))).toMatch(/25/);
    expect(world.faults).toEqual([]);
  });

  test('is asked for what it does not say of itself, and kept meanwhile', async () => {
    const world = await makeWorld();
    const asked = await world.say('hoa', '/directives import', { text: directiveTexts.en });
    expect(wrongIn(asked)).toContain('It does not say: its number');
    expect(textOf(await world.say('hoa', '/directives list'))).toContain('4 of 4 to decide');
    // Nobody is kept from looking; a task is made when it is known of what.
    expect(wrongIn(await world.say('hoa', '/directives accept 1.1'))).toContain(
      'It does not say: its number',
    );
    const part = await world.say('hoa', '/directives facts 1 number:21-KL/BCD kind:plan');
    expect(wrongIn(part)).toContain('It does not say: its title');
    const rest = 'title:"Moved offices" issuer:"Steering Committee" signed-on:4/7/2025';
    const filled = await world.say('hoa', `/directives facts 1 ${rest}`);
    expect(textOf(filled)).toContain('Draft: Plan 21-KL/BCD');
    expect(textOf(filled)).toContain('Signed: Friday, 4 July 2025');
    expect(textOf(await world.say('hoa', '/directives accept 1.1'))).toContain('Accepted: #1');
  });

  test('twice is there once', async () => {
    const world = await makeWorld();
    const draft = await handInText(world, directiveTexts.en);
    const before = await world.store.digest();
    const again = await handInText(world, directiveTexts.en);
    expect(textOf(again)).toContain('This document is here already. Nothing was made twice.');
    expect(cardOf(again).buttons).toEqual(cardOf(draft).buttons);
    expect(await world.store.digest()).toBe(before);
  });

  test('told otherwise of a number whose tasks are here says so before anything is accepted twice', async () => {
    const world = await makeWorld();
    await handInText(world, directiveTexts.en);
    await world.say('hoa', '/directives accept 1.1');
    const text = 'The Ministry of Finance shall pay the movers of all offices before 31 August 2025.';
    const other = await handInText(world, text);
    expect(textOf(other)).toContain(`${directiveFacts.number} has 1 task here already.`);
  });

  test('corrected shows what is new, changed and gone, and keeps what stayed the same', async () => {
    const world = await makeWorld();
    await handInText(world, directiveTexts.en);
    await world.say('hoa', '/directives accept 1.1');
    const corrected = directiveTexts.en
      .replace('in August 2025', 'by 10 August 2025')
      .replace(
        /3\. The Buildings[^]*$/,
        '3. The Ministry of Finance shall audit the rents by 30 September 2025.\n',
      );
    const seen = textOf(await handInText(world, corrected));
    expect(seen).toContain('Corrected version: Conclusion 21-KL/BCD');
    expect(seen).toContain('Against version 1: 1 new, 1 changed, 1 gone, 2 as before.');
    expect(seen).toMatch(/Before: .*in August 2025/);
    expect(seen).toMatch(/Now: .*by 10 August 2025/);
    expect(seen).toContain('audit the rents');
    expect(seen).toContain('The Buildings Office shall inspect');
    expect(await tasksIn(world)).toHaveLength(1);
    // The first version is not reviewed any more.
    expect(textOf(await world.say('hoa', '/directives review 1'))).toContain('Item 2.');
    expect(textOf(await world.say('hoa', '/directives accept 1.3'))).toContain('Review that one: draft 2.');
    const looked = await world.say('hoa', '/directives review item:1.3');
    expect(textOf(await world.press('hoa', looked, 'Review'))).toContain('Item 2.');
    const older = textOf(await handInText(world, directiveTexts.en));
    expect(older).toContain(
      'This is an older version of a document that is here. Below is the latest, version 2.',
    );
    expect(older).toContain('audit the rents');
  });

  test('of no directive at all is said to be one, asks for no facts, and is thrown away by a button', async () => {
    const world = await makeWorld();
    const letter = await world.say('hoa', '/directives import', { text: 'The weather is fine today.' });
    expect(textOf(letter)).toContain('Docket found nothing that gives somebody a job.');
    const asked = await world.press('hoa', letter, 'Throw away');
    expect(textOf(await world.press('hoa', asked, 'Throw away'))).toContain('is thrown away');
  });

  test('as a file is read too, and one that cannot be read says why', async () => {
    const world = await makeWorld();
    const html = directiveTexts.en
      .split('\n')
      .map((part) => `<p>${part}</p>`)
      .join('');
    const file = { name: 'plan.html', content: `<!doctype html><html><body>${html}</body></html>` };
    const draft = await world.handIn('hoa', '/directives import', file, directiveFacts);
    expect(textOf(draft)).toContain('4 items were found');
    expect(textOf(draft)).toContain('Handed in as: plan.html');
    const before = await world.store.digest();
    for (const bad of [
      { name: 'big.pdf', content: 'x', size: 21 * 2 ** 20 },
      { name: 'empty.txt' },
      { name: 'photo.png', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    ])
      expect(formOf(await world.handIn('hoa', '/directives import', bad)).error, bad.name).toBeTruthy();
    expect(await world.store.digest()).toBe(before);
    expect(world.faults).toEqual([]);
  });

  test('may be somebody’s message, however long', async () => {
    const world = await makeWorld();
    const long = `${directiveTexts.en}\n${'The offices moved in the spring. '.repeat(200)}\n\n4. The Ministry of Finance shall pay the movers by 1 August 2025.`;
    const link = 'https://example.org/archives/C1/p1';
    const seen = await world.track('hoa', { text: long, author: 'Chi Chair', link }, 'directives import');
    expect(formOf(seen).error).toContain('It does not say');
    const [kept] = await world.store.query('select link, author from documents');
    expect(kept).toEqual({ link, author: 'Chi Chair' });
    expect(await world.store.query('select id from findings')).toHaveLength(5);
  });

  test('calls nobody and marks nothing up, whatever stands in it', async () => {
    const world = await makeWorld();
    const text = `1. The Ministry of Finance shall pay @everyone <!channel> <b>and</b> [all](javascript:alert(1)) by 1 August 2025.`;
    await handInText(world, text);
    const seen = await world.say('hoa', '/directives review 1.1');
    expect(cardOf(seen).mentions ?? []).toEqual([]);
    expect(textOf(seen)).toContain('@everyone <!channel> <b>and</b> [all](javascript:alert(1))');
    expect(JSON.stringify(cardOf(seen))).not.toContain('href');
    await world.press('hoa', seen, 'Accept');
    expect(cardOf(await world.say('lan', '/tasks show 1')).mentions ?? []).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});

describe('the list of directives', () => {
  test('has drafts first, for those who review, and says how far each is', async () => {
    const world = await makeWorld();
    expect(textOf(await world.say('an', '/directives'))).toContain('There is no directive yet.');
    await handInText(world, directiveTexts.en);
    expect(textOf(await world.say('an', '/directives list'))).toContain('There is no directive yet.');
    await world.say('hoa', '/directives accept 1.1');
    const list = await world.say('hoa', '/directives list');
    expect(textOf(list)).toMatch(
      /Drafts\n.*draft, 3 of 4 to decide[^]*21-KL\/BCD – Moved offices \| 1 open, 0 done/,
    );
    expect(textOf(await world.say('an', '/directives list'))).not.toContain('Drafts');
    await world.at('2025-09-02');
    expect(textOf(await world.say('an', '/directives list'))).toContain('1 open, 1 of them late, 0 done');
    await world.at('2025-07-18');
    const shown = textOf(await world.press('an', await world.say('an', '/directives list'), 'Details'));
    expect(shown).toMatch(/1 .*allot funds .* \| in 44 days \| #1/);
    expect(shown).not.toContain('2.(a)');
    expect(textOf(await world.say('hoa', '/directives show 21-KL/BCD'))).toContain('2.(a)');
  });

  test('is paged by its rows', async () => {
    const world = await makeWorld();
    const hoa = await world.viewerOf('hoa');
    for (let n = 1; n <= 23; n++)
      await world.store.directives.add(hoa, {
        number: `${n}-KL`,
        kind: 'conclusion',
        title: { text: `Number ${n}` },
        issuer: { text: 'Committee' },
        signedOn: `2025-06-${String(n).padStart(2, '0')}` as never,
      });
    const first = await world.say('an', '/directives list');
    const second = await world.press('an', first, 'Next page');
    const third = await world.press('an', second, 'Next page');
    const numbers = [first, second, third].map((page) =>
      [...textOf(page).matchAll(/(\d+)-KL –/g)].map(([, n]) => Number(n)),
    );
    expect(numbers.flat()).toEqual(Array.from({ length: 23 }, (_, at) => 23 - at));
    expect(textOf(await world.press('an', third, 'First page'))).toBe(textOf(first));
    expect(textOf(await world.say('an', '/directives list from:2025-06-31|x'))).toContain(
      'not there any more',
    );
  });
});

describe('a directive', () => {
  test('is found by its number, the words of its title and, as a draft, by its own number', async () => {
    const world = await makeWorld();
    await handInText(world, directiveTexts.en);
    for (const said of ['21-kl/bcd', 'moved off', '1'])
      expect(textOf(await world.say('hoa', `/directives show ${said}`)), said).toContain('21-KL/BCD');
    await world.say('hoa', '/directives accept 1.1');
    for (const said of ['21-kl/bcd', 'moved off', '1'])
      expect(textOf(await world.say('an', `/directives show ${said}`)), said).toContain('Items');
    expect(textOf(await world.say('an', '/tasks list directive:"moved offices"'))).toContain('#1');
    expect(textOf(await world.say('an', '/directives show nowhere'))).toContain('No directive has “nowhere”');
  });

  test('that was entered by hand shows its tasks, and says that there is no text', async () => {
    const world = await makeWorld();
    const hoa = await world.viewerOf('hoa');
    const words = { text: 'Housing' };
    const given = {
      number: '7',
      kind: 'letter',
      title: words,
      issuer: words,
      signedOn: '2025-07-01',
    } as const;
    const directiveId = await world.store.directives.add(hoa, given);
    await world.aTask({ directiveId });
    expect(textOf(await world.say('an', '/directives show housing'))).toContain('#1 Fill the vacant');
    expect(textOf(await world.say('an', '/directives source directive:housing'))).toContain(
      'entered by hand',
    );
  });

  test('shows where a task comes from, with a little before and after', async () => {
    const world = await makeWorld();
    await handInText(world, directiveTexts.en);
    await world.say('hoa', '/directives accept 1.1');
    const task = await world.say('an', '/tasks show 1');
    expect(textOf(task).match(/allot funds for the moved offices before/g)).toHaveLength(1);
    const seen = await world.press('an', task, 'Source');
    expect(textOf(seen)).toContain('Where #1');
    expect(textOf(seen)).toContain('concludes as follows');
    expect(textOf(seen)).toContain('“1. The Ministry of Finance shall, in coordination');
    expect(textOf(seen)).toContain('2. The Ministry of Home Affairs shall');
    await world.aTask();
    expect(textOf(await world.say('an', '/directives source 2'))).toContain('does not come from a document');
    expect(buttonsOf(await world.say('an', '/tasks show 2')).map(({ label }) => label)).not.toContain(
      'Source',
    );
    const whole = await world.say('an', '/directives source directive:1');
    expect(button(whole, 'The directive').line).toContain('directives show');
  });

  test('is suggested by the beginning of its number or of a word of its title, a draft to who reviews it', async () => {
    const world = await makeWorld();
    await handInText(world, directiveTexts.en);
    const offered = async (who: Someone, typed: string) => {
      const user = world.people[who].id;
      const call = { door: 'web', caller: { platform: 'web', workspace: '', user }, channel: null } as const;
      const line = `/tasks list directive:${typed}`;
      const inLine = await suggest({ store: world.store, menu }, { ...call, line });
      const inField = await choicesFor({ store: world.store }, call, 'directive', typed);
      return [inLine.map(({ label }) => label), inField.map(({ label }) => label)];
    };
    for (const typed of ['21', 'mov', 'offi']) {
      expect(await offered('hoa', typed), typed).toEqual([
        expect.arrayContaining(['21-KL/BCD']),
        ['21-KL/BCD'],
      ]);
      expect((await offered('an', typed)).flat(), typed).not.toContain('21-KL/BCD');
    }
    await world.say('hoa', '/directives accept 1.1');
    expect((await offered('an', 'mov'))[1]).toEqual(['21-KL/BCD']);
    expect((await offered('an', 'nowhere'))[1]).toEqual([]);
  });
});
