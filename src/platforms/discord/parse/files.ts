import { z } from 'zod';
import { id } from './parts.ts';

const attachment = z.object({
  filename: z.string().max(500).default(''),
  title: z.string().max(1100).nullish(),
  size: z.number().int().nonnegative(),
  content_type: z.string().max(200).nullish(),
  url: z.url({ protocol: /^https?$/ }).max(2000),
});

/** Files that came with a call, by the ids that its options and fields name. */
export const attachments = z.record(id, attachment).default({});

/** A file that was handed in; it lies where Discord keeps files. */
export interface HandedIn {
  readonly option: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType?: string;
  readonly url: string;
}

/** Those of these ids that came with the call. */
export function handedIn(
  named: readonly { readonly option: string; readonly id: string }[],
  all: z.infer<typeof attachments>,
): HandedIn[] {
  return named.flatMap(({ option, id }) => {
    const file = all[id];
    if (!file) return [];
    const { size, content_type: type, url } = file;
    return [{ option, name: nameOf(file), size, url, ...(type && { mediaType: type }) }];
  });
}

/** What is no plain letter is lost in a file's name: its title has them, mostly without the name's ending. */
function nameOf({ filename, title }: z.infer<typeof attachment>): string {
  if (!title) return filename;
  const ending = /\.[^.]{1,12}$/.exec(filename)?.[0] ?? '';
  return title.toLowerCase().endsWith(ending.toLowerCase()) ? title : title + ending;
}
