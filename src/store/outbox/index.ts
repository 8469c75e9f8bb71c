export { keepMessages, raiseWanted, releaseMornings, waitingKeys } from './adding.ts';
export { anyClaimed, claimEdits, claimMessages } from './claiming.ts';
export { anyDueTask, lockDueTasks, nextDueDay, owedBy, setNextRungDays } from './due-tasks.ts';
export { addDuty, advanceDuty, lockOpeningDuties } from './duties.ts';
export { settle, settleEdit } from './outcomes.ts';
export { putTasks } from './putting.ts';
export { addRungs, knownRungs, putIntoMessage, skipRungs, waitingRungs } from './rungs.ts';
export { leaveOut, ledger, rungsCarried, rungsSkipped } from './settling.ts';
export { spokenIn } from './spoken.ts';
