import { describe, expect, it } from 'vitest';
import { clarities, lacksOf, scoreOf } from '../../src/domain/audit.ts';
import { acceptFinding } from '../../src/usecases/directives/accept-finding.ts';
import { buttonsOf, eachInItsOwn, textOf } from '../world.ts';
import { aDraft, findingsOf, type Told } from './draft.ts';

const clear = {
  leads: 1,
  isLeadKnown: true,
  emptySeats: 0,
  channelless: 0,
  hasDay: true,
  isDayOff: false,
  hasProduct: true,
  doubts: [],
  isAskedTwice: false,
} as const;

describe('the six clarities', () => {
  it('find nothing to say of an item that has all of them, and give it a hundred', () => {
    expect(lacksOf(clear)).toEqual([]);
    expect(scoreOf([[]])).toMatchObject({ items: 1, percent: 100 });
  });

  it('count each item once for each clarity, however much of it is missing', () => {
    const lacks = lacksOf({ ...clear, leads: 0, emptySeats: 2, hasDay: false, isDayOff: true });
    expect(lacks).toEqual(['noLead', 'emptySeat', 'noDay', 'dayOff']);
    const { percent, clear: counts } = scoreOf([lacks, []]);
    expect(counts).toEqual({ person: 1, work: 2, time: 1, responsibility: 2, product: 2, authority: 2 });
    expect(percent).toBe(83);
    expect(Object.keys(counts)).toEqual([...clarities]);
  });

  it('give a hundred to nothing, for nothing is unclear', () => {
    expect(scoreOf([]).percent).toBe(100);
  });
});

