export { byIds, list, ofTask, openOf, waiting } from './find.ts';
export { answer, ask } from './write.ts';
