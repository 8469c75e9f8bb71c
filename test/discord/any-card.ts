import fc from 'fast-check';
import type { Card, Tone } from '../../src/domain/card.ts';
import { lineLimit } from '../../src/domain/line.ts';

export const evil =
  '@everyone <@800000000000000009> <@&7> @here <#1> <t:0:R> </x:1> # a *b* __c__ ~~d~~ ||e|| `f` [g](https://evil.example) https://evil.example :tada: <:x:1> \\';

/** Names of the kind that break cards: long, marked, composed or not, with mark-up and line breaks. */
const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: fc.constantFrom(...'\\*_~`|<>[]()#-+:@!&/. 1ah\n'), maxLength }),
    fc
      .array(
        fc.constantFrom(
          'Ủy ban nhân dân',
          'Đất đai'.normalize('NFD'),
          evil,
          '\n',
          '\n# ',
          '\n> ',
          '```',
          '👩‍👩‍👧',
          'x'.repeat(90),
        ),
        { maxLength: Math.ceil(maxLength / 8) },
      )
      .map((words) => words.join(' ')),
    fc.constant(''),
  );
/** As long as a button's line may be. */
export const anyLine = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: lineLimit })
  .filter((line) => line === line.trim());
const buttons = (maxLength: number) =>
  fc.array(
    fc.record(
      {
        label: text(120),
        line: anyLine,
        look: fc.constantFrom('primary', 'plain', 'danger'),
        confirm: fc.record({ text: text(400), yes: text(40), no: text(40) }),
      },
      { requiredKeys: ['label', 'line'] },
    ),
    { maxLength },
  );
const tone = fc.constantFrom<Tone>('plain', 'blue', 'yellow', 'red', 'green');
const row = fc.record(
  {
    title: text(400),
    tone,
    badge: text(80),
    details: fc.array(text(300), { maxLength: 5 }),
    buttons: buttons(8),
  },
  { requiredKeys: ['title'] },
);
const part = fc.oneof(
  fc.record({ part: fc.constant('text' as const), text: text(5000), quiet: fc.boolean() }),
  fc.record({
    part: fc.constant('facts' as const),
    facts: fc.array(
      fc.record(
        { label: text(60), value: text(2500), href: fc.oneof(fc.webUrl(), fc.string()) },
        { requiredKeys: ['label', 'value'] },
      ),
      { maxLength: 30 },
    ),
  }),
  fc.record(
    { part: fc.constant('rows' as const), heading: text(60), rows: fc.array(row, { maxLength: 40 }) },
    { requiredKeys: ['part', 'rows'] },
  ),
  fc.record({
    part: fc.constant('table' as const),
    columns: fc.array(text(40), { maxLength: 6 }),
    rows: fc.array(fc.array(text(100), { maxLength: 7 }), { maxLength: 40 }),
  }),
);

/** Any card at all, long ones and hostile ones among them. */
export const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    title: text(900),
    tone,
    summary: text(4000),
    parts: fc.array(part, { maxLength: 5 }),
    buttons: buttons(14),
    mentions: fc.array(
      fc.record({
        name: text(200),
        addresses: fc.constantFrom(
          [],
          [{ platform: 'discord' as const, workspace: '900000000000000001', user: '800000000000000001' }],
          [{ platform: 'discord' as const, workspace: '900000000000000001', user: '!everyone' }],
        ),
      }),
      { maxLength: 20 },
    ),
  },
  { requiredKeys: ['title', 'tone', 'summary', 'parts', 'buttons'] },
);
