import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesFor } from '../../src/chat/choices.ts';
import { withLabels } from '../../src/chat/labels.ts';
import type { FieldKind, Form, FormField } from '../../src/domain/form.ts';
import { fieldsOf, formView, type ModalView, offered } from '../../src/platforms/slack/blocks/index.ts';
import { formOf, makeWorld } from '../world.ts';
import { viewFaults } from './block-rules.ts';
import { readBlocks } from './read-blocks.ts';

const look = { language: 'en', answer: { channel: 'C1', url: 'https://hooks.slack.com/x' } } as const;
const formWith = (...fields: (Partial<FormField> & { kind: FieldKind })[]): Form => ({
  title: 'Add a task',
  line: 'c2 tasks add',
  submit: 'Send',
  fields: fields.map((field, at) => ({ name: `f${at}`, label: `Field ${at}`, required: true, ...field })),
});
const shown = (form: Form) => readBlocks(formView(form, look).blocks);

describe('a form on Slack', () => {
  test('asks for each kind of thing with the control made for it', () => {
    const choices = [
      { value: 'normal', label: 'normal' },
      { value: 'urgent', label: 'urgent' },
    ];
    const view = formView(
      formWith(
        { kind: 'task' },
        { kind: 'group' },
        { kind: 'member', required: false },
        { kind: 'groups' },
        { kind: 'members' },
        { kind: 'day' },
        { kind: 'deadline', hint: '25/7, next Friday' },
        { kind: 'days' },
        { kind: 'text', multiline: true, maxLength: 2000 },
        { kind: 'choice', choices },
        { kind: 'channel' },
        { kind: 'flag' },
        { kind: 'file' },
      ),
      look,
    );
    expect(viewFaults(view)).toEqual([]);
    expect(readBlocks(view.blocks).split('\n')).toEqual([
      'Field 0 *: <external_select>',
      'Field 1 *: <external_select>',
      'Field 2: <external_select>',
      'Field 3 *: <multi_external_select>',
      '  You can choose several',
      'Field 4 *: <multi_external_select>',
      '  You can choose several',
      'Field 5 *: <datepicker>',
      'Field 6 *: <plain_text_input>',
      '  25/7, next Friday',
      'Field 7 *: <plain_text_input>',
      'Field 8 *: <plain_text_input>',
      'Field 9 *: <static_select of normal | urgent>',
      'Field 10 *: <conversations_select>',
      'Field 11: <checkboxes of Yes>',
      'Field 12 *: <file_input>',
    ]);
  });

  test('carries its line and where the answer goes, and its words are in its own language', () => {
    const view = formView({ ...formWith({ kind: 'flag' }), language: 'vi' }, look);
    expect(view.callback_id).toBe('form');
    expect(JSON.parse(view.private_metadata ?? '')).toEqual({ line: 'c2 tasks add', place: look.answer });
    expect(view.close?.text).toBe('Hủy');
    expect(readBlocks(view.blocks)).toContain('Có');
  });

  test('a title too long for Slack’s stands whole above the fields, and so does what was wrong', () => {
    const title = 'Điều chỉnh thời hạn, kèm lý do';
    const form = { ...formWith({ kind: 'text' }), title, error: 'Không có ngày “31/4”.' };
    expect(formView(form, look).title.text).toBe('Docket');
    expect(formView({ ...form, title: 'Thêm nhiệm vụ' }, look).title.text).toBe('Thêm nhiệm vụ');
    expect(shown(form).split('\n').slice(0, 2)).toEqual([title, '! Không có ngày “31/4”.']);
  });

  test('how something is typed is not said where it is picked', () => {
    const hint = 'Its number, like 12';
    for (const kind of ['task', 'group', 'member', 'channel'] as const)
      expect(shown(formWith({ kind, hint }))).not.toContain(hint);
    expect(shown(formWith({ kind: 'text', hint }))).toContain(hint);
  });

  test('shows what things are called, and takes words said before as they are', () => {
    const form = formWith(
      { kind: 'group', value: '@g1', labels: { '@g1': 'Bộ Nội vụ' } },
      { kind: 'members', value: '@m1, lan', labels: { '@m1': 'Trần Thị Lan' } },
      { kind: 'task', value: 'land records' },
      { kind: 'day', value: '2025-07-25' },
      { kind: 'day', value: 'next Friday' },
      { kind: 'channel', value: '<#C0HOME|home>' },
      { kind: 'channel', value: 'here' },
    );
    expect(
      shown(form)
        .split('\n')
        .filter((line) => line.includes('<')),
    ).toEqual([
      'Field 0 *: <external_select Bộ Nội vụ>',
      'Field 1 *: <multi_external_select Trần Thị Lan; lan>',
      'Field 2 *: <external_select land records>',
      'Field 3 *: <datepicker 2025-07-25>',
      'Field 4 *: <plain_text_input next Friday>',
      'Field 5 *: <conversations_select C0HOME>',
      'Field 6 *: <plain_text_input here>',
    ]);
  });

  test('rows pasted from a spreadsheet come back to the letter', () => {
    const value = 'name\tlead\n"Bộ ""Nội"" vụ"\tlan';
    const view = formView(formWith({ kind: 'text', multiline: true, value }), look);
    expect(fieldsOf(filled(view))).toEqual({ f0: value });
  });

  test('a word that every object knows is a word like any other', () => {
    const view = formView(formWith({ kind: 'task', value: 'constructor', labels: {} }), look);
    expect(fieldsOf(filled(view))).toEqual({ f0: 'constructor' });
  });

  test('whatever it holds, Slack takes it, and handed in untouched it says the same', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const view = formView(form, look);
        expect(viewFaults(view)).toEqual([]);
        const said = fieldsOf(filled(view));
        for (const { name, kind, value = '', choices = [] } of form.fields) {
          if (kind === 'choice' && choices.every((choice) => choice.value !== value)) continue;
          if (kind === 'flag' && value !== 'yes') continue;
          const known = kind === 'groups' || kind === 'members' ? eachOnce(value) : value.trim();
          expect(eachOnce(said[name] ?? ''), `${kind} ${name}`).toBe(eachOnce(known));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a form filled in', () => {
  test('says what a typed line would, and leaves out what was left empty', () => {
    const choose = (value: string) => ({ selected_option: { value } });
    const values = {
      task: { value: { type: 'external_select', ...choose('12') } },
      lead: { value: { type: 'external_select', ...choose('@g1') } },
      to: {
        value: { type: 'multi_external_select', selected_options: [{ value: '@m1' }, { value: '@m2' }] },
      },
      due: { value: { type: 'plain_text_input', value: ' before 31 August ' } },
      on: { value: { type: 'datepicker', selected_date: '2025-07-25' } },
      priority: { value: { type: 'static_select', ...choose('urgent') } },
      channel: { value: { type: 'conversations_select', selected_conversation: 'C0HOME' } },
      vacant: { value: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
      note: { value: { type: 'plain_text_input', value: null } },
      open: { value: { type: 'checkboxes', selected_options: [] } },
      table: { value: { type: 'file_input' } },
    };
    expect(fieldsOf({ state: { values } })).toEqual({
      task: '12',
      lead: '@g1',
      to: '@m1, @m2',
      due: 'before 31 August',
      on: '2025-07-25',
      priority: 'urgent',
      channel: '<#C0HOME>',
      vacant: 'yes',
    });
  });

  test('offers what was found, each once, with “none” first where several may stand', () => {
    const found = [
      { value: '@g1', label: 'Bộ Nội vụ', detail: '' },
      { value: '@g1', label: 'Bộ Nội vụ', detail: '' },
      { value: 'x'.repeat(151), label: 'too long a value', detail: '' },
      { value: '12', label: '#12', detail: 'Gửi báo cáo '.repeat(20) },
    ];
    const labels = (options: ReturnType<typeof offered>) => options.map((option) => option.text.text);
    expect(labels(offered('groups', '', found, 'vi'))).toEqual(['Không có', 'Bộ Nội vụ', '#12']);
    expect(labels(offered('groups', 'bo', found, 'vi'))).toEqual(['Bộ Nội vụ', '#12']);
    expect(labels(offered('task', '', found, 'vi'))).toEqual(['Bộ Nội vụ', '#12']);
  });

  test('adds the task that it describes', async () => {
    const world = await makeWorld({ language: 'vi' });
    const form = formOf(await world.say('hoa', '/tasks add'));
    const view = formView(form, look);
    const { home, finance } = world.groups;
    const said = fieldsOf(
      filled(view, {
        title: 'Gửi báo cáo',
        lead: `@${home.id}`,
        coordinators: `@${finance.id}`,
        due: '25/7',
      }),
    );
    await world.say('hoa', form.line, said);
    const task = await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1);
    expect(task).toMatchObject({
      title: { text: 'Gửi báo cáo' },
      leadGroupId: home.id,
      coordinatorIds: [finance.id],
      deadline: { day: '2025-07-25' },
    });
  });

  test('holds ids and not names, since a name may hold a comma and stand for two', async () => {
    const world = await makeWorld({ language: 'vi' });
    const name = { text: 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương' };
    const front = await world.store.groups.add(await world.viewerOf('hoa'), { name });
    const task = await world.aTask({});
    const caller = { platform: 'web', workspace: '', user: world.people.hoa.id } as const;
    const found = (kind: FieldKind, typed: string, by = caller.user as string) =>
      choicesFor(
        { store: world.store },
        { door: 'web', caller: { ...caller, user: by }, channel: null },
        kind,
        typed,
      );
    expect(await found('groups', 'mat tran')).toEqual([
      { value: `@${front.id}`, label: name.text, detail: '' },
    ]);
    expect(await found('member', 'lan')).toEqual([
      { value: `@${world.people.lan.id}`, label: 'Lan Lead', detail: 'lan' },
    ]);
    expect(await found('task', 'vacant')).toEqual([
      { value: String(task.number), label: `#${task.number} Fill the vacant commune posts`, detail: '' },
    ]);
    expect(await found('task', 'vacant', 'nobody')).toEqual([]);
    const { home } = world.groups;
    const said = {
      task: '1',
      lead: `@${home.id}`,
      coordinators: `@${front.id}, @${world.groups.finance.id}`,
    };
    await world.say('hoa', '/tasks assign', said);
    const changed = await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1);
    expect(changed?.coordinatorIds.toSorted()).toEqual([front.id, world.groups.finance.id].toSorted());
  });

  test('comes back with the names of what was chosen, and with what was wrong', async () => {
    const world = await makeWorld();
    const { home } = world.groups;
    const call = {
      door: 'web',
      caller: { platform: 'web', workspace: '', user: world.people.hoa.id },
      channel: null,
      line: '/tasks add',
    } as const;
    const fields = { title: 'Report', lead: `@${home.id}`, to: `@${world.people.lan.id}`, due: '31/4' };
    const reply = await withLabels(
      { store: world.store },
      call,
      await world.say('hoa', '/tasks add', fields),
    );
    const read = shown(formOf(reply));
    expect(read).toMatch(/^! .*31\/4/m);
    expect(read).toContain('<external_select Ministry of Home Affairs>');
    expect(read).toContain('<multi_external_select Lan Lead>');
    expect(read).toContain('<plain_text_input 31/4>');
  });
});

/** A view as it is handed in: what stands in it, and over that what somebody fills in. */
function filled(view: ModalView, words: Readonly<Record<string, string>> = {}) {
  const inputs = view.blocks.flatMap((block) =>
    block.type === 'input' && 'element' in block
      ? [{ id: block.block_id ?? '', element: block.element }]
      : [],
  );
  const values = inputs.map(({ id, element }) => {
    const given = words[id];
    const option = (value: string) => ({ value });
    switch (element.type) {
      case 'plain_text_input':
        return [id, { value: { type: element.type, value: given ?? element.initial_value ?? null } }];
      case 'datepicker':
        return [id, { value: { type: element.type, selected_date: given ?? element.initial_date ?? null } }];
      case 'external_select':
      case 'static_select': {
        const chosen = given ?? element.initial_option?.value;
        return [id, { value: { type: element.type, selected_option: chosen ? option(chosen) : null } }];
      }
      case 'multi_external_select':
      case 'checkboxes': {
        const chosen = given?.split(', ') ?? element.initial_options?.map((one) => one.value ?? '') ?? [];
        return [id, { value: { type: element.type, selected_options: chosen.map(option) } }];
      }
      case 'conversations_select': {
        const chosen = given ?? element.initial_conversation ?? null;
        return [id, { value: { type: element.type, selected_conversation: chosen } }];
      }
      default:
        return [id, { value: { type: element.type } }];
    }
  });
  return { state: { values: Object.fromEntries(values) } };
}

const eachOnce = (value: string) =>
  [...new Set(value.split(/[,;\n]/).map((piece) => piece.trim()))].filter(Boolean).join(', ');

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Bộ Nội vụ', '@g1', 'lan', '12', ',', ';', '\n', 'yes', 'x'.repeat(80)), {
      maxLength: 60,
    })
    .map((all) => all.join('')),
);
const kinds = [
  'task',
  'group',
  'groups',
  'member',
  'members',
  'owner',
  'day',
  'days',
  'deadline',
  'text',
  'choice',
  'flag',
] as const;
const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: fc.string({ unit: 'grapheme', maxLength: 200 }),
    line: fc.string({ maxLength: 100 }),
    submit: fc.string({ unit: 'grapheme', maxLength: 40 }),
    error: fc.string({ unit: 'grapheme', maxLength: 4000 }),
    fields: fc.array(
      fc.record(
        {
          label: words,
          hint: words,
          kind: fc.constantFrom(...kinds),
          required: fc.boolean(),
          value: words,
          choices: fc.array(fc.record({ value: words, label: words }), { maxLength: 120 }),
          maxLength: fc.integer({ min: 1, max: 5000 }),
          multiline: fc.boolean(),
        },
        { requiredKeys: ['label', 'kind', 'required'] },
      ),
      { maxLength: 20 },
    ),
  })
  .map((form) => ({
    ...form,
    fields: form.fields.map((field, at) => ({ ...field, name: `f${at}` })),
  }));
