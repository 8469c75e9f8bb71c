import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { isRequired, metaOf } from '../../src/chat/field.ts';
import { readOptions } from '../../src/chat/read-options.ts';
import { readPath } from '../../src/chat/read-path.ts';
import { commandsOf } from '../../src/platforms/discord/menu/index.ts';
import { vietnamese } from '../../src/platforms/discord/menu/vietnamese.ts';
import { said } from '../../src/platforms/discord/menu-words.ts';
import { discordMenu } from '../../src/roof/discord/menu.ts';
import { commandFaults } from './fake/command-rules.ts';
import type { Json } from './fake/types.ts';
import { bodyFaults, hasSpec } from './spec.ts';

/** As it is sent: plain JSON. */
const sent = (prefix = ''): Json[] => JSON.parse(JSON.stringify(commandsOf(discordMenu(prefix))));
const below = (one: Json | undefined) => (one?.options ?? []) as Json[];
const called = (all: readonly Json[], name: string) => all.find((one) => one.name === name);
const verb = (noun: string, name: string) => called(below(called(sent(), noun)), name);
const option = (noun: string, name: string, which: string) => called(below(verb(noun, name)), which);
const names = (all: readonly Json[]) => all.map(({ name }) => name);
const typed = () => sent().filter(({ type }) => type === ApplicationCommandType.ChatInput);
const verbs = () => typed().flatMap((noun) => below(noun).map((one) => ({ noun, verb: one })));
const options = () => verbs().flatMap(({ verb }) => below(verb));

describe('Discord’s commands', () => {
  test('are a command for every noun and a subcommand for every verb, in the order of the menu', () => {
    const nouns = [...new Set(menu.map(({ path: [noun] }) => noun))];
    expect(names(typed())).toEqual(nouns);
    expect(verbs().map(({ noun, verb }) => [noun.name, verb.name])).toEqual(menu.map(({ path }) => path));
    expect(JSON.stringify(sent()), 'and the same every time').toBe(JSON.stringify(sent()));
  });

  test('take every option that a person says, by its own name', () => {
    for (const { path, options } of menu) {
      const shown = names(below(verb(...path)));
      const declared = Object.entries(options).filter(
        ([, schema]) => !metaOf(schema).hidden && !metaOf(schema).pasted,
      );
      expect(shown.toSorted()).toEqual(declared.map(([name]) => name).toSorted());
    }
  });

  test('insist on what can be picked; words that are needed too are left to the form', () => {
    expect(names(below(verb('tasks', 'add')))).toEqual([
      'lead',
      'title',
      'due',
      'coordinators',
      'to',
      'priority',
      'note',
      'confidential',
    ]);
    expect(option('tasks', 'add', 'lead')).toMatchObject({ required: true, autocomplete: true });
    expect(option('tasks', 'add', 'title')).not.toHaveProperty('required');
    expect(option('tasks', 'drop', 'reason')).not.toHaveProperty('required');
    expect(option('docket', 'language', 'language')).toMatchObject({ required: true });
    for (const { path, options } of menu)
      for (const [name, schema] of Object.entries(options))
        if (!isRequired(schema)) expect(option(...path, name)?.required ?? false).toBe(false);
  });

  test('ask for each kind in Discord’s own way', () => {
    const { String: text, Boolean: yesOrNo, Channel, Attachment } = ApplicationCommandOptionType;
    expect(option('tasks', 'done', 'task')).toMatchObject({ type: text, autocomplete: true, required: true });
    expect(option('tasks', 'done', 'note')).toMatchObject({ type: text, max_length: 2000 });
    expect(option('tasks', 'who', 'words')).toMatchObject({ type: text, autocomplete: true });
    expect(option('tasks', 'assign', 'to')).toMatchObject({ type: text, autocomplete: true });
    expect(option('tasks', 'list', 'state')).toMatchObject({
      type: text,
      choices: [
        { value: 'open', name: 'open', name_localizations: { vi: 'chưa hoàn thành' } },
        { value: 'reported' },
        { value: 'done' },
        { value: 'dropped' },
        { value: 'any' },
      ],
    });
    expect(option('tasks', 'due', 'deadline')).toMatchObject({
      type: text,
      description: 'Deadline – As you would say it: 25/7, next Friday, before 31 August',
    });
    expect(option('groups', 'channel', 'remove')).toMatchObject({ type: yesOrNo });
    expect(option('groups', 'channel', 'channel')).toMatchObject({
      type: Channel,
      channel_types: expect.arrayContaining([0]),
    });
    expect(option('tasks', 'import', 'file')).toMatchObject({ type: Attachment });
  });

  test('have a name and a description in Vietnamese everywhere, and in no language besides', () => {
    const all = [...typed(), ...verbs().map(({ verb }) => verb), ...options()];
    const foreign = (one: Json, key: string) => Object.keys(one[key] ?? {});
    for (const one of all) {
      expect(foreign(one, 'description_localizations'), String(one.name)).toEqual(['vi']);
      // Docket is called Docket in every language.
      if (one.name !== 'docket') expect(foreign(one, 'name_localizations'), String(one.name)).toEqual(['vi']);
    }
    const paths = menu.flatMap(({ path: [noun, name] }) => [noun, `${noun} ${name}`]);
    expect(Object.keys(vietnamese).toSorted(), 'the table holds what there is and nothing else').toEqual(
      [...new Set(paths)].toSorted(),
    );
    expect(verb('tasks', 'done')).toMatchObject({ name_localizations: { vi: 'hoàn-thành' } });
    expect(option('tasks', 'add', 'lead')).toMatchObject({
      name_localizations: { vi: 'cơ-quan-chủ-trì' },
    });
  });

  test('are named differently from each other in Vietnamese too', () => {
    const other = (one: Json) => ((one.name_localizations ?? {}) as { vi?: string }).vi ?? one.name;
    for (const group of [typed(), ...typed().map(below), ...verbs().map(({ verb }) => below(verb))])
      expect(new Set(group.map(other)).size).toBe(group.length);
  });

  test('say their descriptions whole', () => {
    for (const one of [...typed(), ...verbs().map(({ verb }) => verb), ...options()])
      expect(JSON.stringify(one.description) + JSON.stringify(one.description_localizations)).not.toContain(
        '…',
      );
  });

  test('can be said in servers and to Docket alone, by everybody: who may do what is Docket’s to decide', () => {
    for (const one of typed()) {
      expect(one).toMatchObject({ contexts: [0, 1], integration_types: [0] });
      expect(one).not.toHaveProperty('default_member_permissions');
    }
  });

  test('have an entry in the menu of messages, in servers', () => {
    expect(sent().filter(({ type }) => type === ApplicationCommandType.Message)).toEqual([
      {
        type: 3,
        name: 'Track as task',
        name_localizations: { vi: 'Ghi thành nhiệm vụ' },
        contexts: [0],
        integration_types: [0],
      },
      {
        type: 3,
        name: 'Read as directive',
        name_localizations: { vi: 'Đọc như văn bản' },
        contexts: [0],
        integration_types: [0],
      },
    ]);
  });

  test('have the installation’s prefix before each noun, in both languages', () => {
    const [tasks] = sent('x');
    expect(tasks).toMatchObject({ name: 'xtasks', name_localizations: { vi: 'xnhiệm-vụ' } });
    for (const { name, type } of sent('x')) if (type === 1) expect(name).toMatch(/^x/);
  });

  test.for(['', 'abcdefghij'])('keep to Discord’s limits, with the prefix “%s”', (prefix) => {
    expect(commandFaults(sent(prefix))).toEqual([]);
  });

  if (hasSpec)
    test('are as Discord’s description wants them, for all servers and for one', () => {
      expect(bodyFaults('PUT', '/applications/1/commands', sent())).toEqual([]);
      expect(bodyFaults('PUT', '/applications/1/guilds/2/commands', sent())).toEqual([]);
    });
});

