import type { Phrases } from './types.ts';

export const en: Phrases = {
  language: 'en',

  structure: {},

  deadlines: {},

  roles: {},

  facts: {},
};
