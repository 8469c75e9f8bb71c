import { fold } from '../src/domain/fold.ts';
import type { Size } from './data/shape.ts';
import { provinces } from './data/words.ts';

/** The province whose tasks are listed the nth time. */
export function listed(n: number, size: Size): { name: string; folded: string } {
  const name = `Tỉnh ${provinces[n % size.provinces]}`;
  return { name, folded: fold(name) };
}
