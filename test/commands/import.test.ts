import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import type { HandedFile } from '../../src/domain/call.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { engineOfRun } from '../engines.ts';
import { button, buttonsOf, formOf, makeWorld, type Someone, textOf, type World } from '../world.ts';

const examples = join(import.meta.dirname, '../../docs/examples');
const example = (name: string) => readFileSync(join(examples, name));

/** Bytes as somebody's spreadsheet saves them. */
const asFile = (bytes: Uint8Array | string, name = 'table.csv', size?: number): HandedFile => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { option: 'file', name, size: size ?? all.length, bytes: async () => all };
};

async function committee(language: Language = 'en') {
  const store = await engineOfRun.open();
  const world = await makeWorld({ store, language });
  onTestFinished(async () => {
    await store.close();
    expect(world.faults).toEqual([]);
  });
  return world;
}

/** Hands a file in with the form that the bare command opens. */
const handIn = (world: World, who: Someone, line: string, file: HandedFile): Promise<Reply> =>
  dispatch(
    { store: world.store, menu, onFault: (fault) => world.faults.push(fault) },
    {
      door: 'web',
      caller: { platform: 'web', workspace: '', user: world.people[who].id },
      channel: world.channel,
      line,
      fields: {},
      files: [file],
    },
  );

const paste = (world: World, line: string, table: string) => world.say('hoa', line, { table });

/** Everything but what waits to be brought in: equal before and after means that nothing changed. */
async function held({ store }: World): Promise<unknown[]> {
  const tables = ['groups', 'group_aliases', 'group_channels', 'group_members', 'seats', 'members', 'names'];
  const more = [
    'tasks',
    'deadlines',
    'stakes',
    'tallies',
    'history',
    'messages',
    'room_channels',
    'brought_in',
  ];
  const rows = await Promise.all(
    [...tables, ...more].map(async (table) =>
      // Rows have no order by themselves.
      (await store.query(`select * from ${table}`)).map((row) => JSON.stringify(row)).toSorted(),
    ),
  );
  return [...rows, await store.query('select next_task, next_history from committees')];
}

async function goOn(world: World, seen: Reply, who: Someone = 'hoa'): Promise<Reply> {
  const go = buttonsOf(seen).find(({ line }) => line.endsWith('step:go'));
  if (!go) throw new Error(`nothing to bring in: ${textOf(seen)}`);
  expect(go.line.length).toBeLessThanOrEqual(100);
  return world.say(who, go.line);
}

