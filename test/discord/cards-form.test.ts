import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLabels } from '../../src/chat/labels.ts';
import type { FieldKind, Form, FormField } from '../../src/domain/form.ts';
import {
  continueCard,
  type FilledField,
  fieldsOf,
  filesIn,
  filledIn,
  formModal,
  formOfId,
  openCard,
  pagesOf,
  saidIn,
} from '../../src/platforms/discord/cards/index.ts';
import { formOf, makeWorld } from '../world.ts';
import { messageFaults, modalFaults } from './component-rules.ts';
import { readComponents } from './read-components.ts';
import { bodyFaults, hasSpec } from './spec.ts';

const look = { language: 'en', key: 'k3y' } as const;
const formWith = (...fields: (Partial<FormField> & { kind: FieldKind })[]): Form => ({
  title: 'Add a task',
  line: 'c2 tasks add',
  submit: 'Send',
  fields: fields.map((field, at) => ({ name: `f${at}`, label: `Field ${at}`, required: true, ...field })),
});
const modalsOf = (form: Form) => pagesOf(form).map((_, page) => formModal(form, page, look));
const shown = (form: Form) => modalsOf(form).map((modal) => readComponents(modal.components));
const taken = (form: Form) => {
  for (const modal of modalsOf(form)) {
    expect(modalFaults(modal)).toEqual([]);
    const body = { type: 9, data: modal };
    if (hasSpec) expect(bodyFaults('POST', '/interactions/1/token/callback', body)).toEqual([]);
  }
};

const times = <T extends object>(count: number, field: T) =>
  Array.from({ length: count }, () => ({ ...field }));