describe('/directives audit', () => {
  const here = eachInItsOwn();
  const { say } = here;

  async function inForce(...all: Told[]) {
    const { document } = await aDraft(here.world, all);
    const deed = await here.world.deedOf('hoa');
    for (const { id } of await findingsOf(here.world, document.id))
      await acceptFinding(deed, { findingId: id });
  }

  it('says of each item what it lacks, and offers the form that mends it', async () => {
    await inForce(
      { path: '1', action: 'report on vacant commune posts', by: '2025-07-25' },
      { path: '2', action: 'fill the vacant posts', leads: ['The Ministry of Finance'] },
      { path: '3', action: 'send the list', by: '2025-08-31' },
    );
    const audit = await say('hoa', '/directives audit 12-KL/TW');
    const words = textOf(audit);
    expect(words).toContain('Audit of 12-KL/TW');
    expect(words).toContain('over 3 items');
    expect(words).toMatch(/#2 fill[^#]*No day is set/i);
    expect(words).toMatch(/#3[^#]*31 Aug(ust)?( 2025)?, is a day off/i);
    expect(buttonsOf(audit).map(({ label }) => label)).toContain('Set the day');
    const due = await here.world.press('hoa', audit, 'Set the day');
    expect(due.kind).toBe('form');
  });

  it('names what waits for review by its draft, and bodies that nobody knows', async () => {
    await aDraft(here.world, [
      { path: '1', action: 'report', leads: ['The Ministry of Magic'], by: '2025-07-25' },
      { path: '2', action: 'watch over it', leads: [], doubts: ['noLead'] },
    ]);
    const words = textOf(await say('hoa', '/directives audit 12-KL/TW'));
    expect(words).toContain('waits for review');
    expect(words).toContain('does not know “The Ministry of Magic”');
    expect(words).toContain('Nobody is named to lead');
  });

  it('of what is accepted in part tells of the rest only those who review', async () => {
    const { document } = await aDraft(here.world, [
      { path: '1', action: 'report', by: '2025-07-25' },
      { path: '2', action: 'fill the posts', by: '2025-07-29' },
    ]);
    const [first] = await findingsOf(here.world, document.id);
    if (first) await acceptFinding(await here.world.deedOf('hoa'), { findingId: first.id });
    expect(textOf(await say('hoa', '/directives audit 12-KL/TW'))).toContain('over 2 items');
    for (const named of ['12-KL/TW', `@${document.id}`]) {
      const seen = textOf(await say('lan', `/directives audit ${named}`));
      expect(seen).toContain('over 1 item');
      expect(seen).not.toContain('fill the posts');
    }
  });

  it('finds the same job asked of two bodies, and an older directive that is changed', async () => {
    await inForce(
      { action: 'draw up the plan', by: '2025-08-29' },
      { action: 'draw up the plan', leads: ['Ministry of Finance'], by: '2025-08-29' },
    );
    expect(textOf(await say('hoa', '/directives audit 12-KL/TW'))).toContain('nother body is asked');
    await aDraft(
      here.world,
      [
        { action: 'count the posts', by: '2025-08-29' },
        { action: 'count the posts', leads: ['Ministry of Finance'], by: '2025-08-29' },
      ],
      {
        number: '20-KL/TW',
        cited: [
          {
            id: 'Conclusion No. 12-KL/TW',
            number: '12-KL/TW',
            date: null,
            use: 'amends',
            text: '',
            start: 0,
            end: 0,
          },
        ],
      },
    );
    const words = textOf(await say('hoa', '/directives audit 20-KL/TW'));
    expect(words.match(/another body is asked for the same/gi)).toHaveLength(2);
    expect(words).toContain('12-KL/TW');
    expect(words).toContain('2 tasks open');
  });

  it('speaks Vietnamese and Malay', async () => {
    await inForce({ action: 'draw up the plan' });
    await say('hoa', '/docket language vi');
    expect(textOf(await say('hoa', '/directives audit 12-KL/TW'))).toContain('Rõ thời gian');
    await say('hoa', '/docket language ms');
    expect(textOf(await say('hoa', '/directives audit 12-KL/TW'))).toContain('Jelas masanya');
  });
});

describe('/directives supersede', () => {
  const here = eachInItsOwn();
  const { say } = here;
  const stateOf = async (number: number) => {
    const [row] = await here.world.store.query(`select state, day from tasks where number = ${number}`);
    return row;
  };

  /** An older directive's task #1, due 25 July, and a later one's #2, due 29 August. */
  async function twoDirectives() {
    for (const [number, by] of [
      ['12-KL/TW', '2025-07-25'],
      ['20-KL/TW', '2025-08-29'],
    ] as const) {
      const { document } = await aDraft(here.world, [{ path: '3', action: 'fill the posts', by }], {
        number,
      });
      const [first] = await findingsOf(here.world, document.id);
      if (first) await acceptFinding(await here.world.deedOf('hoa'), { findingId: first.id });
    }
  }

  it('ends the earlier task, stops its reminders, links the items and says why in the history', async () => {
    await twoDirectives();
    const said = textOf(await say('hoa', '/directives supersede 1 2'));
    expect(said).toContain('#2 replaces #1');
    expect(await stateOf(1)).toMatchObject({ state: 'dropped' });
    expect(await stateOf(2)).toMatchObject({ state: 'open' });
    const shown = textOf(await say('hoa', '/tasks show 1'));
    expect(shown).toContain('Replaced by: 20-KL/TW, item 3');
    expect(shown).toContain('Replaced by #2, item 3 of 20-KL/TW.');
    expect(textOf(await say('hoa', '/tasks show 2'))).toContain('Replaces: 12-KL/TW, item 3');
    const links = await here.world.store.query('select kind from item_links');
    expect(links).toEqual([{ kind: 'supersedes' }]);
    const again = textOf(await say('hoa', '/directives supersede 1 2'));
    expect(again).toContain('not open any more');
  });

  it('gives the earlier task the later day, keeps the original one, and ends its double', async () => {
    await twoDirectives();
    const said = textOf(await say('hoa', '/directives supersede 1 2 extends'));
    expect(said).toContain('now due');
    expect(await stateOf(1)).toMatchObject({ state: 'open', day: '2025-08-29' });
    expect(await stateOf(2)).toMatchObject({ state: 'dropped' });
    const shown = textOf(await say('hoa', '/tasks show 1'));
    expect(shown).toContain('25 Jul');
    expect(shown).toContain('Extended by #2');
  });

  it('lets no directive be changed by itself or by an older one', async () => {
    for (const [number, signedOn, items] of [
      ['12-KL/TW', '2025-07-04', ['fill the posts', 'count the desks']],
      ['20-KL/TW', '2025-06-20', ['report on the posts']],
    ] as const) {
      const asked = items.map((action, at) => ({ path: `${at + 1}`, action, by: '2025-08-29' as const }));
      const { document } = await aDraft(here.world, asked, { number, signedOn });
      for (const { id } of await findingsOf(here.world, document.id))
        await acceptFinding(await here.world.deedOf('hoa'), { findingId: id });
    }
    expect(textOf(await say('hoa', '/directives supersede 1 2'))).toContain('come from the same directive');
    expect(textOf(await say('hoa', '/directives supersede 1 3'))).toContain('an older directive than #1');
    expect(textOf(await say('hoa', '/directives supersede 3 1'))).toContain('#1 replaces #3');
    expect([await stateOf(1), await stateOf(3)]).toMatchObject([{ state: 'open' }, { state: 'dropped' }]);
  });

  it('refuses, and changes nothing, what makes no sense or is not theirs to say', async () => {
    await twoDirectives();
    await here.world.aTask();
    for (const [who, line, answer] of [
      ['hoa', '1 1', 'cannot replace itself'],
      ['hoa', '1 3', 'comes from no directive'],
      ['hoa', '9 2', '#9'],
      ['lan', '1 2', 'secretariat'],
    ] as const)
      expect(textOf(await say(who, `/directives supersede ${line}`)), line).toContain(answer);
    expect(await here.world.store.query('select state from tasks')).toEqual([
      { state: 'open' },
      { state: 'open' },
      { state: 'open' },
    ]);
  });
});
