import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleOf } from '../../commands/docket/shared/example.ts';
import { menu } from '../../commands/index.ts';
import { isRequired, metaOf } from '../../src/chat/field.ts';
import { readOptions } from '../../src/chat/read-options.ts';
import { readPath } from '../../src/chat/read-path.ts';
import { recognises } from '../../src/chat/recognise.ts';
import { languages } from '../../src/domain/language.ts';
import { onParts, permissions } from '../../src/domain/permissions.ts';
import { translator } from '../../src/i18n/translator.ts';
import { timeZoneNamed } from '../../src/usecases/settings/time-zone.ts';
import { engineOfRun, type TestStore } from '../engines.ts';
import { buttonsOf, cardOf, formOf, makeWorld, type Someone, textOf, type World } from '../world.ts';

describe('people and settings', () => {
  let store: TestStore;
  let world: World;

  beforeEach(async () => {
    store = await engineOfRun.open();
    world = await makeWorld({ store });
  });
  afterEach(async () => {
    expect(world.faults).toEqual([]);
    await store.close();
  });

  const read = async (who: Someone, line: string) => textOf(await world.say(who, line));
  async function refused(who: Someone, line: string): Promise<string> {
    const reply = await world.say(who, line);
    expect(reply, line).toMatchObject({ kind: 'notice', failed: true });
    return textOf(reply);
  }

  test('people see who they are here, and how much waits for them', async () => {
    await world.aTask();
    const seen = await read('lan', '/docket me');
    expect(seen).toContain('Lan Lead\nShort name: lan\nRole: Member');
    expect(seen).toContain('Seats: Lead of Ministry of Home Affairs');
    expect(seen).toContain('Asia/Ho_Chi_Minh (the committee’s)');
    expect(seen).toContain('Waiting for you: 1 task');
    const mine = await world.press('lan', await world.say('lan', '/docket me'), 'What waits for me');
    expect(textOf(mine)).toContain('Fill the vacant commune posts');
  });

  test('a language is chosen by a button, and the next answer is in it', async () => {
    const me = await world.say('an', '/docket me');
    const reply = await world.press('an', me, 'Tiếng Việt');
    expect(textOf(reply)).toBe('Từ nay Docket trả lời bạn bằng tiếng Việt.');
    expect(await read('an', '/docket me')).toContain('Ngôn ngữ: Tiếng Việt');
    expect(await read('an', '/docket language Bahasa Melayu')).toContain('bahasa Melayu');
    expect(await refused('an', '/docket language Klingon')).toContain(
      'English, Tiếng Việt, atau Bahasa Melayu',
    );
    const [latest] = await store.history.of(await world.viewerOf('an'), world.people.an.id, 1);
    expect(latest).toMatchObject({ before: { language: 'vi' }, after: { language: 'ms' } });
  });

  test('a time zone may be typed loosely; a wrong one is answered with near names', async () => {
    expect(await read('an', '/docket timezone asia/kuala lumpur')).toContain('Asia/Kuala_Lumpur');
    expect(await read('an', '/docket me')).toContain('Time zone: Asia/Kuala_Lumpur');
    expect(await refused('an', '/docket timezone Asia/Kuala_Lumper')).toContain('Asia/Kuala_Lumpur');
    expect(await refused('an', '/docket timezone Ho Chi Minh')).toContain('Asia/Ho_Chi_Minh');
    expect(await refused('an', '/docket timezone +07:00')).toContain('region and city');
  });

  test('everyone reads the committee’s settings, the secretariat changes them', async () => {
    expect(await read('an', '/docket committee')).toContain('Reminders from: 08:30');
    const change =
      '/docket committee reminders:7h15 before:excluded secretariat:finance timezone:Asia/Bangkok';
    const before = await store.digest();
    expect(await refused('an', change)).toContain('Only administrators and the secretariat');
    expect(await refused('hoa', '/docket committee reminders:25:00')).toContain('08:30');
    expect(await refused('hoa', '/docket committee reminders:08:30')).toContain('nothing was changed');
    expect(await store.digest()).toBe(before);
    await world.say('hoa', change);
    const seen = await read('an', '/docket committee');
    expect(seen).toContain('Time zone: Asia/Bangkok\n“Before” a day: the day before is the last');
    expect(seen).toContain('Reminders from: 07:15\nSecretariat: Ministry of Finance');
  });

  test('“before” is read as the committee says from then on', async () => {
    await world.say('hoa', '/docket committee before:excluded');
    const added = await world.say('hoa', '/tasks add title:"Report" lead:finance due:"before 31 August"');
    expect(textOf(added)).toContain('30 August 2025');
  });

  test('somebody new gets a short name from their given name, and can talk at once', async () => {
    expect(await read('hoa', '/docket people add:"Nguyễn Thị Lan" office:secretariat')).toContain('lan2');
    expect(await read('hoa', '/docket people add:"Aisyah Rahman" language:ms')).toContain('aisyah');
    expect(await read('hoa', '/docket people add:"Đỗ Đức" handle:duc1')).toContain('called duc1');
    const known = await store.members.callers({ platform: 'terminal', workspace: '', user: 'lan2' });
    expect(known.map(({ member }) => [member.name, member.office])).toEqual([
      ['Nguyễn Thị Lan', 'secretariat'],
    ]);
    const lan = known[0]?.member;
    const web = { platform: 'web', workspace: '', user: lan?.id ?? '' } as const;
    expect(await store.members.callers(web)).toEqual(known);
    expect(await read('an', '/docket people lan')).toMatch(/Lan Lead[^\n]*\nNguyễn Thị Lan/);
    expect(await read('an', '/docket people')).toMatch(/1 to 10 of \d\d\./);
  });

  test('whom one cannot add is said, and nobody is added', async () => {
    const before = await store.digest();
    expect(await refused('an', '/docket people add:"Nguyễn Thị Lan"')).toContain(
      'Only administrators and the secretariat',
    );
    expect(await refused('hoa', '/docket people add:"Another Lan" handle:lan')).toContain('for example lan2');
    expect(await refused('hoa', '/docket people add:"Someone" handle:"!"')).toContain('short name');
    expect(await refused('hoa', '/docket people add:"123"')).toContain('short name');
    expect(await refused('hoa', '/docket people handle:x1')).toContain('add:');
    expect(await store.digest()).toBe(before);
  });

  test('Docket says what it is and what it keeps', async () => {
    const seen = await read('an', '/docket about');
    expect(seen).toMatch(/Version: \d+\.\d+\.\d+/);
    expect(seen).toContain('Licence: MIT');
    expect(seen).toContain('who changed what and when');
  });
});

