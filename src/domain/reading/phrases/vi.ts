import type { Phrases } from './types.ts';

export const vi: Phrases = {
  language: 'vi',

  structure: {},

  deadlines: {},

  roles: {},

  facts: {},
};
