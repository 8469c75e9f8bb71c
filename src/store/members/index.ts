export { addAddress, addressesOf, takeAddress, workspacesOf } from './addresses.ts';
export { callers } from './callers.ts';
export { departedFrom, endDeparture, noteDeparture, seatHoldersOn } from './departures.ts';
export { all, byEmail, byHandle, byId, byIds, chairs, committeeOf, emails, named } from './find.ts';
export { seatsOf, seatsOfMany } from './seats.ts';
export { add, change, noteEmail } from './write.ts';