describe('help', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });

  const usages = async (who: Someone, line: string) =>
    cardOf(await world.say(who, line)).parts.flatMap((part) =>
      part.part === 'rows' && part.heading?.startsWith('/') ? part.rows.map(({ title }) => title) : [],
    );
  /** Who gives parts of a task may do more to them. */
  const isSeated = (who: Someone) => who === 'lan';
  const nameIn = (usage: string) => usage.split(' ').slice(0, 2).join(' ');

  test('lists for each role exactly the commands that its row of the table admits', async () => {
    for (const [who, role] of [
      ['ada', 'administrator'],
      ['chi', 'chair'],
      ['hoa', 'secretariat'],
      ['lan', 'member'],
      ['an', 'member'],
    ] as const) {
      const listed: string[] = [];
      for (const noun of new Set(menu.map(({ path }) => path[0])))
        listed.push(...(await usages(who, `/docket help ${noun}`)).map(nameIn));
      const admitted = menu.filter(({ may }) => {
        const row: readonly string[] = [...permissions[may], ...(isSeated(who) ? (onParts[may] ?? []) : [])];
        return row.includes(role) || row.includes('lead') || row.includes('assignee');
      });
      expect(listed.toSorted(), who).toEqual(admitted.map(({ path }) => `/${path.join(' ')}`).toSorted());
    }
  });

  test('is what /docket alone means, and begins with three first steps', async () => {
    const seen = textOf(await world.say('an', '/docket'));
    expect(seen).toContain('First steps\nSee what waits for you');
    expect(
      buttonsOf(await world.say('an', '/docket')).filter(({ label }) => label === 'Try it'),
    ).toHaveLength(3);
  });

  test('shows one noun, or one command with all of its options', async () => {
    expect((await usages('hoa', '/docket help groups')).map(nameIn)).toEqual(
      menu.filter(({ path }) => path[0] === 'groups').map(({ path }) => `/${path.join(' ')}`),
    );
    const due = textOf(await world.say('an', '/docket help /tasks due'));
    expect(due).toContain('/tasks due <task> <deadline> <reason>');
    expect(due).toContain('deadline: Deadline, required');
    expect(due).toContain('For: the secretariat (not you)');
    expect(textOf(await world.say('an', '/docket help tasks duw'))).toContain('/tasks due');
  });

  test('fits a chat message in every language', async () => {
    for (const language of languages) {
      await world.say('hoa', `/docket language ${language}`);
      expect(textOf(await world.say('hoa', '/docket help')).length).toBeLessThan(6000);
    }
  });

  test('every example is a line that fills what the command needs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...menu), fc.constantFrom(...languages), (command, language) => {
        const line = exampleOf({ t: translator(language), prefix: '' }, command);
        const heard = readPath(menu, line);
        expect(heard.command).toBe(command);
        const said = readOptions(command, heard.rest, { language, today: '2025-07-18' });
        for (const [name, schema] of Object.entries(command.options))
          if (isRequired(schema)) expect(said[name], line).toBeTruthy();
        for (const value of Object.values(said)) expect(value, line).not.toMatch(/^"|^[a-z-]+:/);
      }),
      { numRuns: 300 },
    );
  });

  test('an example says what might be meant: days and choices that are understood, no label, nothing twice', () => {
    for (const command of menu)
      for (const language of languages) {
        const t = translator(language);
        const line = exampleOf({ t, prefix: '' }, command);
        const known = { language, today: '2025-07-18' } as const;
        const said = readOptions(command, readPath(menu, line).rest, known);
        const things = Object.entries(said).map(([name, value]) => {
          const meta = metaOf(command.options[name] as never);
          expect(value, line).not.toBe(t.say(meta.label));
          if (['day', 'days', 'deadline', 'choice'].includes(meta.kind))
            expect(recognises(meta, value, known), `${line}: ${value}`).toBe(true);
          return `${meta.kind.replace(/s$/, '')} ${value}`;
        });
        expect(new Set(things).size, line).toBe(things.length);
      }
  });

  test('a missing option opens a form', async () => {
    expect(formOf(await world.say('an', '/docket language')).fields[0]?.choices).toEqual([
      { value: 'en', label: 'English' },
      { value: 'vi', label: 'Tiếng Việt' },
      { value: 'ms', label: 'Bahasa Melayu' },
    ]);
  });
});

test('every time zone the runtime knows is taken by its own name, in any capitals', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (zone) => {
      expect(timeZoneNamed(zone)).toBe(zone);
      expect(timeZoneNamed(zone.toLowerCase())).toBe(zone);
    }),
  );
});
