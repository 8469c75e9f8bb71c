import { formOfId } from '../cards/index.ts';
import type { Doing } from '../parse/index.ts';
import type { Way } from './way.ts';

/** Whether nothing comes of it but its answer: of a half-typed option, or a button that opens a page of a form. */
export function onlyShows(doing: Doing): boolean {
  if (doing.kind === 'typing') return true;
  const step = doing.kind === 'press' ? formOfId(doing.press.id)?.step : undefined;
  return step !== undefined && step !== 'send';
}

/**
 * Promises an answer before anything is done, to see whether somebody still waits for it. What only shows something
 * needs no promise, and could not keep it: forms and choices come first or not at all.
 */
export async function promiseFirst(way: Way, doing: Doing): Promise<void> {
  if (onlyShows(doing)) return;
  switch (doing.kind) {
    case 'command':
    case 'tracked':
      return way.think();
    case 'press':
      return doing.press.source.isOwn ? way.hold() : way.think();
    case 'submission':
      return doing.submission.source?.isOwn ? way.hold() : way.think();
    case 'typing':
    case 'malformed':
    case 'strange':
  }
}
