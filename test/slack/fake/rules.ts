import { record, records, text } from './json.ts';
import type { Json } from './types.ts';

/** More characters than this in all its blocks, and Slack refuses a message whatever its single blocks hold. */
const charactersInBlocks = 13_000;

/** Whether the blocks of a message are too long together. */
export function tooLong(blocks: readonly Json[]): boolean {
  return blocks.reduce((sum, block) => sum + length(block), 0) > charactersInBlocks;
}

function length(thing: Json): number {
  const own = text(thing.text).length;
  const inner = [record(thing.text), ...records(thing.fields), ...records(thing.elements)];
  return inner.reduce((sum, one) => sum + (Object.keys(one).length > 0 ? length(one) : 0), own);
}
