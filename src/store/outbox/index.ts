export { keepMessages, openAnnouncements, putTasks, raiseWanted, releaseMornings } from './adding.ts';
export { claimEdits, claimMessages, settle, settleEdit } from './claiming.ts';
export { anyDueTask, lockDueTasks, nextDueDay, owedBy, setNextRungDays } from './due-tasks.ts';
export { addDuty, advanceDuty, lockOpeningDuties } from './duties.ts';
export { addRungs, knownRungs, putIntoMessage, rungsOf, skipRungs, waitingRungs } from './rungs.ts';
export { leaveOut, ledger, rungsCarried, rungsSkipped } from './settling.ts';
export { spokenIn } from './spoken.ts';