describe('groups from a table', () => {
  test('the example comes in: a dry run that changes nothing, then a button', async () => {
    const world = await committee('vi');
    const before = await held(world);
    const seen = await handIn(world, 'hoa', '/groups import', asFile(example('groups.csv'), 'groups.csv'));
    expect(textOf(seen)).toContain('6 dòng mới, 0 dòng đã có, không có dòng lỗi. Chưa có gì thay đổi.');
    expect(textOf(seen)).toContain('Trực thuộc: D · Trực thuộc');
    expect(await held(world)).toEqual(before);
    const done = await goOn(world, seen);
    expect(textOf(done)).toContain('Đã nhập 6 cơ quan.');
    const viewer = await world.viewerOf('hoa');
    const [agency] = await world.store.groups.named(viewer, 'cuc cds', 2);
    const [ministry] = await world.store.groups.named(viewer, 'khcn', 2);
    expect(agency?.owner.parentId).toBe(ministry?.owner.id);
    expect(ministry?.owner.name.translations?.en).toBe('Ministry of Science and Technology');
    expect(await world.store.history.of(viewer, ministry?.owner.id ?? '', 5)).toMatchObject([
      { action: 'bound', after: { label: '#khoa-hoc-cong-nghe' } },
      { action: 'added' },
    ]);
    // The bound channels are told so, once each.
    expect(await world.store.query(`select id from messages where kind = 'test'`)).toHaveLength(4);
  });

  test('the same table twice makes nothing twice', async () => {
    const world = await committee();
    await goOn(world, await handIn(world, 'hoa', '/groups import', asFile(example('groups.csv'))));
    const before = await held(world);
    const again = await handIn(world, 'hoa', '/groups import', asFile(example('groups.csv')));
    expect(textOf(again)).toContain('nothing new, 6 already here, no problems');
    expect(buttonsOf(again).map(({ label }) => label)).toEqual(['Change the columns']);
    expect(await held(world)).toEqual(before);
  });

  test('mistakes are told by their rows, with what to do; the others come in', async () => {
    const world = await committee();
    const table = [
      'Name,Parent,Lead,Channel',
      'Ministry of Health,,lan,#health',
      'Department A,Ministry of Helth,,',
      'Department B,,Nobody Known,',
      ',Ministry of Health,,',
      'Department C,Department D,,',
      'Department D,Department C,,',
      'Department E,Ministry of Health,,#health',
      'Bộ Tài chính,,,',
      'Hospital,Ministry of Health,,',
      'Clinic,Department B,,',
    ].join('\n');
    const seen = await paste(world, '/groups import', table);
    const text = textOf(seen);
    expect(text).toContain('3 new, 1 already here, 1 said otherwise, 6 with problems');
    expect(text).toContain('No group is called “Ministry of Helth”. Did you mean “Ministry of Health”?');
    expect(text).toContain('Row 4');
    expect(text).toContain('Nobody here is called “Nobody Known”. Bring in the people first');
    expect(text).toContain('There is no name.');
    expect(text).toContain('Its parent is under it.');
    expect(text).toContain('Its channel is left out. Another row names #health too');
    expect(text).toContain('Its parent stays out, so it does too.');
    expect(textOf(await goOn(world, seen))).toContain('3 groups are in.');
    const viewer = await world.viewerOf('hoa');
    const [hospital] = await world.store.groups.named(viewer, 'hospital', 1);
    const [health] = await world.store.groups.named(viewer, 'ministry of health', 1);
    expect(hospital?.owner.parentId).toBe(health?.owner.id);
    const holders = await world.store.groups.holders(viewer, health ? [health.owner.id] : []);
    expect(holders.map(({ kind, member }) => [kind, member.handle])).toEqual([['lead', 'lan']]);
  });

  test('a channel comes to a group that had none; a channel that a group has stays', async () => {
    const world = await committee();
    const bring = async (channel: string) => {
      const seen = await paste(world, '/groups import', `Name;Channel\nMinistry of Finance;${channel}`);
      return { seen: textOf(seen), done: buttonsOf(seen).length > 1 && textOf(await goOn(world, seen)) };
    };
    expect((await bring('#money')).done).toContain('1 row completed what was here');
    expect(textOf(await world.say('an', '/groups show finance'))).toContain('Channels: #money');
    const again = await bring('#coins');
    expect(again.seen).toContain('Channel stays #money; the table says #coins.');
    expect(again.done).toBe(false);
  });

  test('a name that is nearly right is answered with the one meant', async () => {
    const world = await committee();
    const seen = await paste(world, '/groups import', 'Name;Parent\nBudget Office;Ministry of Finanse');
    expect(textOf(seen)).toContain(
      'No group is called “Ministry of Finanse”. Did you mean “Ministry of Finance”?',
    );
  });
});

