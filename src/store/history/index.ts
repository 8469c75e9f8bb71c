export { append } from './append.ts';
export { byNumbers, latestOf, of } from './read.ts';
