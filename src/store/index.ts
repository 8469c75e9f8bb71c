export { madeAt } from './id.ts';
export { openStore, openStoreOn, type Store } from './open.ts';
export type * from './outbox/types.ts';
export type { Rooms } from './rooms.ts';
export { nowOf } from './today.ts';
export * from './types.ts';
