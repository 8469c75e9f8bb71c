import { mistake } from '../../i18n/mistake.ts';
import type { Resolver } from './index.ts';

/** The file that came for this option. Its name alone, typed, is no file. */
export const resolveFile: Resolver = (ask, { name, meta, text }) => {
  const found = ask.files.find(({ option }) => option === name);
  if (found) return found;
  throw mistake(meta.accepts === 'table' ? 'errors.noFile' : 'files.error.notCome', { said: text });
};
