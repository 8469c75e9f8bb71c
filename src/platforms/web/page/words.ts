import { state } from './state.ts';

/** A sentence of the page in the person's language, values put in. */
export function word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = state.start.words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
