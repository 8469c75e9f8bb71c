import type { State } from './state.ts';

/** Looks again whenever something changed, until there is something to see. @param ms how long at most */
export async function until<T>(state: State, what: () => T | undefined | false, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = what();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${String(what)}\n${troubles(state)}`);
    await change(state, 50);
  }
}

/** A pause is counted in turns: a process that stood still meanwhile had none in which to do anything. */
const turns = 10;

/** Until nothing has changed for so many milliseconds, and in as many turns as a quick machine has in them. */
export async function quiet(state: State, ms: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) if (await change(state, ms / turns)) turn = -1;
}

/** True when something changed within so many milliseconds. */
function change({ changes }: State, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const heard = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      changes.off('change', heard);
      resolve(false);
    }, ms);
    changes.once('change', heard);
  });
}

/** What was refused and done wrong of late: the first thing to look at when something does not appear. */
function troubles({ calls, violations }: State): string {
  const refused = calls.filter(({ ok }) => !ok).slice(-3);
  return [
    ...refused.map(({ method, status, error = '', why = '' }) => `${method}: ${status} ${error} ${why}`),
    ...violations.map(({ kind, detail }) => `${kind}: ${detail}`),
  ].join('\n');
}
