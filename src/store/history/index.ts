export { answersOn } from './answers.ts';
export { append, appendAll } from './append.ts';
export { head, printedHeads, printHead } from './heads.ts';
export { rowsAfter, toldOf } from './links.ts';
export { byNumbers, firstAfter, latest, latestOf, of } from './read.ts';
