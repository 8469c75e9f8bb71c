export { answersOn } from './answers.ts';
export { append, appendAll } from './append.ts';
export { head, printedHeads, printHead } from './heads.ts';
export { rowsAfter, toldOf } from './links.ts';
export { byNumbers, firstAfter, latest, latestOf, of } from './read.ts';
export { secretDocuments, secretDutiesAfter } from './secrets.ts';
export {
  absencesOf,
  committeesHeld,
  extensionsOf,
  groupsAfter,
  orphans,
  peopleAfter,
  seatsIn,
  tasksNumbered,
} from './standing.ts';
