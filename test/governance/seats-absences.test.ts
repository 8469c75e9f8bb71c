import { describe, expect, it } from 'vitest';
import { buttonsOf, eachInItsOwn, textOf } from '../world.ts';
import { expectSound } from './behind.ts';

describe('absences one after the other', () => {
  const here = eachInItsOwn();
  const { say, read, refused } = here;
  const away = async () => (await read('lan', '/docket me')).match(/^Away: (.*)$/m)?.[1];

  it('that follow on each other are one, and everybody reads its last day', async () => {
    await say('lan', '/groups away 20/7/2025');
    expect(await read('lan', '/groups away 25/7/2025 from:21/7/2025')).toContain(
      'Lan Lead is away from today, Fri, 18 Jul 2025 until Fri, 25 Jul 2025.',
    );
    await say('lan', '/groups away 30/7/2025 from:28/7/2025');
    await say('lan', '/groups away 27/7/2025 from:26/7/2025');
    expect(await away()).toBe('now until Wed, 30 Jul 2025');
    expect(await read('bao', '/groups show home')).toContain('Lan Lead (away until Wed, 30 Jul 2025');
    await say('lan', '/groups away 22/7/2025');
    expect(await away()).toBe('now until Tue, 22 Jul 2025');
    await expectSound(here.world);
    await here.world.at('2025-07-23');
    await say('lan', '/groups away 24/7/2025');
    expect(await away()).toBe('now until Thu, 24 Jul 2025');
    await expectSound(here.world);
  });

  it('end one at a time: coming back leaves those to come, which are taken back by themselves', async () => {
    await say('lan', '/groups away 20/7/2025');
    const later = await say('lan', '/groups away 20/12/2025 from:10/12/2025');
    // "I am back" under it would end the present one.
    expect(buttonsOf(later)).toEqual([]);
    expect(await read('lan', '/groups back')).toBe(
      'Lan Lead is back. What goes to their seats comes to them again.\nStill to come: from Wed, 10 Dec 2025 until Sat, 20 Dec 2025. /groups back takes that back, too.',
    );
    expect(await away()).toBe('from Wed, 10 Dec 2025 until Sat, 20 Dec 2025');
    expect(await read('bao', '/groups show home')).not.toContain('away');
    expect(textOf(await here.world.press('lan', await say('lan', '/docket me'), 'I will be there'))).toBe(
      'Lan Lead will not be away after all: from Wed, 10 Dec 2025 until Sat, 20 Dec 2025.',
    );
    expect(await refused('lan', '/groups back')).toContain('is not away, nor about to be');
    await expectSound(here.world);
  });

  it('are said as people say them, in each language', async () => {
    for (const line of [
      'until Friday',
      'till 25/7',
      'cho đến thứ Sáu',
      'đến hết thứ Sáu',
      'hingga Jumaat',
      'sampai Jumaat',
    ])
      expect(await read('lan', `/groups away ${line}`), line).toContain('until Fri, 25 Jul 2025.');
  });

  it.each(['lan until Friday', 'until Friday lan', 'Lan Lead 25/7', 'lan đến thứ Sáu'])(
    'are noted by the secretariat for somebody who is named in front or behind: %s',
    async (line) => {
      expect(await read('hoa', `/groups away ${line}`)).toContain('Lan Lead is away');
      expect(await away()).toBe('now until Fri, 25 Jul 2025');
    },
  );

  it('may end today', async () => {
    await say('lan', '/groups away 18/7/2025');
    expect(await away()).toBe('now until Fri, 18 Jul 2025');
    await here.world.at('2025-07-19');
    expect(await away()).toBeUndefined();
  });

  it('of the lead and all deputies are told to whoever goes last, and to whom it goes then', async () => {
    await say('hoa', '/groups add "Government Office"');
    await say('hoa', '/groups edit group:home parent:"Government Office"');
    await say('dan', '/groups away 25/7/2025');
    expect(await read('lan', '/groups away 25/7/2025')).toContain(
      'Ministry of Home Affairs: Dan Deputy will not be there either. What goes to the lead goes to Government Office.',
    );
    await say('dan', '/groups back');
    expect(await read('hoa', '/groups away 25/7/2025 member:dan')).toContain(
      'Lan Lead will not be there either.',
    );
    const said = await say('hoa', '/groups away 25/7/2025 member:minh');
    expect(buttonsOf(said).map(({ label }) => label)).toEqual(['End the absence']);
    expect(await read('bao', '/groups show home')).toContain(
      'Lan Lead (away until Fri, 25 Jul 2025, nobody stands in)',
    );
  });
});
