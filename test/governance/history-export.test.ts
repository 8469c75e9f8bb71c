import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { headCode, type SaidHead } from '../../src/domain/history/head.ts';
import { sealTask } from '../../src/usecases/tasks/seal-task.ts';
import { exportHistory } from '../../src/usecases/verify/export-history.ts';
import { verifyExport } from '../../src/usecases/verify/verify-export.ts';
import { handInText } from '../commands/directive-texts.ts';
import { makeWorld, textOf, type World } from '../world.ts';

let world: World;
let lines: string[];

const secret = 'Câu chuyện không ai được biết';

async function exported(withConfidential = false): Promise<string[]> {
  const [committee] = await world.store.committees.all();
  if (!committee) throw new Error('gone');
  const given: string[] = [];
  const asked = { madeAt: Date.UTC(2025, 6, 18), withConfidential };
  for await (const { line } of exportHistory(world.store, committee, asked)) given.push(line);
  return given;
}

/** What is found in a file of these lines. */
function check(given: readonly string[], heads: readonly SaidHead[] = []) {
  return verifyExport(
    (async function* () {
      yield* given;
    })(),
    heads,
  );
}

const hashAt = (at: number) => (JSON.parse(lines[at] ?? '') as { hash: string }).hash;

beforeEach(async () => {
  world = await makeWorld();
  await world.aTask({ called: 'Count the posts' });
  await world.aTask({ called: secret });
  await world.say('hoa', '/tasks note 2 không kể lại');
  await world.say('hoa', '/tasks note 1 seen');
  await sealTask(await world.deedOf('hoa'), { number: 2, confidential: true });
  await world.say('hoa', '/tasks note 2 vẫn kín');
  await world.say('hoa', '/tasks done 1');
  lines = await exported();
});

