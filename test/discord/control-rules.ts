import { z } from 'zod';

/** From `least` to `most` letters, counted as the strictest would, and not of blanks alone. */
export const letters = (most: number, least = 1) =>
  z.string().superRefine((text, context) => {
    if (text.length < least || text.length > most)
      context.addIssue(`${text.length} letters, where ${least} to ${most} are allowed`);
    else if (least > 0 && text.replace(/\u200B/g, '').trim() === '') context.addIssue('nothing but blanks');
  });

export const snowflake = z.string().regex(/^(0|[1-9][0-9]{0,19})$/);

const id = z.int().min(0).optional();
const custom_id = letters(100);
const isOnce = (values: readonly string[]) => new Set(values).size === values.length;

const pressed = { type: z.literal(2), id, label: letters(80), disabled: z.boolean().optional() };
const button = z.discriminatedUnion('style', [
  z.strictObject({
    ...pressed,
    style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    custom_id,
  }),
  z.strictObject({ ...pressed, style: z.literal(5), url: z.url().max(512) }),
]);

const option = z.strictObject({
  label: letters(100),
  value: letters(100),
  description: letters(100).optional(),
  default: z.boolean().optional(),
});
const options = (least: number, most: number) =>
  z
    .array(option)
    .min(least)
    .max(most)
    .refine((all) => isOnce(all.map(({ value }) => value)), 'two options have the same value');

const menu = {
  id,
  custom_id,
  placeholder: letters(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
};
const many = ({
  min_values: least = 1,
  max_values: most = 1,
}: {
  min_values?: number | undefined;
  max_values?: number | undefined;
}) => least <= most;
const stringSelect = z
  .strictObject({
    type: z.literal(3),
    ...menu,
    required: z.boolean().optional(),
    options: options(1, 25),
  })
  .superRefine(({ options, max_values = 1, ...one }, context) => {
    if (!many({ ...one, max_values })) context.addIssue('min_values is more than max_values');
    if (max_values > options.length) context.addIssue('more values than options');
    if (options.filter((each) => each.default).length > max_values)
      context.addIssue('more options chosen than max_values');
  });
const channelSelect = z
  .strictObject({
    type: z.literal(8),
    ...menu,
    required: z.boolean().optional(),
    channel_types: z.array(z.int().min(0).max(16)).optional(),
    default_values: z.array(z.strictObject({ id: snowflake, type: z.literal('channel') })).optional(),
  })
  .refine(many, 'min_values is more than max_values')
  .refine(
    ({ default_values: chosen = [], max_values: most = 1 }) => chosen.length <= most,
    'more channels chosen than max_values',
  );
const roleSelect = z
  .strictObject({
    type: z.literal(6),
    ...menu,
    required: z.boolean().optional(),
    default_values: z.array(z.strictObject({ id: snowflake, type: z.literal('role') })).optional(),
  })
  .refine(many, 'min_values is more than max_values')
  .refine(
    ({ default_values: chosen = [], max_values: most = 1 }) => chosen.length <= most,
    'more roles chosen than max_values',
  );

/** Stands beside a section's words. */
export const accessory = button;
/** Stands in a row of a message, where nothing is required. */
export const inActionRow = z
  .discriminatedUnion('type', [button, stringSelect, channelSelect, roleSelect])
  .refine((one) => !('required' in one && one.required !== undefined), 'required is for modals');

const requiredHasOne = ({
  required = true,
  min_values,
}: {
  required?: boolean | undefined;
  min_values?: number | undefined;
}) => !required || min_values === undefined || min_values >= 1;
const textInput = z
  .strictObject({
    type: z.literal(4),
    id,
    custom_id,
    style: z.union([z.literal(1), z.literal(2)]),
    value: letters(4000, 0).optional(),
    placeholder: letters(100).optional(),
    required: z.boolean().optional(),
    min_length: z.int().min(0).max(4000).optional(),
    max_length: z.int().min(1).max(4000).optional(),
  })
  .refine(
    ({ value = '', max_length: most = 4000 }) => value.length <= most,
    'value is longer than max_length',
  );
const fileUpload = z.strictObject({
  type: z.literal(19),
  id,
  custom_id,
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});
const radioGroup = z
  .strictObject({
    type: z.literal(21),
    id,
    custom_id,
    required: z.boolean().optional(),
    options: options(2, 10),
  })
  .refine(({ options }) => options.filter((one) => one.default).length <= 1, 'two options are chosen');
const checkbox = z.strictObject({ type: z.literal(23), id, custom_id, default: z.boolean().optional() });

/** Stands below a label, in a modal. */
export const inLabel = z
  .discriminatedUnion('type', [
    stringSelect,
    channelSelect,
    roleSelect,
    textInput,
    fileUpload,
    radioGroup,
    checkbox,
  ])
  .refine(
    (one) => requiredHasOne(one as Parameters<typeof requiredHasOne>[0]),
    'required, but none is enough',
  );
