import { describe, expect, it } from 'vitest';
import { webLink } from '../../src/domain/web-link.ts';
import { formOf, textOf } from '../world.ts';
import { readCard, twoSteps } from './two-steps-scene.ts';

describe('what is asked for with a report', () => {
  it('is asked in a form, where any one of it is enough; a document’s number is shown to the secretariat', async () => {
    const { world, say, post, asked } = await twoSteps({ governance: { products: ['document', 'link'] } });
    await world.aTask();
    expect(await say('lan', '/tasks show 1')).toContain('Asked for: a document’s number or a link');
    const form = formOf(await world.say('lan', '/tasks done 1'));
    expect(form.error).toBeUndefined();
    expect(form.fields.map(({ name, required }) => [name, required])).toEqual([
      ['note', false],
      ['document', false],
      ['link', false],
    ]);
    const empty = formOf(await world.say('lan', form.line, { note: 'it is there', document: '', link: '' }));
    expect(empty.error).toBe('Asked for is a document’s number or a link: please give one of these.');
    expect(empty.fields[0]?.value).toBe('it is there');
    const blank = formOf(await world.say('lan', form.line, {}));
    expect(blank.error).toBe('Asked for is a document’s number or a link: please give one of these.');
    const answer = await say('lan', empty.line, { note: 'it is there', document: '1234/BC-BNV', link: '' });
    expect(answer).toContain('Reported done: #1');
    await post();
    expect(readCard(asked()[0]!.card)).toContain('Product: document 1234/BC-BNV\nProduct: it is there');
  });

  it('takes a link of the web and nothing else for one, also where it is all that the note says', async () => {
    const { world, say, post, asked } = await twoSteps({ governance: { products: ['link'] } });
    await world.aTask();
    const before = await world.store.digest();
    for (const link of [
      'javascript:alert(1)',
      'ftp://example.org/a',
      'https://hoa:secret@example.org',
      'here',
    ])
      expect(formOf(await world.say('lan', '/tasks done 1', { link })).error ?? '').toContain(
        `“${link}” is no link that Docket can keep`,
      );
    expect(await world.store.digest()).toBe(before);
    expect(await say('lan', '/tasks done 1 https://example.org/report?no=1')).toContain('Reported done: #1');
    await post();
    const [fact] = asked()[0]!.card.parts.flatMap((part) =>
      part.part === 'facts' ? part.facts.filter(({ label }) => label === 'Product') : [],
    );
    expect(fact).toEqual({
      label: 'Product',
      value: 'https://example.org/report?no=1',
      href: 'https://example.org/report?no=1',
    });
  });

  it('that was given, but is not what is asked for, is kept in the form and in the report', async () => {
    const { world, say, task } = await twoSteps({ governance: { products: ['note'] } });
    await world.aTask();
    const form = formOf(await world.say('lan', '/tasks done 1 document:12/BC'));
    expect(form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['note', undefined],
      ['document', '12/BC'],
    ]);
    await say('lan', form.line, { note: 'sent by post', document: '12/BC' });
    expect((await task(1)).report?.product).toEqual({ document: '12/BC', note: 'sent by post' });
    // Also once it was sent back.
    await say('hoa', '/tasks return 1 the scan is missing');
    expect(await say('lan', '/tasks show 1')).toMatch(
      /reported it done .*\| sent by post \| document 12\/BC/,
    );
  });

  it('may be a file, which the secretariat gets from the card', async () => {
    const { world, post, asked, press, task } = await twoSteps({ governance: { products: ['file'] } });
    await world.aTask();
    const form = formOf(await world.say('lan', '/tasks done 1 here it is'));
    expect(form.error).toBe('Asked for is a file: please give one of these.');
    const file = { name: 'report.txt', content: 'all posts filled' };
    expect(textOf(await world.handIn('lan', form.line, file, { note: 'here it is' }))).toContain(
      'Reported done: #1',
    );
    expect((await task(1)).report?.product).toEqual({
      note: 'here it is',
      file: { number: 1, name: 'report.txt' },
    });
    await post();
    expect(readCard(asked()[0]!.card)).toContain('Product: file 1: report.txt');
    const handed = await press('hoa', asked()[0]!, 'Get the file');
    expect(handed.kind === 'card' && handed.files?.map(({ name }) => name)).toEqual(['report.txt']);
  });

  it('is the task’s own before its directive’s, and that before the committee’s', async () => {
    const { world, say, store, task } = await twoSteps({ governance: { products: ['file'] } });
    const hoa = await world.viewerOf('hoa');
    const directiveId = await store.directives.add(hoa, {
      number: '12-TB/TW',
      kind: 'conclusion',
      issuer: { text: 'Central Committee' },
      title: { text: 'On vacancies' },
      signedOn: '2025-07-01',
    });
    await world.aTask({ directiveId });
    const asked = async () =>
      (await say('lan', '/tasks show 1')).split('\n').find((line) => line.startsWith('Asked for'));
    expect(await asked()).toBe('Asked for: a file');
    expect(await say('hoa', '/directives products 12-TB/TW')).toBe(
      'Tasks of 12-TB/TW are asked for: a file (the committee’s rule).',
    );
    expect(await say('hoa', '/directives products 12-TB/TW products:document, note')).toContain(
      'any one of: a document’s number or a note',
    );
    expect(await asked()).toBe('Asked for: a document’s number or a note');
    expect(await say('hoa', '/tasks edit 1 products:none')).toContain('Edited: #1');
    expect(await asked()).toBeUndefined();
    expect(await say('hoa', '/tasks show 1')).toContain('Hoa Secretary changed what it is asked for');
    expect((await task(1)).products).toEqual([]);
    expect(await say('lan', '/tasks done 1')).toContain('Reported done: #1');
    await say('hoa', '/tasks return 1 show something');
    await say('hoa', '/tasks edit 1 products:default');
    expect(formOf(await world.say('lan', '/tasks done 1')).fields.map(({ name }) => name)).toEqual([
      'note',
      'document',
    ]);
    expect(await say('lan', '/directives products 12-TB/TW products:none')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
  });
});

