/** What a worker process is told. */
export type Order = 'start' | 'stop' | 'full' | 'room';

/** What it says. `name` is the one in its claims. */
export type Word =
  | { readonly word: 'ready' }
  | { readonly word: 'started'; readonly name: string }
  | { readonly word: 'stopped' };
