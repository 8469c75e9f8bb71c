export { medians } from './medians.ts';
export { begunOn, byGroup, of, spansOf } from './read.ts';
export { worst } from './worst.ts';
