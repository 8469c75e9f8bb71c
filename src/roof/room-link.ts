import type { Config } from '../config.ts';
import { type DocumentPlace, documentPath } from '../domain/document-path.ts';
import type { Viewer } from '../domain/member.ts';
import type { Platform } from '../domain/place.ts';
import type { Store } from '../store/index.ts';

type At = Pick<Config, 'publicUrl' | 'host' | 'port'>;

const originOf = ({ publicUrl, host, port }: At) => publicUrl ?? `http://${host}:${port}`;

/** Makes the link by which one member enters the web room: good once, and for 15 minutes. */
export function roomLink(at: At, store: Store) {
  const origin = originOf(at);
  return async ({ committeeId, memberId }: Pick<Viewer, 'committeeId' | 'memberId'>) =>
    `${origin}/enter/${await store.room.makeLink({ committeeId, memberId })}`;
}

/**
 * Makes the link to the page of a document: in the web room, where one is inside already, a path; elsewhere one
 * that lets this member in first.
 */
export function sourceLink(at: At, store: Store) {
  const enter = roomLink(at, store);
  return async (
    { door, viewer }: { readonly door: Platform; readonly viewer: Viewer },
    { documentId, item }: DocumentPlace,
  ) => {
    if (door === 'web') return documentPath(documentId, { item });
    const to = new URLSearchParams({ document: documentId, ...(item !== undefined && { item: `${item}` }) });
    return `${await enter(viewer)}?${to}`;
  };
}