describe('the rules of a committee', () => {
  it('are seen by all who take part, and changed by the secretariat alone', async () => {
    const { world, say } = await twoSteps();
    expect(await say('lan', '/docket rules')).toBe(`Rules for tasks
Done: in two steps: the lead reports, the secretariat accepts or returns
Asked for: any one of: a document’s number, a link, a file or a note
More time: decided by the secretariat
The secretariat changes these with /docket rules, for one directive with /directives products, and for one task with /tasks edit.`);
    const before = await world.store.digest();
    expect(await say('ada', '/docket rules acceptance:off')).toBe(
      'Only the secretariat can do this. Nothing was changed.',
    );
    expect(await say('hoa', '/docket rules products:cake')).toContain(
      '“cake” is nothing that can be asked for',
    );
    expect(await world.store.digest()).toBe(before);
    expect(await say('hoa', '/docket rules products:văn bản, tệp extension-levels:2')).toContain(
      'The rules are changed',
    );
    const seen = await say('lan', '/docket rules');
    expect(seen).toContain('Asked for: any one of: a document’s number or a file');
    expect(seen).toContain('More time: supported by the secretariat, decided by the chair');
    expect(await say('hoa', '/docket rules extension-levels:2')).toContain('It is like that already');
  });

  it('switched off, done is done at once; what waited goes on waiting', async () => {
    const { world, say, task } = await twoSteps();
    await world.aTask();
    await world.aTask({ called: 'Count the schools' });
    await say('lan', '/tasks done 1 sent');
    await say('hoa', '/docket rules acceptance:off products:none');
    expect(await say('lan', '/tasks done 2')).toContain('Done: #2');
    expect((await task(2)).report).toMatchObject({ on: '2025-07-18', product: {} });
    expect((await task(1)).state).toBe('reported');
    expect(await say('hoa', '/tasks accept 1')).toContain('Accepted: #1');
    const [entry] = await world.store.query("select action, after from history where action = 'governance'");
    expect(entry).toEqual({ action: 'governance', after: '{"acceptance":false,"products":[]}' });
  });
});

describe('a link', () => {
  it('is of the web and carries no password', () => {
    expect(webLink(' https://example.org/a b')).toBeUndefined();
    expect(webLink('HTTPS://example.org')).toBe('https://example.org/');
    expect(webLink('http://user@example.org/')).toBeUndefined();
    expect(webLink('https://')).toBeUndefined();
  });
});
