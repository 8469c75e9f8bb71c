export { unknown } from './bodies.ts';
export { counts, versionCounts } from './count.ts';
export { at, find, list, ofTask, toReview } from './find.ts';
export { marks, tasksOf } from './marks.ts';
export { mapName, waitingFor } from './meet.ts';
export { hiddenIn, seal } from './seal.ts';
export { add, change, link, markGone } from './write.ts';