describe('people from a table', () => {
  test('the example comes in with groups and seats, and they can talk at once', async () => {
    const world = await committee('vi');
    await goOn(world, await handIn(world, 'hoa', '/groups import', asFile(example('groups.csv'))));
    const seen = await handIn(world, 'hoa', '/docket import', asFile(example('people.csv')));
    expect(textOf(seen)).toContain('5 dòng mới');
    expect(textOf(await goOn(world, seen))).toContain('Đã nhập 5 thành viên.');
    const [caller] = await world.store.members.callers({ platform: 'terminal', workspace: '', user: 'bao2' });
    expect(caller?.seats.map(({ kind }) => kind)).toEqual(['lead']);
    const viewer = await world.viewerOf('hoa');
    const chau = await world.store.members.byEmail(world.committee.id, 'chau.vu@docket.example');
    expect(chau).toMatchObject({ language: 'en', handle: 'chau' });
    const [hue] = await world.store.groups.named(viewer, 'tp hue', 1);
    expect(hue && (await world.store.groups.members(viewer, hue.owner.id)).map(({ name }) => name)).toEqual([
      'Vũ Minh Châu',
    ]);
    const again = await handIn(world, 'hoa', '/docket import', asFile(example('people.csv')));
    expect(textOf(again)).toContain('không có dòng mới, 5 dòng đã có, không có dòng lỗi');
  });

  test('who cannot be told apart stays out with the reason; a seat that is held is left to who has it', async () => {
    const world = await committee();
    const table = [
      'Full name,Short name,E-mail,Group,Seat,Role',
      'Trần Văn An,,,,,',
      'Trần Văn An,,,,,',
      'Mai Anh,lan,,,,',
      'Mai Bình,,mai at home,,,',
      'Mai Chi,,,finance,lead,',
      'Mai Dung,,,,lead,',
      'Mai Em,,,,,Emperor',
      'Mai Giang,giang,,finance,deputy,Secretariat',
      'Người thứ 3,,,,,',
      'Lan Lead,,,,,',
    ].join('\n');
    const seen = await paste(world, '/docket import', table);
    const text = textOf(seen);
    expect(text).toContain('3 new, 1 already here, 1 said otherwise, 6 with problems');
    expect(text).toContain('Row 2 has the same name');
    expect(text).toContain('lan is Lan Lead’s short name already');
    expect(text).toContain('“mai at home” is no e-mail address');
    expect(text).toContain('Lead stays Minh Finance; the table says Mai Chi. Change it with /groups lead.');
    expect(text).toContain('names a seat but no group');
    expect(text).toContain('“Emperor” is not one of the choices for “Role”');
    expect(text).toContain('“Người thứ 3” cannot be a short name');
    expect(textOf(await goOn(world, seen))).toContain('3 people are in.');
    expect(await world.store.members.byHandle(world.committee.id, 'giang')).toMatchObject({
      office: 'secretariat',
    });
  });

  test('a chosen short name is not taken by one that is made up', async () => {
    const world = await committee();
    const seen = await paste(world, '/docket import', 'Name;Short name\nĐỗ Bình;\nLê Văn Bình;binh');
    expect(textOf(await goOn(world, seen))).toContain('2 people are in.');
    const found = await world.store.members.byHandle(world.committee.id, 'binh');
    expect(found?.name).toBe('Lê Văn Bình');
  });
});

