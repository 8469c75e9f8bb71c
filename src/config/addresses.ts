import { z } from 'zod';

/** Where the data is kept. */
export type Database =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Reads a path or an address of a database. */
export function asDatabase(text: string, context: z.RefinementCtx): Database {
  const scheme = /^([a-z]+):(?!\\)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (URL.canParse(text)) return { engine: 'postgres', url: text };
  } else if (scheme === 'file') {
    const file = decodeURI(text.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
    if (file !== '') return { engine: 'sqlite', file };
  } else if (scheme === undefined || scheme.length === 1) {
    return { engine: 'sqlite', file: text };
  }
  context.addIssue('not an address of a database');
  return z.NEVER;
}

/** Reads an http or https address without anything behind its host. */
export function asOrigin(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (plain && !url.username) return url.origin;
  context.addIssue('not a plain origin');
  return z.NEVER;
}
