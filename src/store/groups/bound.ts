import type { ChannelAddress, Platform } from '../../domain/place.ts';
import type { Db } from '../db.ts';

/** Every channel that any committee has bound on a platform, for the administrator of the installation. */
export async function boundOn(
  db: Db,
  platform: Platform,
): Promise<(ChannelAddress & { readonly label: string })[]> {
  return db
    .selectFrom('group_channels')
    .select(['platform', 'workspace', 'channel', (is) => is.fn.min('label').as('label')])
    .where('platform', '=', platform)
    .groupBy(['platform', 'workspace', 'channel'])
    .orderBy('workspace')
    .orderBy('channel')
    .execute();
}
