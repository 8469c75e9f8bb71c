import { governmentBodies } from './bodies-government.ts';
import { partyBodies } from './bodies-party.ts';
import type { DemoBody } from './body.ts';

/**
 * The bodies named by the two conclusions, with the short forms people use in each language. Parents come
 * before their children. A body without a channel is reached through its seat holder, its parent or the
 * secretariat: Justice, Health and the Inspection Commission show one of these ways each.
 */
export const bodies = { ...governmentBodies, ...partyBodies } as const satisfies Record<string, DemoBody>;

export type BodyKey = keyof typeof bodies;
export const bodyKeys = Object.keys(bodies) as BodyKey[];
