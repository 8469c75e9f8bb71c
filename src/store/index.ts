export type { Answer } from './history/answers.ts';
export { madeAt } from './id.ts';
export { openStore, openStoreOn, type Store } from './open.ts';
export type { RungLine } from './outbox/of-task.ts';
export type { ToldOf } from './outbox/told.ts';
export type * from './outbox/types.ts';
export type { Rooms } from './rooms.ts';
export { nowOf } from './today.ts';
export * from './types.ts';
