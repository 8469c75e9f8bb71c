export { addAddress, addressesOf } from './addresses.ts';
export { callers } from './callers.ts';
export { all, byHandle, byId, byIds, committeeOf, named } from './find.ts';
export { seatsOf, seatsOfMany } from './seats.ts';
export { add, change } from './write.ts';
