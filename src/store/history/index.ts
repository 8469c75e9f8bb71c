export { answersOn } from './answers.ts';
export { append, appendAll } from './append.ts';
export { byNumbers, latest, latestOf, of } from './read.ts';
