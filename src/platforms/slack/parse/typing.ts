import { z } from 'zod';
import { type From, fromOf, id, people, read } from './parts.ts';

const kinds = ['task', 'group', 'groups', 'member', 'members', 'owner', 'directive'] as const;

const schema = z.object({
  ...people,
  block_id: z.string().max(255),
  value: z.string().max(1000),
  view: z.object({ private_metadata: z.string().max(3000) }),
});
const kept = z.object({
  line: z.string().max(2000),
  place: z.object({ channel: id.nullable() }),
  kinds: z.record(z.string(), z.enum(kinds)).default({}),
});

/** Half a value, typed into a field whose values the committee holds. */
export interface Typing {
  readonly from: From;
  readonly channel: string | null;
  /** The line of the form: it says which committee is meant. */
  readonly line: string;
  readonly kind: (typeof kinds)[number];
  readonly typed: string;
}

/** Undefined for a field of no such kind. */
export function readTyping(body: unknown): Typing | undefined {
  const given = read(schema, body, 'half-typed field');
  const { line, place, kinds } = read(kept, parsed(given.view.private_metadata), 'half-typed field');
  const kind = kinds[given.block_id];
  if (!kind) return undefined;
  const from = fromOf(given, 'half-typed field');
  return { from, channel: place.channel, line, kind, typed: given.value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
