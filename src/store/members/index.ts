export { absencesFrom, endAway, notThere, setAway } from './absences.ts';
export { addAddress, addressesOf, choose, inSeveral, takeAddress, workspacesOf } from './addresses.ts';
export { callers } from './callers.ts';
export { answerableOn, departedFrom, endDeparture, noteDeparture } from './departures.ts';
export { all, byEmail, byHandle, byId, byIds, committeeOf, emails, holding, named } from './find.ts';
export { seatsOf, seatsOfMany } from './seats.ts';
export { add, change, noteEmail } from './write.ts';
