import type { Phrases } from './types.ts';

export const ms: Phrases = {
  language: 'ms',

  structure: {},

  deadlines: {},

  roles: {},

  facts: {},
};
