import { z } from 'zod';
import { id } from './parts.ts';

const attachment = z.object({
  filename: z.string().max(500).default(''),
  size: z.number().int().nonnegative(),
  url: z.url({ protocol: /^https?$/ }).max(2000),
});

/** Files that came with a call, by the ids that its options and fields name. */
export const attachments = z.record(id, attachment).default({});

/** A file that was handed in; it lies where Discord keeps files. */
export interface HandedIn {
  readonly option: string;
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** Those of these ids that came with the call. */
export function handedIn(
  named: readonly { readonly option: string; readonly id: string }[],
  all: z.infer<typeof attachments>,
): HandedIn[] {
  return named.flatMap(({ option, id }) => {
    const file = all[id];
    return file ? [{ option, name: file.filename, size: file.size, url: file.url }] : [];
  });
}
