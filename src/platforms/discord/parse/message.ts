import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import { id } from './parts.ts';

/** The message on which something was pressed, or from which a form was opened. */
export const source = z.object({
  id,
  flags: z.number().int().default(0),
  interaction_metadata: z.object({ id }).nullish(),
  components: z.array(z.unknown()).max(50).default([]),
});

export interface Source {
  readonly message: string;
  /** Only its reader sees it. */
  readonly isOwn: boolean;
  /** The interaction that it answers; null for what was posted unasked. */
  readonly origin: string | null;
  /** Its buttons and the lines of its menus, by id, with what is written on them. */
  readonly buttons: ReadonlyMap<string, string>;
}

export function sourceOf(message: z.infer<typeof source>): Source {
  return {
    message: message.id,
    isOwn: (message.flags & MessageFlags.Ephemeral) !== 0,
    origin: message.interaction_metadata?.id ?? null,
    buttons: new Map(buttonsIn(message.components, 0)),
  };
}

const part = z.object({
  custom_id: z.string().max(100).optional(),
  label: z.string().max(200).optional(),
  options: z
    .array(z.object({ value: z.string().max(100), label: z.string().max(200) }))
    .max(25)
    .default([]),
  accessory: z.unknown().optional(),
  components: z.array(z.unknown()).max(50).optional(),
});
/** Deeper than Discord nests. */
const deepest = 5;

function buttonsIn(components: readonly unknown[], depth: number): [string, string][] {
  if (depth > deepest) return [];
  return components.flatMap((one) => {
    const parsed = part.safeParse(one);
    if (!parsed.success) return [];
    const { custom_id, label = '', options, accessory, components: below = [] } = parsed.data;
    const own: [string, string][] = custom_id === undefined ? [] : [[custom_id, label]];
    const lines = options.map(({ value, label }): [string, string] => [value, label]);
    return [
      ...own,
      ...lines,
      ...buttonsIn(accessory === undefined ? below : [...below, accessory], depth + 1),
    ];
  });
}