describe('an exported history', () => {
  it('is checked by itself, and knows the heads that were printed', async () => {
    const head = { number: 3, code: headCode(hashAt(3)).replaceAll('-', '') };
    const other = { number: 4, code: head.code };
    const found = await check(lines, [head, other]);
    expect(found).toMatchObject({ fault: null, withheld: 4, agreed: [head], last: { number: 7 } });
  });

  it('holds back every word about a confidential task, also from before it was sealed', async () => {
    expect(lines.join('\n')).not.toMatch(/Câu chuyện|không kể|vẫn kín/);
    const whole = await exported(true);
    expect(whole.join('\n')).toContain(secret);
    expect(await check(whole)).toMatchObject({ fault: null, withheld: 0 });
    expect(whole.length).toBe(lines.length);
    await sealTask(await world.deedOf('hoa'), { number: 2, confidential: false });
    expect((await exported()).join('\n')).toContain(secret);
  });

  it('tells what happened to the other tasks of a directive that has a confidential one', async () => {
    const { viewer } = await world.deedOf('hoa');
    const words = { text: 'Plan' };
    const plan = { number: '1', kind: 'plan', title: words, issuer: words, signedOn: '2025-07-01' } as const;
    const directiveId = await world.store.directives.add(viewer, plan);
    await world.aTask({ called: 'Draw the map', directiveId });
    await world.aTask({ called: 'Hear the witness', directiveId });
    await sealTask(await world.deedOf('hoa'), { number: 4, confidential: true });
    const given = (await exported()).join('\n');
    expect(given).toContain('Draw the map');
    expect(given).not.toContain('Hear the witness');
  });

  it('holds back what is confidential before there is a task: a duty’s words, and those of a text in review', async () => {
    await world.say('hoa', '/tasks repeat Hear the witness lead:home every:quarterly confidential:yes');
    await handInText(
      world,
      `The committee concludes as follows:

1. The Ministry of Finance shall sell the Harbour land before 31 August 2025.
`,
    );
    const reply = await world.say('hoa', '/directives edit 1.1 title:Sell the Harbour land confidential:yes');
    expect(reply, textOf(reply)).not.toMatchObject({ failed: true });
    const whole = (await exported(true)).join('\n');
    expect(whole).toMatch(/Hear the witness/);
    expect(whole).toMatch(/Harbour/);
    expect((await exported()).join('\n')).not.toMatch(/Hear the witness|Harbour/);
    expect(await check(await exported())).toMatchObject({ fault: null });
  });

  it('does not let a text that is held back be guessed', () => {
    const held = lines.slice(1).map((line) => JSON.parse(line) as object);
    for (const line of held.filter((one) => 'digest' in one))
      expect(Object.keys(line).toSorted()).toEqual(['digest', 'hash', 'number']);
  });

  it('is found out whichever letter of whichever entry was changed', async () => {
    const place = fc.record({
      line: fc.integer({ min: 1, max: 7 }),
      at: fc.nat(),
      letter: fc.constantFrom(...'a0"x}9 '),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ line, at, letter }) => {
        const text = lines[line] ?? '';
        const spot = at % text.length;
        fc.pre(text.charAt(spot) !== letter);
        const changed = lines.with(line, text.slice(0, spot) + letter + text.slice(spot + 1));
        const { fault } = (await check(changed)) ?? {};
        // What a hash leads to is found broken where the next one does not follow.
        expect(fault?.number, changed[line]).toBeGreaterThanOrEqual(line - 1);
      }),
      { numRuns: 200 },
    );
  });

  it('names what was taken out, put in, swapped or cut off', async () => {
    const faultOf = async (given: readonly string[]) => (await check(given))?.fault;
    expect(await faultOf(lines.toSpliced(3, 1))).toEqual({ what: 'missing', number: 3 });
    expect(await faultOf(lines.toSpliced(3, 0, lines[5] ?? ''))).toMatchObject({
      what: 'moved',
      number: 3,
      holds: 5,
    });
    expect(await faultOf(lines.with(3, lines[4] ?? '').with(4, lines[3] ?? ''))).toEqual({
      what: 'moved',
      number: 3,
      holds: 4,
    });
    expect(await faultOf(lines.slice(0, -1))).toEqual({ what: 'cut', number: 6, numbered: 7, printed: null });
    expect(await faultOf([...lines, lines[7] ?? ''])).toEqual({ what: 'moved', number: 8, holds: 7 });
    expect(await faultOf(lines.with(5, 'torn out'))).toEqual({ what: 'unreadable', number: 5 });
    const header = JSON.parse(lines[0] ?? '') as { head: object };
    const lying = JSON.stringify({ ...header, head: { ...header.head, hash: 'ab'.repeat(32) } });
    expect(await faultOf(lines.with(0, lying))).toMatchObject({ what: 'rewritten', number: 7 });
  });

  it('says nothing that is not checked: no words beside a digest, no name twice, no other head', async () => {
    const faultOf = async (at: number, line: string) => (await check(lines.with(at, line)))?.fault;
    const held = lines.findIndex((line) => line.includes('"digest"'));
    const withWords = (lines[held] ?? '').replace('{', '{"text":"Nobody was to blame.",');
    expect(await faultOf(held, withWords)).toEqual({ what: 'unreadable', number: held });
    const twice = (lines[1] ?? '').replace('{', '{"text":"Nobody was to blame.",');
    expect(await faultOf(1, twice)).toEqual({ what: 'unreadable', number: 1 });
    for (const garbage of [`${lines[7]} `, `${lines[7]}}`, '', 'null'])
      expect(await faultOf(7, garbage)).toEqual({ what: 'unreadable', number: 7 });
    const header = JSON.parse(lines[0] ?? '') as { head: object };
    const lying = { ...header, head: { ...header.head, code: 'aaaa-aaaa-aaaa-aaaa' } };
    expect(await faultOf(0, JSON.stringify(lying))).toMatchObject({ what: 'rewritten', number: 7 });
  });

  it('is found out where a letter was put that only looks the same', async () => {
    for (const [letter, like] of [
      ['C', 'С'],
      ['o', 'ο'],
      ['e', 'e\u0301'],
      [' ', '\u00a0'],
    ] as const) {
      const { fault } = (await check(lines.with(1, (lines[1] ?? '').replace(letter, like)))) ?? {};
      expect(fault?.number, like).toBe(1);
    }
  });

  it('is told from any other file', async () => {
    for (const other of [[], [''], ['{}'], ['Dear Sirs,'], lines.slice(1)])
      expect(await check(other)).toBeNull();
  });
});
