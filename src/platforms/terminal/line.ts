import { readButtonLine } from '../../domain/line.ts';

/**
 * A button's line as a person would type it: "c2 tasks done 12 v7" becomes "/tasks done 12". A stored call
 * ("c2 draft …") means something only as it is.
 */
export function humanLine(line: string): string {
  const read = readButtonLine(line);
  if (!read) return line.startsWith('/') ? line : `/${line}`;
  return read.rest.startsWith('draft ') ? line : `/${read.rest}`;
}
