/**
 * The one text of a value: JSON without blanks, keys sorted by code unit at every depth, `undefined` left
 * out. Equal entries have equal texts, so a text can be hashed, compared and read back.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
