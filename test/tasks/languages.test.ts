import { describe, expect, it } from 'vitest';
import { makeWorld, textOf } from '../world.ts';

/** The same small story, heard by somebody who reads this language. */
async function told(language: 'en' | 'vi' | 'ms') {
  const world = await makeWorld({ language });
  await world.aTask({ due: '2025-08-31' });
  return {
    mine: textOf(await world.say('lan', '/tasks mine')),
    who: textOf(await world.say('an', '/tasks who 1')),
    late: textOf(await world.say('an', '/tasks list overdue')),
    group: textOf(await world.say('an', '/tasks list "noi vu"')),
  };
}

describe('every answer in the reader’s language', () => {
  it('Vietnamese: names, days and words', async () => {
    const { mine, who, late, group } = await told('vi');
    expect(mine).toContain('Nhiệm vụ của Lan Lead');
    expect(mine).toContain('còn 44 ngày | Chủ Nhật, 31/8/2025 | Bộ Nội vụ | bạn chủ trì');
    expect(who).toContain('Chủ Nhật, 31 tháng 8, 2025');
    expect(late).toMatch(/quá hạn/i);
    expect(group).toContain('Bộ Nội vụ');
  });

  it('Malay: names, days and words', async () => {
    const { mine, who } = await told('ms');
    expect(mine).toContain('Kementerian Hal Ehwal Dalam Negeri');
    expect(mine).toContain('44 hari lagi');
    expect(who).toContain('31 Ogos 2025');
  });

  it('one may read Vietnamese in an English committee, and go back', async () => {
    const world = await makeWorld();
    await world.aTask();
    expect(textOf(await world.say('lan', '/docket language Tiếng Việt'))).toContain('tiếng Việt');
    expect(textOf(await world.say('lan', '/tasks'))).toContain('Nhiệm vụ của');
    expect(textOf(await world.say('dan', '/tasks'))).toContain('What waits for');
    await world.say('lan', '/docket language en');
    expect(textOf(await world.say('lan', '/tasks'))).toContain('What waits for');
  });
});
