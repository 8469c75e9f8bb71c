import type { Context } from 'hono';

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

/** Texts by name; undefined where there are none. */
export function fieldsOf(body: Record<string, unknown>, name: string): Record<string, string> | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw new BadBody();
  const entries = Object.entries(value);
  if (entries.some(([, text]) => typeof text !== 'string')) throw new BadBody();
  return Object.fromEntries(entries);
}