describe('an existing tracker', () => {
  test('comes in as Vietnamese spreadsheets have it: semicolons, UTF-16, worded deadlines', async () => {
    const world = await committee('vi');
    await goOn(world, await handIn(world, 'hoa', '/groups import', asFile(example('groups.csv'))));
    await goOn(world, await handIn(world, 'hoa', '/docket import', asFile(example('people.csv'))));
    const excel = Buffer.from(
      `\uFEFF${example('tasks.csv').toString('utf8').replaceAll('\n', '\r\n')}`,
      'utf16le',
    );
    const before = await held(world);
    const seen = await handIn(world, 'hoa', '/tasks import', asFile(excel, 'theo-doi.csv'));
    const text = textOf(seen);
    expect(text).toContain('5 dòng mới');
    expect(text).toContain('Cột không dùng: A · STT');
    expect(text).toContain('5 dòng nêu văn bản chưa có ở đây');
    expect(await held(world)).toEqual(before);
    const told = await world.store.query(`select id from messages where kind = 'announcement'`);
    expect(textOf(await goOn(world, seen))).toContain('Đã nhập 5 nhiệm vụ.');
    // A tracker that comes in is no news to anybody.
    expect(await world.store.query(`select id from messages where kind = 'announcement'`)).toEqual(told);
    const viewer = await world.viewerOf('hoa');
    const first = await world.store.tasks.detail(viewer, 1);
    expect(first).toMatchObject({ priority: 'urgent', state: 'open', deadline: { day: '2025-08-31' } });
    expect(first?.deadline.wording?.text).toBe('Trước ngày 31/8/2025');
    expect(first?.coordinators.map(({ name }) => name.text)).toEqual(['Bộ Văn hóa, Thể thao và Du lịch']);
    expect(first?.assignees.map(({ handle }) => handle)).toEqual(['bao2']);
    const third = await world.store.tasks.byNumber(viewer, 3);
    expect(third).toMatchObject({ state: 'done', deadline: { day: '2025-06-30' } });
    const history = await world.store.history.of(viewer, third?.id ?? '', 5);
    expect(history.map(({ action, note }) => [action, note])).toEqual([
      ['done', null],
      ['added', '12/KL-BCĐ\nBáo cáo số 214/BC-UBND'],
    ]);
    const fourth = await world.store.tasks.detail(viewer, 4);
    expect(fourth).toMatchObject({ deadline: { day: '2025-09-30' } });
    expect(fourth?.coordinators).toHaveLength(2);
  });

  test('nothing comes in twice, whatever was changed since', async () => {
    const world = await committee();
    const table = 'Title,Lead,Due\nCount the plots,finance,31/8\nSend the list,home affairs,45864\n';
    await goOn(world, await paste(world, '/tasks import', table));
    const viewer = await world.viewerOf('hoa');
    expect(await world.store.tasks.byNumber(viewer, 2)).toMatchObject({ deadline: { day: '2025-07-26' } });
    await world.say('hoa', '/tasks due 1 15/9 agreed');
    await world.say('hoa', '/tasks edit 2 Send the whole list');
    await world.say('hoa', '/tasks assign 2 lead:finance');
    await world.say('hoa', '/tasks add title:"Write it down" lead:finance due:30/9');
    const more = `${table}Write it down,Ministry of Finance,2025-09-30 00:00:00\nCount the plots,finance,31/8\n`;
    const seen = await paste(world, '/tasks import', more);
    const text = textOf(seen);
    expect(text).toContain('nothing new, 1 already here, 2 said otherwise, 1 with a problem');
    expect(text).toContain('Row 2 means the same. Keep one of the two.');
    expect(text).toContain('Deadline stays Mon, 15 Sept 2025; the table says Sun, 31 Aug 2025.');
    expect(text).toContain('Change it with /tasks due 1.');
    expect(text).toContain('Lead group stays Ministry of Finance; the table says Ministry of Home Affairs.');
    expect(text).toContain('Title stays Send the whole list; the table says Send the list.');
  });

  test('rows that cannot be read say so; a table’s own numbers tell tasks apart', async () => {
    const world = await committee();
    const table = [
      'ID,Title,Lead,Deadline,Status,Priority,Assigned to',
      'a1,First thing,finance,31/2,,,',
      'a2,Second thing,finance,whenever,,,',
      'a3,Third thing,,31/8,,,',
      'a4,Fourth thing,finance,31/8,Sleeping,,',
      'a5,Fifth thing,finance,31/8,,Purple,',
      'a6,Sixth thing,finance,31/8,100%,High,"lan, minh"',
      'a6,Seventh thing,finance,31/8,,,',
      `a8,${'A very long sentence. '.repeat(20)},finance,,,,`,
      'a9,=HYPERLINK("http://evil.example";"x"),finance,,,,',
    ].join('\n');
    const seen = await paste(world, '/tasks import', table);
    const text = textOf(seen);
    expect(text).toContain('3 new, 0 already here, 6 with problems');
    expect(text).toContain('There is no such day as “31/2”');
    expect(text).toContain('I cannot read “whenever” as a day');
    expect(text).toContain('names no lead group');
    expect(text).toContain('“Sleeping” is no state I know');
    expect(text).toContain('“Purple” is no priority I know');
    expect(text).toContain('Row 7 has the same number');
    expect(text).toContain('1 long text is cut to a title');
    await goOn(world, seen);
    const viewer = await world.viewerOf('hoa');
    expect(await world.store.tasks.detail(viewer, 1)).toMatchObject({ state: 'done', priority: 'urgent' });
    const long = await world.store.tasks.byNumber(viewer, 2);
    expect(long?.title.text.endsWith('…')).toBe(true);
    const [added] = await world.store.history.of(viewer, long?.id ?? '', 1);
    expect(added?.note).toBe('A very long sentence. '.repeat(20).trim());
    // A formula is text, to the letter.
    expect((await world.store.tasks.byNumber(viewer, 3))?.title.text).toBe(
      '=HYPERLINK("http://evil.example";"x")',
    );
    const later = await paste(world, '/tasks import', 'ID;Title;Lead\na6;Another thing;finance');
    expect(textOf(later)).toContain('came in earlier as #1');
  });

  test('what the columns are can be said by hand', async () => {
    const world = await committee();
    const table = 'X;Y;Z\nCount the plots;31/8/2025;Finance\nSend it;1/9/2025;Home Affairs';
    const asked = formOf(await paste(world, '/tasks import', table));
    expect(asked.error).toContain('Say which column is “Title”');
    expect(asked.fields.find(({ name }) => name === 'column-lead')).toMatchObject({ value: '3' });
    expect(asked.fields.find(({ name }) => name === 'column-deadline')?.value).toBe('2');
    const seen = await world.say('hoa', asked.line, { 'column-title': '1', 'column-deadline': 'none' });
    expect(textOf(seen)).toContain('2 new');
    expect(textOf(seen)).toContain('Not used: B · Y');
    const changed = formOf(await world.press('hoa', seen, 'Change the columns'));
    expect(changed.fields.map(({ name }) => name)).toContain('header');
    const again = await world.say('hoa', changed.line, { 'column-deadline': '2', header: '1' });
    await goOn(world, again);
    expect(await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1)).toMatchObject({
      deadline: { day: '2025-08-31' },
    });
  });

  test('titles above the header, and copied cells with tabs, are read too', async () => {
    const world = await committee();
    const table =
      'TRACKER OF TASKS\t\t\n\t\t\nTask\tLead agency\tDeadline\nCount "them" all\tFinance\t31/8\n';
    const seen = await paste(world, '/tasks import', table);
    expect(textOf(seen)).toContain('1 new');
    await goOn(world, seen);
    const task = await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1);
    expect(task?.title.text).toBe('Count "them" all');
  });

  test('“before” is read as the committee says', async () => {
    const world = await committee();
    await world.say('hoa', '/docket committee before:excluded');
    await goOn(
      world,
      await paste(world, '/tasks import', 'Title,Lead,Due\nA thing,finance,before 31 August'),
    );
    expect(await world.store.tasks.byNumber(await world.viewerOf('hoa'), 1)).toMatchObject({
      deadline: { day: '2025-08-30' },
    });
  });
});

