import type { Context } from 'hono';
import type { HandedFile } from '../../domain/call.ts';

/** A request that is not what the page sends: answered with 400. */
export class BadBody extends Error {
  constructor() {
    super('the body is not what this address takes');
    this.name = 'BadBody';
  }
}

/** The JSON object in a request. */
export async function bodyOf(context: Context): Promise<Record<string, unknown>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadBody();
  return body as Record<string, unknown>;
}

export function textOf(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new BadBody();
  return value;
}

export function optionalText(body: Record<string, unknown>, name: string): string | undefined {
  return body[name] === undefined || body[name] === null ? undefined : textOf(body, name);
}

export function countOf(body: Record<string, unknown>, name: string): number {
  const value = body[name];
  if (!Number.isSafeInteger(value)) throw new BadBody();
  return value as number;
}

/** The files of a form. */
export function filesOf(body: Record<string, unknown>, name: string): HandedFile[] {
  const given = body[name];
  if (!Array.isArray(given) || given.length > 4) throw new BadBody();
  return given.map((file: unknown) => {
    if (typeof file !== 'object' || file === null) throw new BadBody();
    const told = file as Record<string, unknown>;
    const bytes = Buffer.from(textOf(told, 'base64'), 'base64');
    const mediaType = optionalText(told, 'type');
    const size = Math.max(countOf(told, 'size'), bytes.length);
    return {
      option: textOf(told, 'option'),
      name: textOf(told, 'name').slice(0, 200),
      size,
      ...(mediaType && { mediaType }),
      bytes: async () => bytes,
    };
  });
}

/** Texts by name; undefined where there are none. */
export function fieldsOf(body: Record<string, unknown>, name: string): Record<string, string> | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw new BadBody();
  const entries = Object.entries(value);
  if (entries.some(([, text]) => typeof text !== 'string')) throw new BadBody();
  return Object.fromEntries(entries);
}
