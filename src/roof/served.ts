import type { Config } from '../config.ts';
import { type Platform, platforms } from '../domain/place.ts';

/**
 * The platforms whose messages this process is to answer for, whether their doors are open at the moment or not;
 * all of them where it is the only one on its database.
 */
export function servedBy({ database, slack, discord, web }: Config): readonly Platform[] | undefined {
  if (database.engine === 'sqlite') return undefined;
  const open = { slack: slack !== null, discord: discord !== null, web, terminal: false };
  return platforms.filter((one) => open[one]);
}