const choices = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Choice ${at}` }));

describe('a form on Discord', () => {
  test('asks for each kind of thing with the control made for it, five at a time', () => {
    const form = formWith(
      { kind: 'task', hint: 'Its number, like 12' },
      { kind: 'group' },
      { kind: 'member', required: false },
      { kind: 'groups', choices: choices(3) },
      { kind: 'members' },
      { kind: 'day' },
      { kind: 'deadline', hint: '25/7, next Friday' },
      { kind: 'days' },
      { kind: 'text', multiline: true, maxLength: 2000 },
      { kind: 'choice', choices: choices(2), value: 'v1' },
      { kind: 'choice', choices: choices(11) },
      { kind: 'choice', choices: choices(1) },
      { kind: 'channel' },
      { kind: 'flag' },
      { kind: 'file' },
    );
    taken(form);
    expect(shown(form).map((page) => page.split('\n'))).toEqual([
      [
        'Field 0 *: <text>',
        '  Its number, like 12',
        'Field 1 *: <text>',
        '  A name, or the beginning of one',
        'Field 3 *: <select of Choice 0 | Choice 1 | Choice 2>',
        '  You may choose several',
        'Field 4 *: <text>',
        'Field 5 *: <text>',
      ],
      [
        'Field 6 *: <text>',
        '  25/7, next Friday',
        'Field 7 *: <text>',
        'Field 8 *: <text long>',
        'Field 9 *: <radio of Choice 0 | Choice 1; Choice 1>',
        `Field 10 *: <select of ${choices(11)
          .map(({ label }) => label)
          .join(' | ')}>`,
      ],
      [
        'Field 11 *: <select of Choice 0>',
        'Field 12 *: <channel>',
        'Field 13: <checkbox>',
        'Field 14 *: <file>',
        'Field 2: <text>',
        '  A name, or the beginning of one',
      ],
    ]);
  });

  test('says which page it is and what was wrong, above the fields where the title cannot', () => {
    const title = 'Điều chỉnh thời hạn của một nhiệm vụ, kèm theo lý do';
    const form = {
      ...formWith(...times(6, { kind: 'text' as const })),
      title,
      error: 'Không có ngày “31/4”.',
    };
    const [first, second] = modalsOf(form);
    taken(form);
    expect(first?.title).toBe('Điều chỉnh thời hạn của một nhiệm vụ… (1/2)');
    expect(
      readComponents(first?.components ?? [])
        .split('\n')
        .slice(0, 2),
    ).toEqual([title, '! Không có ngày “31/4”.']);
    expect(first?.components).toHaveLength(5);
    expect(second?.components).toHaveLength(3);
    expect(formOfId(second?.custom_id ?? '')).toEqual({ key: 'k3y', step: 1 });
  });

  test('shows what things are called, and takes words said before as they are', () => {
    const known = [
      { value: '@g1', label: 'Bộ Nội vụ' },
      { value: '@g2', label: 'Bộ Tài chính' },
    ];
    const form = formWith(
      { kind: 'group', value: '@g1', labels: { '@g1': 'Bộ Nội vụ' } },
      { kind: 'members', value: '@m1, lan', labels: { '@m1': 'Trần Thị Lan' } },
      { kind: 'groups', value: '@g2', choices: known },
      { kind: 'groups', value: 'tài chính', choices: known },
      { kind: 'channel', value: '<#900000000000000001>' },
      { kind: 'channel', value: 'here' },
      { kind: 'role', value: '<@&800000000000000001>' },
      { kind: 'role', value: 'none' },
      { kind: 'flag', value: 'yes' },
    );
    taken(form);
    expect(
      shown(form)
        .join('\n')
        .split('\n')
        .filter((line) => line.includes('<')),
    ).toEqual([
      'Field 0 *: <text Bộ Nội vụ>',
      'Field 1 *: <text Trần Thị Lan, lan>',
      'Field 2 *: <select of Bộ Nội vụ | Bộ Tài chính; Bộ Tài chính>',
      'Field 3 *: <text tài chính>',
      'Field 4 *: <channel 900000000000000001>',
      'Field 5 *: <text here>',
      'Field 6 *: <role 800000000000000001>',
      'Field 7 *: <text none>',
      'Field 8: <checkbox yes>',
    ]);
  });

  test('between two pages says what is filled in; what needs nothing more can be sent', () => {
    const form = formWith(
      { kind: 'text', label: 'Title', value: '**Report**' },
      { kind: 'group', label: 'Lead', value: '@g1', labels: { '@g1': 'Bộ Nội vụ' } },
      ...times(3, { kind: 'text' as const, required: false }),
      { kind: 'choice', label: 'Priority', required: false, choices: choices(2) },
      { kind: 'text', label: 'Note', required: false },
    );
    const message = continueCard(form, 1, look);
    expect(messageFaults(message)).toEqual([]);
    expect(readComponents(message.components).split('\n')).toEqual([
      '# Add a task',
      'Title: **Report**',
      'Lead: Bộ Nội vụ',
      '~ Not sent yet. You may still add: Priority and Note.',
      '[Send (primary)] [Continue] [Back]',
    ]);
    const ids = [...JSON.stringify(message).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) =>
      formOfId(id),
    );
    expect(ids).toEqual(['send', 1, 0].map((step) => ({ key: 'k3y', step })));
    const demanding = formWith(...times(7, { kind: 'text' as const }));
    expect(
      readComponents(continueCard(demanding, 1, look).components)
        .split('\n')
        .slice(-2),
    ).toEqual(['~ Not sent yet. Still to fill in: Field 5 and Field 6.', '[Continue (primary)] [Back]']);
  });

  test('where no modal may open, says what was wrong and keeps all that was typed', () => {
    const form = formWith(
      { kind: 'text', label: 'Title', value: 'Report' },
      { kind: 'deadline', value: '31/4' },
    );
    const late = openCard(form, look);
    const wrong = openCard({ ...form, error: 'There is no 31 April.' }, look);
    for (const message of [late, wrong]) expect(messageFaults(message)).toEqual([]);
    expect(readComponents(wrong.components).split('\n')).toEqual([
      '# ! There is no 31 April.',
      'Title: Report',
      'Field 1: 31/4',
      '[Open the form (primary)]',
    ]);
    expect(readComponents(late.components)).toContain('The form was not ready in time');
  });

  test('whatever it holds, Discord takes it, and handed in untouched it says the same', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        taken(form);
        for (const [page] of pagesOf(form).entries())
          if (page > 0) expect(messageFaults(continueCard(form, page, look))).toEqual([]);
        expect(messageFaults(openCard(form, look))).toEqual([]);
        const untouched = pagesOf(form).reduce(
          (so, _, page) => filledIn(so, page, handedIn(formModal(so, page, look))),
          form,
        );
        const said = saidIn(untouched);
        for (const { name, kind, value = '' } of form.fields) {
          if (kind === 'flag' && value !== 'yes') continue;
          const several = kind === 'groups' || kind === 'members';
          const words = (text: string) =>
            (several ? [...new Set(pieces(text))].toSorted() : pieces(text)).join();
          expect(words(said[name] ?? ''), `${kind} ${name}`).toBe(words(value));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a form filled in', () => {
  test('says what a typed line would, and leaves out what was left empty', () => {
    const filled: FilledField[] = [
      { type: 4, customId: 'task', value: '12' },
      { type: 3, customId: 'lead', values: ['@g1'] },
      { type: 3, customId: 'to', values: ['@m1', '@m2'] },
      { type: 4, customId: 'due', value: ' before 31 August ' },
      { type: 21, customId: 'priority', value: 'urgent' },
      { type: 8, customId: 'channel', values: ['900000000000000001'] },
      { type: 6, customId: 'role', values: ['800000000000000001'] },
      { type: 23, customId: 'vacant', value: true },
      { type: 4, customId: 'note', value: '' },
      { type: 21, customId: 'office', value: null },
      { type: 23, customId: 'open', value: false },
      { type: 8, customId: 'other', values: [] },
      { type: 19, customId: 'table', values: ['700000000000000001'] },
    ];
    expect(fieldsOf(filled)).toEqual({
      task: '12',
      lead: '@g1',
      to: '@m1, @m2',
      due: 'before 31 August',
      priority: 'urgent',
      channel: '<#900000000000000001>',
      role: '<@&800000000000000001>',
      vacant: 'yes',
    });
    expect(filesIn(filled)).toEqual([{ option: 'table', id: '700000000000000001' }]);
  });

  test('names that were written for ids become ids again, also those with a comma', () => {
    const labels = {
      '@g1': 'Bộ Nội vụ',
      '@g2': 'Mặt trận Tổ quốc, các đoàn thể',
      '@g3': 'Bộ Nội vụ, các sở',
    };
    const [field] = formWith({ kind: 'groups', value: '@g3, @g1', labels }).fields;
    const typed = (value: string) => fieldsOf([{ type: 4, customId: 'f0', value }], field && [field]).f0;
    expect(typed('Bộ Nội vụ, các sở, Bộ Nội vụ')).toBe('@g3, @g1');
    expect(typed('Mặt trận Tổ quốc, các đoàn thể; Bộ Nội vụ Lào')).toBe('@g2; Bộ Nội vụ Lào');
  });

  test('a field emptied on its page is empty, and those of other pages stay', () => {
    const form = formWith(...times(6, { kind: 'text' as const, value: 'said' }));
    const emptied = filledIn(form, 0, [
      { type: 4, customId: 'f0', value: '' },
      { type: 4, customId: 'f1', value: 'new' },
    ]);
    expect(saidIn(emptied)).toEqual({ f1: 'new', f5: 'said' });
  });

  test('adds the task that it describes, over two pages', async () => {
    const world = await makeWorld({ language: 'vi' });
    const form = formOf(await world.say('hoa', '/tasks add'));
    expect(pagesOf(form)).toHaveLength(2);
    const { home, finance } = world.groups;
    const first = filledIn(form, 0, [
      { type: 4, customId: 'title', value: 'Gửi báo cáo' },
      { type: 4, customId: 'lead', value: 'Bộ Nội vụ' },
      { type: 4, customId: 'coordinators', value: 'bo tai chinh' },
      { type: 4, customId: 'due', value: '25/7' },
    ]);
    const whole = filledIn(first, 1, [{ type: 21, customId: 'priority', value: 'urgent' }]);
    await world.say('hoa', form.line, saidIn(whole));
    const task = await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1);
    expect(task).toMatchObject({
      title: { text: 'Gửi báo cáo' },
      leadGroupId: home.id,
      coordinatorIds: [finance.id],
      deadline: { day: '2025-07-25' },
      priority: 'urgent',
    });
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
    const read = shown(formOf(reply)).join('\n');
    expect(read).toMatch(/^! .*31\/4/m);
    expect(read).toContain('<text Ministry of Home Affairs>');
    expect(read).toContain('<text Lan Lead>');
    expect(read).toContain('<text 31/4>');
    const untouched = pagesOf(formOf(reply)).reduce(
      (so, _, page) => filledIn(so, page, handedIn(formModal(so, page, look))),
      formOf(reply),
    );
    expect(saidIn(untouched)).toEqual(fields);
  });
});

/** A modal as it is handed in with nothing changed. */
function handedIn(modal: ReturnType<typeof formModal>): FilledField[] {
  return modal.components.flatMap((part): FilledField[] => {
    if (part.type !== ComponentType.Label) return [];
    const one = part.component;
    const customId = one.custom_id;
    switch (one.type) {
      case ComponentType.TextInput:
        return [{ type: one.type, customId, value: one.value ?? '' }];
      case ComponentType.StringSelect:
        return [
          {
            type: one.type,
            customId,
            values: one.options.filter((each) => each.default).map((each) => each.value),
          },
        ];
      case ComponentType.RadioGroup:
        return [{ type: one.type, customId, value: one.options.find((each) => each.default)?.value ?? null }];
      case ComponentType.ChannelSelect:
      case ComponentType.RoleSelect:
        return [{ type: one.type, customId, values: (one.default_values ?? []).map(({ id }) => id) }];
      case ComponentType.Checkbox:
        return [{ type: one.type, customId, value: one.default ?? false }];
      default:
        return [{ type: one.type, customId, values: [] }];
    }
  });
}

const pieces = (value: string) =>
  value
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

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
  'channel',
  'role',
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
          labels: fc.constantFrom({}, { '@g1': 'Bộ Nội vụ Trung ương' }),
          choices: fc.array(fc.record({ value: words, label: words }), { maxLength: 40 }),
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
