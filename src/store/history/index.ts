export { answersOn } from './answers.ts';
export { append } from './append.ts';
export { byNumbers, latest, latestOf, of } from './read.ts';
