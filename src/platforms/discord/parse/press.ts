import { ComponentType } from 'discord.js';
import { z } from 'zod';
import { type Source, source, sourceOf } from './message.ts';
import { read } from './parts.ts';

const customId = z.string().min(1).max(100);
const schema = z.object({
  data: z.object({
    custom_id: customId,
    component_type: z
      .number()
      .int()
      .transform((known): ComponentType => known),
    values: z.array(customId).max(25).optional(),
  }),
  message: source,
});

/** A button pressed, or a line of a menu chosen. */
export interface Press {
  /** What it says: the button's id, or what was chosen. */
  readonly id: string;
  readonly source: Source;
}

/** Undefined for a control that Docket never draws. */
export function readPress(body: unknown): Press | undefined {
  const { data, message } = read(schema, body, 'press of a button');
  const isMenu = data.component_type === ComponentType.StringSelect;
  if (!isMenu && data.component_type !== ComponentType.Button) return undefined;
  const said = isMenu ? data.values?.[0] : data.custom_id;
  return said === undefined ? undefined : { id: said, source: sourceOf(message) };
}
