import { z } from 'zod';
import { anyText, fillable, letters, plain, pressable } from './element-rules.ts';

const block_id = letters(255).optional();

const look = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: letters(3000), style: look }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: letters(3000).optional(),
    style: look,
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW][A-Z0-9]+$/), style: look }),
  z.strictObject({
    type: z.literal('channel'),
    channel_id: z.string().regex(/^[CG][A-Z0-9]+$/),
    style: look,
  }),
]);
const richSection = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(inline).min(1),
});
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    indent: z.int().min(0).max(8).optional(),
    elements: z.array(richSection).min(1),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(inline).min(1) }),
]);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z
    .strictObject({
      type: z.literal('section'),
      block_id,
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: pressable.optional(),
      expand: z.boolean().optional(),
    })
    .refine(({ text, fields }) => text ?? fields, 'a section needs text or fields'),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(anyText(3000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('actions'), block_id, elements: z.array(pressable).min(1).max(25) }),
  z.strictObject({ type: z.literal('rich_text'), block_id, elements: z.array(richPart).min(1) }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: fillable,
  }),
]);
type Block = z.infer<typeof block>;

export type Surface = 'message' | 'modal' | 'home';
const mostBlocks: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

/**
 * Undocumented, but met: a message whose blocks are longer, written out, is `msg_blocks_too_long`. Whether
 * letters or bytes are counted nobody says; bytes are the stricter.
 */
const mostBytes = 13_200;

/** What Slack would refuse in these blocks, each with its place; empty when all is well. */
export function blockFaults(blocks: unknown, surface: Surface): string[] {
  const read = z.array(block).max(mostBlocks[surface]).safeParse(blocks);
  if (!read.success) return faultsOf(read.error, 'blocks');
  const bytes = Buffer.byteLength(JSON.stringify(blocks));
  return [
    ...twice(read.data.map((one) => one.block_id)).map((id) => `two blocks have the block_id ${id}`),
    ...read.data.flatMap((one, at) =>
      twice(elementsOf(one).map((element) => element.action_id)).map(
        (id) => `blocks[${at}]: two elements have the action_id ${id}`,
      ),
    ),
    ...read.data.flatMap((one, at) =>
      surface !== 'modal' && elementsOf(one).some(({ type }) => type === 'file_input')
        ? [`blocks[${at}]: files are taken in modals only`]
        : [],
    ),
    ...(surface === 'message' && bytes > mostBytes
      ? [`msg_blocks_too_long: ${bytes} bytes, where ${mostBytes} are allowed`]
      : []),
  ];
}

const named = {
  callback_id: letters(255).optional(),
  external_id: letters(255).optional(),
  private_metadata: letters(3000, 0).optional(),
  blocks: z.array(z.looseObject({ type: z.string() })),
};
const view = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    ...named,
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('home'), ...named }),
]);

/** What Slack would refuse in a modal or an App Home. */
export function viewFaults(given: unknown): string[] {
  const read = view.safeParse(given);
  if (!read.success) return faultsOf(read.error, 'view');
  const { data } = read;
  const inputs = data.blocks.filter(({ type }) => type === 'input');
  const focused = JSON.stringify(data.blocks).split('"focus_on_load":true').length - 1;
  return [
    ...(data.type === 'modal' && inputs.length > 0 && !data.submit
      ? ['view: inputs need a submit button']
      : []),
    ...(focused > 1 ? ['view: only one element can have the focus'] : []),
    ...blockFaults(data.blocks, data.type),
  ];
}

function elementsOf(one: Block) {
  switch (one.type) {
    case 'actions':
      return one.elements;
    case 'input':
      return [one.element];
    case 'section':
      return one.accessory ? [one.accessory] : [];
    case 'header':
    case 'divider':
    case 'context':
    case 'rich_text':
      return [];
  }
}

function twice(ids: readonly (string | undefined)[]): string[] {
  const said = ids.filter((id) => id !== undefined);
  return [...new Set(said.filter((id, at) => said.indexOf(id) !== at))];
}

function faultsOf(error: z.ZodError, root: string): string[] {
  return error.issues.map(({ path, message }) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${root}${place}: ${message}`;
  });
}
