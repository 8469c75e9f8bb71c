import type { ComponentType } from 'discord.js';
import { z } from 'zod';
import { type FilledField, filesIn } from '../cards/index.ts';
import { attachments, type HandedIn, handedIn } from './files.ts';
import { plainText } from './habits.ts';
import { type Source, source, sourceOf } from './message.ts';
import { read } from './parts.ts';

const control = z.object({
  type: z
    .number()
    .int()
    .transform((known): ComponentType => known),
  custom_id: z.string().min(1).max(100),
  value: z.union([z.string().max(4000), z.boolean()]).nullish(),
  values: z.array(z.string().max(100)).max(25).nullish(),
});
const schema = z.object({
  data: z.object({
    custom_id: z.string().min(1).max(100),
    components: z
      .array(z.object({ component: control.optional(), components: z.array(control).max(5).optional() }))
      .max(5),
    resolved: z.object({ attachments }).optional(),
  }),
  message: source.nullish(),
});

/** A page of a form, filled in and sent. */
export interface Submission {
  readonly id: string;
  readonly filled: readonly FilledField[];
  readonly files: readonly HandedIn[];
  /** The message whose button opened it; null where a command did. */
  readonly source: Source | null;
}

export function readSubmission(body: unknown): Submission {
  const { data, message } = read(schema, body, 'form');
  const filled = data.components
    .flatMap(({ component, components = [] }) => (component ? [component] : components))
    .map(({ type, custom_id: customId, value, values }): FilledField => {
      const said = typeof value === 'string' ? plainText(value) : value;
      return { type, customId, value: said, values: values ?? undefined };
    });
  return {
    id: data.custom_id,
    filled,
    files: handedIn(filesIn(filled), data.resolved?.attachments ?? {}),
    source: message ? sourceOf(message) : null,
  };
}
