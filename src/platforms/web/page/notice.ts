import { Refused } from './api.ts';
import { change } from './state.ts';
import { word } from './words.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence for a while, and says it to screen readers. */
export function tell(notice: string): void {
  clearTimeout(timer);
  change({ notice });
  timer = setTimeout(() => change({ notice: '' }), 8000);
}

/** What the server said, or `otherwise` when it could not be reached. */
export function tellFault(fault: unknown, otherwise = word('fault')): void {
  tell(fault instanceof Refused && fault.message ? fault.message : otherwise);
}
