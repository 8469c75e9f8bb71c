import { fold } from '../fold.ts';

/**
 * How many words two names have in common, whatever their order and marks ("Lan Nguyen", "Nguyễn Thị Lan": 2).
 * 0 where a single word is all they share, unless one of them has no more: half a country is called Nguyễn.
 */
export function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = words.intersection(others).size;
  const fewest = Math.min(words.size, others.size);
  return shared >= Math.min(2, fewest) ? shared : 0;
}

const wordsOf = (name: string) => new Set(fold(name).split(' ').filter(Boolean));
