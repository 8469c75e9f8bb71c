import { choicesFor } from '../chat/choices.ts';
import { type Dispatch, dispatch } from '../chat/dispatch.ts';
import { withLabels } from '../chat/labels.ts';
import type { Bot } from '../domain/door.ts';
import { asksOnly } from './asks-only.ts';

/** How calls from a chat platform are heard. `nudge` has what a change left in the outbox sent at once. */
export function heardBy(deps: Dispatch, nudge: () => void) {
  const repeats = asksOnly(deps.menu, deps.prefix ?? '');
  return {
    async hear(call) {
      const reply = await dispatch(deps, call);
      if (call.fields || !repeats(call.line)) nudge();
      return withLabels(deps, call, reply);
    },
    values: (call, kind, typed) => choicesFor(deps, call, kind, typed),
    repeats,
  } satisfies Bot;
}
