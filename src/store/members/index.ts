export { addAddress, addressesOf, atAddress } from './addresses.ts';
export { all, byHandle, byId, byIds, named } from './find.ts';
export { seatsOf } from './seats.ts';
export { add, change } from './write.ts';