describe('What Discord hands back', () => {
  test('is a line that names the command, and options that it knows', () => {
    for (const prefix of ['', 'x'])
      for (const command of menu) {
        const line = `/${prefix}${command.path.join(' ')}`;
        const heard = readPath(menu, line, prefix);
        expect(heard).toEqual({ command, rest: '' });
        const today = '2025-07-18';
        expect(readOptions(heard.command, heard.rest, { language: 'en', today } as never)).toEqual({});
        for (const one of below(verb(...command.path)))
          expect(command.options).toHaveProperty([String(one.name)]);
      }
  });

  test('is known for what it holds, so that it can be completed', () => {
    const { kindOf } = said(discordMenu('x'));
    expect(kindOf('/xtasks done', 'task')).toBe('task');
    expect(kindOf('/xtasks who', 'words'), 'words that mostly mean a task').toBe('task');
    expect(kindOf('/xtasks assign', 'to')).toBe('members');
    expect(kindOf('/xgroups edit', 'parent')).toBe('group');
    expect(kindOf('/xtasks search', 'words')).toBe('text');
    for (const [line, option] of [
      ['/tasks done', 'task'],
      ['/xtasks done', 'lead'],
      ['/xtasks finish', 'task'],
      ['/xtasks mine', 'page'],
    ] as const)
      expect(kindOf(line, option)).toBeUndefined();
    for (const { noun, verb } of verbs())
      for (const { name, autocomplete } of below(verb))
        if (autocomplete)
          expect(['task', 'group', 'groups', 'member', 'members', 'owner', 'directive']).toContain(
            said(discordMenu('')).kindOf(`/${noun.name} ${verb.name}`, String(name)),
          );
  });

  test('is the line of an entry that was chosen from a message’s menu', () => {
    expect(said(discordMenu('')).lineOfEntry('Track as task')).toBe('/tasks add');
    expect(said(discordMenu('x')).lineOfEntry('Track as task')).toBe('/xtasks add');
    expect(said(discordMenu('x')).lineOfEntry('Read as directive')).toBe('/xdirectives import');
    expect(said(discordMenu('')).lineOfEntry('Report')).toBeUndefined();
  });
});
