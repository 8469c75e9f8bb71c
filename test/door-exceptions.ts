/**
 * What the stories that every door tells cannot tell through one of them, and why. README's table of doors shows the
 * same: test/docs/doors.test.ts holds that.
 */
export const exceptions = {
  Discord: {
    loose: ['a', 'b'],
    needed: ['a', 'b'],
    choices: ['a', 'b'],
    length: ['a', 'b'],
    channels: ['a', 'b'],
    pages: ['a', 'b'],
    lines: ['a', 'b'],
    columns: ['a', 'b'],
    bare: ['a', 'b'],
  },
} as const satisfies Record<string, Record<string, readonly [cannot: string, why: string]>>;

export type Door = keyof typeof exceptions;
export type DiscordException = keyof (typeof exceptions)['Discord'];
