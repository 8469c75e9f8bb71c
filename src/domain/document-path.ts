/** A document, or an item of it by its number there. */
export interface DocumentPlace {
  readonly documentId: string;
  readonly item?: number | undefined;
}

/** Where a document is read in the web room: at the mark of an item, at a part of it, or from its beginning. */
export function documentPath(
  id: string,
  at: { readonly item?: number | undefined; readonly part?: number } = {},
): string {
  const path = `/documents/${encodeURIComponent(id)}`;
  if (at.item !== undefined) return `${path}?item=${at.item}#i${at.item}`;
  return at.part === undefined ? path : `${path}?part=${at.part}`;
}