describe('a table on its way', () => {
  test('typed behind the command is taken as it stands', async () => {
    const world = await committee();
    const seen = await world.say('hoa', '/groups import Name,Other names\n"Culture, Sports",lead: "x"');
    expect(textOf(seen)).toContain('1 new');
    await goOn(world, seen);
    expect(await world.store.query(`select name from groups where name = 'Culture, Sports'`)).toHaveLength(1);
  });

  test('is only its own member’s, and a newer one takes its place', async () => {
    const world = await committee();
    const first = await paste(world, '/groups import', 'Name\nAlpha');
    const { line } = button(first, 'Bring in 1');
    expect(textOf(await world.say('ada', line))).toContain('not kept any more');
    expect(textOf(await world.say('an', line))).toContain('Nothing was changed');
    await paste(world, '/groups import', 'Name\nBeta');
    expect(textOf(await world.say('hoa', line))).toContain('not kept any more');
    expect(await world.store.query(`select id from groups where name in ('Alpha', 'Beta')`)).toEqual([]);
  });

  test('pressed twice comes in once', async () => {
    const world = await committee();
    const seen = await paste(world, '/groups import', 'Name\nAlpha\nBeta');
    const answers = await Promise.all([goOn(world, seen), goOn(world, seen)]);
    expect(await world.store.query(`select id from groups where name in ('Alpha', 'Beta')`)).toHaveLength(2);
    expect(answers.map(textOf).join()).toContain('2 groups are in.');
    expect(textOf(await goOn(world, seen))).toContain('That table is in already: 2 rows');
  });

  test('that is too large is refused before a byte is fetched; who may not hand one in, neither', async () => {
    const world = await committee();
    const never = {
      option: 'file',
      name: 'big.csv',
      size: 1e9,
      bytes: () => Promise.reject(new Error('fetched')),
    };
    const refused = formOf(await handIn(world, 'hoa', '/tasks import', never));
    expect(refused.error).toContain('too large: 5 MB fit');
    expect(refused.fields.map(({ kind }) => kind)).toEqual(['file', 'text']);
    const unasked = await handIn(world, 'an', '/tasks import', { ...never, size: 10 });
    expect(formOf(unasked)).toMatchObject({
      refused: true,
      error: expect.stringContaining('Only the secretariat can do this'),
    });
  });
});

