/** Prepared plans fill a server's memory once for each connection. */
const most = 200;

/**
 * Names under which PostgreSQL keeps a statement's plan: a statement that came for the third time gets one, up
 * to two hundred. Searches get none. Their plan hangs on the words asked for: one made for any words is three
 * times slower at those that many tasks hold.
 */
export function statementNames(): { of(text: string): string | undefined; forget(): void } {
  let generation = 0;
  let seen = new Map<string, number>();
  let names = new Map<string, string>();
  return {
    of(text) {
      const known = names.get(text);
      if (known || names.size >= most || text.includes('@@')) return known;
      const times = (seen.get(text) ?? 0) + 1;
      if (times < 3) {
        // What never comes again must not pile up.
        if (seen.size > 1000) seen.clear();
        seen.set(text, times);
        return undefined;
      }
      seen.delete(text);
      const name = `docket_${generation}_${names.size}`;
      names.set(text, name);
      return name;
    },
    forget() {
      generation += 1;
      seen = new Map();
      names = new Map();
    },
  };
}
