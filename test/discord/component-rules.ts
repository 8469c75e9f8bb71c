import { z } from 'zod';
import { accessory, inActionRow, inLabel, letters, snowflake } from './control-rules.ts';

// What Discord refuses in a message or a modal, as its documentation says it: also what its published description
// leaves out. Strict objects, so that a misspelt key is a fault too.

const id = z.int().min(0).optional();
const textDisplay = z.strictObject({ type: z.literal(10), id, content: letters(4000) });
const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const actionRow = z
  .strictObject({ type: z.literal(1), id, components: z.array(inActionRow).min(1).max(5) })
  .refine(
    ({ components }) => components.length === 1 || components.every(({ type }) => type === 2),
    'a row holds up to five buttons or one select',
  );
const section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory,
});
/** Of a file that comes along with the message. */
const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({
    url: z
      .string()
      .regex(/^attachment:\/\/[\w.-]+$/)
      .max(2048),
  }),
  spoiler: z.boolean().optional(),
});
const inContainer = z.discriminatedUnion('type', [actionRow, section, textDisplay, separator, file]);
const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(inContainer).min(1),
});
const topLevel = z.discriminatedUnion('type', [container, actionRow, section, textDisplay, separator, file]);

/** Always said: left out, a message calls everybody whom its text names. */
const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).max(3),
    users: z.array(snowflake).max(100).optional(),
    roles: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(
    ({ parse, users = [], roles = [] }) =>
      !(parse.includes('users') && users.length > 0) && !(parse.includes('roles') && roles.length > 0),
    'users or roles are allowed one by one or all of them, not both',
  );

const message = z
  .strictObject({
    content: letters(2000, 0).nullish(),
    components: z.array(topLevel).max(40).nullish(),
    embeds: z.array(z.unknown()).max(10).nullish(),
    flags: z.int().nullish(),
    allowed_mentions: allowedMentions,
    nonce: z.union([letters(25), z.int()]).nullish(),
    enforce_nonce: z.boolean().nullish(),
    message_reference: z.looseObject({ message_id: snowflake }).nullish(),
    attachments: z.array(z.unknown()).max(10).nullish(),
    tts: z.boolean().nullish(),
  })
  .superRefine(({ content, components, embeds, enforce_nonce, nonce }, context) => {
    if (!content && !components?.length && !embeds?.length) context.addIssue('an empty message');
    if (enforce_nonce && nonce === undefined) context.addIssue('enforce_nonce without a nonce');
  });

const isComponentsV2 = 1 << 15;
type Component = z.infer<typeof topLevel>;
type Json = Readonly<Record<string, unknown>>;

/**
 * What Discord would refuse in a message's body, each with its place; empty when all is well. An edit need not
 * repeat the flag of the message that it edits.
 */
export function messageFaults(body: unknown, given: { readonly isEdit?: boolean } = {}): string[] {
  const read = message.safeParse(body);
  if (!read.success) return faultsOf(read.error, 'message');
  const { content, embeds, components, flags } = read.data;
  const drawn = components ?? [];
  const isV2 = ((flags ?? 0) & isComponentsV2) !== 0 || (given.isEdit === true && drawn.length > 0);
  if (!isV2)
    return drawn.some(({ type }) => type !== 1) ? ['components of the new kind need the flag 1 << 15'] : [];
  return [
    ...(content || embeds?.length ? ['a message of components has neither content nor embeds'] : []),
    ...componentFaults(drawn),
  ];
}

function componentFaults(components: readonly Component[]): string[] {
  const all = components.flatMap(nested);
  const letters = all.reduce((sum, one) => sum + (one.type === 10 ? String(one.content).length : 0), 0);
  return [
    ...(all.length > 40 ? [`${all.length} components, where 40 are allowed, nested ones counted`] : []),
    ...(letters > 4000 ? [`${letters} letters in text displays, where 4000 are allowed`] : []),
    ...twice(all.map((one) => one.custom_id)).map((id) => `two components have the custom_id ${id}`),
    ...twice(all.map((one) => one.id)).map((id) => `two components have the id ${id}`),
  ];
}

function nested(component: Json): Json[] {
  const { components = [], accessory, component: inner } = component as Json & { components?: Json[] };
  const within = [...components, accessory, inner].filter(Boolean) as Json[];
  return [component, ...within.flatMap(nested)];
}

const label = z.strictObject({
  type: z.literal(18),
  id,
  label: letters(45),
  description: letters(100).optional(),
  component: inLabel,
});
const modal = z.strictObject({
  custom_id: letters(100),
  title: letters(45),
  components: z
    .array(z.discriminatedUnion('type', [label, textDisplay]))
    .min(1)
    .max(5),
});

/** What Discord would refuse in a modal: the data of an interaction's answer. */
export function modalFaults(data: unknown): string[] {
  const read = modal.safeParse(data);
  return read.success ? componentFaults(read.data.components as never[]) : faultsOf(read.error, 'modal');
}

function twice(ids: readonly unknown[]): unknown[] {
  const said = ids.filter((id) => id !== undefined);
  return [...new Set(said.filter((id, at) => said.indexOf(id) !== at))];
}

function faultsOf(error: z.ZodError, root: string): string[] {
  return error.issues.map(({ path, message }) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${root}${place}: ${message}`;
  });
}
