import { z } from 'zod';
import { type From, fromOf, id, Malformed, people, read, trigger, url } from './parts.ts';

const line = z.string().min(1).max(2000);
const action = z.object({
  type: z.string().max(60),
  action_id: z.string().max(255),
  block_id: z.string().max(255),
  value: line.optional(),
  selected_option: z.object({ value: line }).nullish(),
});

const schema = z.object({
  ...people,
  actions: z.array(action).min(1).max(25),
  trigger_id: trigger,
  response_url: url.optional(),
  channel: z.object({ id }).optional(),
  container: z.object({ type: z.string(), is_ephemeral: z.boolean().optional() }),
  view: z.object({ id, type: z.enum(['home', 'modal']), hash: z.string().max(200) }).optional(),
});

/** A button pressed or a line of an overflow menu chosen. */
export interface Press {
  readonly from: From;
  readonly line: string;
  /** Says the card again on which it stood; null where nothing does. */
  readonly again: string | null;
  readonly on: 'own message' | 'shared message' | 'home' | 'modal';
  readonly channel: string | null;
  readonly view: { readonly id: string; readonly hash: string } | null;
  readonly trigger: string;
  readonly url: string | null;
}

/** Undefined for a control whose choice is read with its form and which says nothing by itself. */
export function readPress(body: unknown): Press | undefined {
  const given = read(schema, body, 'press of a button');
  const [first] = given.actions;
  if (!first) throw new Malformed('press of a button');
  const said = first.value ?? first.selected_option?.value;
  if (!first.action_id.startsWith('say:')) return undefined;
  if (!said) throw new Malformed('press of a button');
  const again = lineOfBlock(first.block_id);
  const channel = given.channel?.id ?? null;
  // An answer in a direct message is its reader's own as well; what Docket posts unasked carries no line.
  const own = given.container.is_ephemeral === true || (channel?.startsWith('D') === true && again !== null);
  return {
    from: fromOf(given, 'press of a button'),
    line: said,
    again,
    on: given.view?.type ?? (own ? 'own message' : 'shared message'),
    channel,
    view: given.view ?? null,
    trigger: given.trigger_id,
    url: given.response_url ?? null,
  };
}

const mark = /^again:\d+:(.+)$/s;

/** The name of a card's block, which tells how to say the card again; undefined for a line too long for it. */
export function blockOfLine(at: number, said: string): string | undefined {
  const name = `again:${at}:${said}`;
  return name.length <= 255 ? name : undefined;
}

const lineOfBlock = (block: string) => mark.exec(block)?.[1] ?? null;
