import { describe, expect, it } from 'vitest';
import { button, buttonsOf, eachInItsOwn, makeWorld, textOf } from '../world.ts';

describe('a class of groups', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;

  it('is made of groups, found by each of its names, and shows who is in it', async () => {
    const made = await read(
      'hoa',
      '/groups class name:"Ministries and branches" members:"finance, home" also:"Bộ, ngành; Kementerian"',
    );
    expect(made).toContain('Made the class Ministries and branches.');
    expect(made).toContain('2 groups added.');
    expect(made).toContain('Also called:');
    for (const name of ['ministries and branches', 'BO', 'nganh', 'kementerian']) {
      const shown = await read('bao', `/groups class ${name}`);
      expect(shown, name).toMatch(/^Ministries and branches\nGroups in it: 2 groups/);
      expect(shown).toMatch(/Ministry of Finance.*\nMinistry of Home Affairs/);
    }
    expect(await read('bao', '/groups classes')).toBe(
      'Classes of groups\nMinistries and branches |  | 2 groups',
    );
  });

  it('is found by what a directive calls it, by its whole name alone', async () => {
    await say('hoa', '/groups class name:Provinces members:home also:"Các tỉnh"');
    const { store } = here.world;
    const viewer = await here.world.viewerOf('hoa');
    const found = async (words: string) =>
      (await store.classes.find(viewer, words)).map(({ name }) => name.text);
    expect(await found('các  TỈNH')).toEqual(['Provinces']);
    expect(await found('province')).toEqual([]);
    expect(await found('tỉnh')).toEqual([]);
  });

  it('takes groups in and lets them out, and is called otherwise', async () => {
    await say('hoa', '/groups class name:Ministries members:finance');
    expect(await read('hoa', '/groups class name:Ministries members:home remove:finance')).toMatch(
      /Changed the class Ministries.\n1 group added.\n1 group taken out; their tasks stay./,
    );
    expect(await read('hoa', '/groups class name:ministries rename:"Central bodies"')).toContain(
      'Central bodies',
    );
    expect(await read('an', '/groups class central')).toMatch(/Central bodies\nGroups in it: 1 group\n/);
  });

  it('takes in all that stand under one', async () => {
    await say('hoa', '/groups add name:"Phú Xuân" parent:home');
    await say('hoa', '/groups add name:"Thuận Hóa" parent:home');
    expect(await read('hoa', '/groups class name:"Communes of Huế" under:home')).toContain('2 groups added.');
  });

  it('is asked back for, before a new one is made whose name is another’s beginning', async () => {
    await say('hoa', '/groups class name:"Communes of Huế" members:home');
    const asked = await say('hoa', '/groups class name:Communes members:finance');
    expect(textOf(asked)).toContain('No class is called just “Communes”.');
    button(asked, 'Communes of Huế');
    expect(textOf(await here.world.press('hoa', asked, 'Make “Communes”'))).toContain(
      'Made the class Communes.',
    );
    expect(await read('hoa', '/groups classes')).toContain(
      'Communes |  | 1 group\nCommunes of Huế |  | 1 group',
    );
  });

  it('is offered to be made where there is none, to those who may', async () => {
    const unknown = await say('hoa', '/groups class Wards');
    expect(textOf(unknown)).toContain('There is no class of groups called “Wards”.');
    expect(textOf(await here.world.press('hoa', unknown, 'Make “Wards”'))).toContain('Made the class Wards.');
    expect(await read('hoa', '/groups class wards')).toContain('No groups yet');
    expect(JSON.stringify(await say('bao', '/groups class Towns'))).not.toContain('Make');
  });

  it('shares no name with another class, and has one that can be typed', async () => {
    await say('hoa', '/groups class name:Provinces members:home also:"Các tỉnh"');
    const before = await here.world.store.digest();
    for (const line of [
      '/groups class name:Towns members:finance also:provinces',
      '/groups class name:"!!" members:finance',
      '/groups class name:Provinces members:home',
      '/groups class name:Provinces members:nowhere',
    ])
      await refused('hoa', line);
    expect(await refused('an', '/groups class name:Provinces members:finance')).toMatch(/may|Only/);
    expect(await here.world.store.digest()).toBe(before);
  });

  it('is kept to its committee', async () => {
    await say('hoa', '/groups class name:Provinces members:home');
    const other = await makeWorld({ store: here.world.store, name: 'Another' });
    expect(textOf(await other.say('hoa', '/groups class provinces'))).toContain('There is no class');
    expect(textOf(await other.say('hoa', '/groups classes'))).toContain('There are no classes yet.');
    const viewer = await other.viewerOf('hoa');
    const [{ id } = { id: '' }] = await here.world.store.classes.find(
      await here.world.viewerOf('hoa'),
      'provinces',
    );
    expect(textOf(await other.say('hoa', `/groups class @${id}`))).toContain('There is no class');
    expect(await other.store.classes.size(viewer, id as never)).toBe(0);
    expect(await other.store.classes.members(viewer, id as never, { after: '', limit: 9 })).toEqual([]);
  });

  it('speaks the reader’s language', async () => {
    await say('hoa', '/groups class name:Provinces members:"home, finance"');
    await say('bao', '/docket language vi');
    expect(await read('bao', '/groups class provinces')).toContain('Gồm: 2 cơ quan');
    await say('bao', '/docket language ms');
    expect(await read('bao', '/groups classes')).toBe('Kumpulan agensi\nProvinces |  | 2 agensi');
  });

  it('comes in with a table of groups, which makes the classes that it names', async () => {
    await say('hoa', '/groups class name:Provinces members:home');
    const table = [
      'Name,Under,Class',
      'Thành phố Huế,,Các tỉnh; Provinces',
      'Phường Phú Xuân,Thành phố Huế,Communes; communes of Huế',
      'Phường Thuận Hóa,Thành phố Huế,COMMUNES;Communes of Huế',
      'Ministry of Finance,,Ministries',
    ];
    const bring = async () => {
      const dry = await say('hoa', `/groups import ${table.join('\n')}`);
      const go = buttonsOf(dry).find(({ line }) => line.includes('step:go'));
      return go ? textOf(await say('hoa', go.line)) : textOf(dry);
    };
    expect(await bring()).toContain('3 groups are in');
    expect(await read('hoa', '/groups classes')).toBe(
      [
        'Classes of groups',
        'Các tỉnh |  | 1 group',
        'Communes |  | 2 groups',
        'communes of Huế |  | 2 groups',
        'Ministries |  | 1 group',
        'Provinces |  | 2 groups',
      ].join('\n'),
    );
    expect(await read('an', '/groups class ministries')).toContain('Ministry of Finance');
    expect(await read('an', '/groups show huế')).toContain('In the classes: Các tỉnh and Provinces');
    const before = await here.world.store.digest(['uploads', 'drafts']);
    expect(await bring()).toContain('4 already here');
    expect(await here.world.store.digest(['uploads', 'drafts'])).toBe(before);
  });
});
