import fc from 'fast-check';
import { expect, test } from 'vitest';
import { menu } from '../../commands/index.ts';
import { likeness } from '../../src/domain/drafts/likeness.ts';
import { asEmail } from '../../src/domain/email.ts';
import { buttonsOf, textOf } from '../world.ts';
import { type Account, makeInstallation } from './newcomers.ts';

const stranger: fc.Arbitrary<Account> = fc.record({
  user: fc.constantFrom('S1', 'S2', 'S3'),
  workspace: fc.constantFrom('T1', 'T2', 'T9'),
  there: fc.constantFrom('T1', 'T2'),
  account: fc.constantFrom('administrator', 'full', 'guest', 'none'),
  name: fc.constantFrom('Nguyễn Thị Lan', 'Kiệt', '', '★'),
  email: fc.constantFrom('kiet@moha.example', 'nobody@moha.example'),
  locale: fc.constantFrom('en-US', 'vi-VN', 'ms'),
});

const words = fc.constantFrom(
  '',
  ' 1',
  ' lan',
  ' add:"X Y" email:x@y.example',
  ' code:abc',
  ' request:Lan',
  ' hello',
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('/', 'c1 ', 'c2 ', 'c3 '), fc.constantFrom(...menu), words)
    .map(([start, { path }, rest]) => `${start}${path.join(' ')}${rest}`),
  fc.constantFrom('hello', 'c1 draft abc', '/docket', 'can you help me', 'c1 nothing at all'),
);
const fields = fc.option(
  fc.record({
    name: fc.constantFrom('Mine now', ''),
    timezone: fc.constant('UTC'),
    language: fc.constant('en'),
  }),
  { nil: undefined },
);

test('whatever strangers say, in any order, changes nothing but what they ask for', async () => {
  const house = await makeInstallation();
  const { store, say, faults } = house;
  await house.found();
  await house.found(
    { user: 'U2', workspace: 'T2', account: 'administrator', name: 'Tâm' },
    'Water Committee',
  );
  // What administers T9 could found a committee there, which is no stranger's deed but an administrator's.
  const before = await store.digest(['join_requests', 'messages']);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(stranger, line, fields), { minLength: 1, maxLength: 40 }),
      async (calls) => {
        for (const [who, said, filled] of calls) {
          const own = who.workspace === 'T9' && who.account === 'administrator' ? 'T1' : who.workspace;
          const reply = await say({ ...who, workspace: own ?? 'T1' }, said, filled);
          if (reply.kind === 'form') continue;
          for (const one of buttonsOf(reply)) expect(one.line.length).toBeLessThanOrEqual(100);
          expect(textOf(reply)).not.toMatch(/Trần Thị Hoa|Nguyễn Văn An|moha\.example/);
        }
        expect(faults).toEqual([]);
        expect(await store.digest(['join_requests', 'messages'])).toBe(before);
        const twice = await store.query(
          `select user_id from join_requests where state = 'open' group by committee_id, platform, workspace, user_id having count(*) > 1`,
        );
        expect(twice).toEqual([]);
      },
    ),
    { numRuns: 10 },
  );
});

test('names are alike whatever their order, their marks and their capitals', () => {
  expect(likeness('Nguyễn Thị Lan', 'lan NGUYEN')).toBe(2);
  expect(likeness('Lan', 'Nguyễn Thị Lan')).toBe(1);
  expect(likeness('Nguyễn Văn An', 'Nguyễn Thị Lan')).toBe(0);
  expect(likeness('', 'Lan')).toBe(0);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
    }),
  );
});

test('an e-mail address has two sides and no blanks, and is kept in small letters', () => {
  expect(asEmail(' Lan@MOHA.gov.vn ')).toBe('lan@moha.gov.vn');
  for (const wrong of [
    '',
    'lan',
    'lan@moha',
    'a b@c.d',
    '<lan@moha.vn>',
    '@b.c',
    'a@b@c.d',
    `${'a'.repeat(250)}@b.cd`,
  ])
    expect(asEmail(wrong), wrong).toBeUndefined();
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(asEmail(email)).toBe(email.toLowerCase());
    }),
  );
});