describe('rows that come in one stretch after the other', () => {
  test('are read again where somebody did something in between', async () => {
    const world = await committee();
    const rows = Array.from({ length: 600 }, (_, n) => `Task number ${n} of many,finance,31/8/2025`);
    const seen = await handIn(world, 'hoa', '/tasks import', asFile(`Title,Lead,Due\n${rows.join('\n')}\n`));
    let before = 2;
    const store: World['store'] = {
      ...world.store,
      async transaction(work) {
        if (--before === 0)
          await world.say('hoa', '/tasks add title:"Task number 599 of many" lead:finance due:31/8/2025');
        return world.store.transaction(work);
      },
    };
    const done = await dispatch(
      { store, menu, onFault: (fault) => world.faults.push(fault) },
      {
        door: 'web',
        caller: { platform: 'web', workspace: '', user: world.people.hoa.id },
        channel: world.channel,
        line: button(seen, 'Bring in 600').line,
      },
    );
    expect(textOf(done)).toContain('599 tasks are in.');
    const [count] = await world.store.query('select count(*) as count from tasks');
    expect(Number(count?.count)).toBe(600);
  });
});

describe('three thousand rows', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, n) => `Task number ${n} of many,${n % 2 ? 'finance' : 'home affairs'},${(n % 28) + 1}/8`,
  );
  const big = `Title,Lead,Due\n${rows.join('\n')}\n`;

  test('come in; a fault on the way loses nothing and makes nothing twice', async () => {
    const world = await committee();
    const seen = await handIn(world, 'hoa', '/tasks import', asFile(big));
    expect(textOf(seen)).toContain('3,000 new, 0 already here, no problems');
    const { line } = button(seen, 'Bring in 3,000');
    let left = 5;
    const failing = {
      ...world.store,
      transaction: (work: never) => {
        if (left-- === 0) throw new Error('the disk is gone');
        return world.store.transaction(work);
      },
    };
    const faults: unknown[] = [];
    const stopped = await dispatch(
      { store: failing as typeof world.store, menu, onFault: (fault) => faults.push(fault) },
      {
        door: 'web',
        caller: { platform: 'web', workspace: '', user: world.people.hoa.id },
        channel: world.channel,
        line,
      },
    );
    expect(faults).toMatchObject([{ message: 'the disk is gone' }]);
    expect(textOf(stopped)).toContain('It stopped on the way: 1,250 rows are in, 1,750 are left.');
    const between = await world.say('hoa', line.replace(' step:go', ''));
    expect(textOf(between)).toContain('1,250 rows are in already');
    const done = await world.press('hoa', stopped, 'Yes, go on');
    expect(textOf(done)).toContain('3,000 tasks are in.');
    const [count] = await world.store.query(
      'select count(*) as all_of, count(distinct title) as distinct_of from tasks',
    );
    expect([Number(count?.all_of), Number(count?.distinct_of)]).toEqual([3000, 3000]);
    const viewer = await world.viewerOf('hoa');
    const [entry] = await world.store.history.of(viewer, world.committee.id, 1);
    expect(entry).toMatchObject({
      action: 'imported',
      after: { kind: 'tasks', file: 'table.csv', added: 3000 },
    });
  }, 300_000);
});
