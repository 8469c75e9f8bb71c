import { z } from 'zod';

// What Slack takes, as its documentation says it; strict objects, so that a misspelt key is a fault too.

/** From `least` to `most` letters, counted as people do: a letter with its marks, composed, is one. */
export const letters = (most: number, least = 1) =>
  z.string().superRefine((text, context) => {
    const { length } = [...text];
    if (length < least || length > most)
      context.addIssue(`${length} letters, where ${least} to ${most} are allowed`);
  });

export const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: letters(most), emoji: z.boolean().optional() });

const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: letters(most), verbatim: z.boolean().optional() });

export const anyText = (most: number) => z.discriminatedUnion('type', [plain(most), mrkdwn(most)]);

const style = z.enum(['primary', 'danger']).optional();
const confirm = z
  .strictObject({
    title: plain(100),
    text: anyText(300),
    confirm: plain(30),
    deny: plain(30),
    style,
  })
  .optional();
const common = { action_id: letters(255).optional(), confirm, focus_on_load: z.boolean().optional() };
const placeholder = plain(150).optional();

const option = z.strictObject({
  text: plain(75),
  value: letters(150),
  description: plain(75).optional(),
});
type Option = z.infer<typeof option>;

const isAmong = (chosen: Option, options: readonly Option[]) =>
  options.some((one) => JSON.stringify(one) === JSON.stringify(chosen));
const once = (options: readonly Option[]) =>
  new Set(options.map(({ value }) => value)).size === options.length;
const options = (most: number) =>
  z.array(option).min(1).max(most).refine(once, 'two options have the same value');

const button = z.strictObject({
  type: z.literal('button'),
  ...common,
  text: plain(75),
  value: letters(2000).optional(),
  url: z.url().max(3000).optional(),
  style,
  accessibility_label: letters(75).optional(),
});
const overflow = z.strictObject({ type: z.literal('overflow'), ...common, options: options(5) });
const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...common,
  placeholder,
  initial_date: z.iso.date().optional(),
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...common,
  placeholder,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
});
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...common,
    placeholder,
    options: options(100),
    initial_option: option.optional(),
  })
  .refine(
    ({ initial_option: chosen, options }) => !chosen || isAmong(chosen, options),
    'initial_option is none of the options',
  );
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...common,
  placeholder,
  initial_option: option.optional(),
  min_query_length: z.int().min(0).optional(),
});
const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...common,
  placeholder,
  initial_options: options(100).optional(),
  min_query_length: z.int().min(0).optional(),
  max_selected_items: z.int().min(1).optional(),
});
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...common,
  placeholder,
  initial_user: z.string().optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...common,
  placeholder,
  initial_conversation: z
    .string()
    .regex(/^[CDG][A-Z0-9]+$/)
    .optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
});
const chosenOnes = ({
  initial_options: chosen = [],
  options,
}: {
  initial_options?: Option[] | undefined;
  options: Option[];
}) => chosen.every((one) => isAmong(one, options));
const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...common,
    options: options(10),
    initial_options: options(10).optional(),
  })
  .refine(chosenOnes, 'an initial option is none of the options');
const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...common,
    options: options(10),
    initial_option: option.optional(),
  })
  .refine(
    ({ initial_option: chosen, options }) => !chosen || isAmong(chosen, options),
    'initial_option is none of the options',
  );
const textInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...common,
    placeholder,
    initial_value: letters(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  })
  .refine(
    ({ initial_value: value = '', max_length: most = 3000 }) => [...value].length <= most,
    'initial_value is longer than max_length',
  );
const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: letters(255).optional(),
  filetypes: z.array(z.string()).optional(),
  max_files: z.int().min(1).max(10).optional(),
});

const picked = [
  datepicker,
  timepicker,
  staticSelect,
  externalSelect,
  multiExternalSelect,
  usersSelect,
  conversationsSelect,
  checkboxes,
  radioButtons,
] as const;

/** Stands in an actions block or beside a section. */
export const pressable = z.discriminatedUnion('type', [button, overflow, ...picked]);
/** Stands in an input block. */
export const fillable = z.discriminatedUnion('type', [...picked, textInput, fileInput]);
