export { addAddress, addressesOf, takeAddress } from './addresses.ts';
export { callers } from './callers.ts';
export { all, byEmail, byHandle, byId, byIds, committeeOf, emails, named } from './find.ts';
export { seatsOf, seatsOfMany } from './seats.ts';
export { add, change, noteEmail } from './write.ts';
