import type { Context } from 'hono';
import type { StoredFile } from './port.ts';

/**
 * A file as something to be kept, whatever it says it is: nothing that anybody handed in may be shown or run in
 * the room's name. Browsers that would guess are told not to, as everywhere in the room.
 */
export function download(context: Context, { name, body }: StoredFile): Response {
  const plain = name.replace(/[^\x20-\x7e]|["%\\]/g, '_');
  return context.body(Buffer.from(body), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
  });
}

/** As headers want it (RFC 8187): more signs are written out than in an address. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
