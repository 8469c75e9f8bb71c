import type { Config } from '../config.ts';
import type { Viewer } from '../domain/member.ts';
import type { Store } from '../store/index.ts';

/** Makes the link by which one member enters the web room: good once, and for 15 minutes. */
export function roomLink(
  { publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>,
  store: Store,
) {
  const origin = publicUrl ?? `http://${host}:${port}`;
  return async ({ committeeId, memberId }: Pick<Viewer, 'committeeId' | 'memberId'>) =>
    `${origin}/enter/${await store.room.makeLink({ committeeId, memberId })}`;
}
