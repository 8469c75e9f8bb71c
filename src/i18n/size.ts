import type { Translator } from './translator.ts';

/** A number of bytes as people say it: "2.6 GB", "340 MB", "0.1 MB", "12 KB". */
export function sizeInWords(t: Translator, bytes: number): string {
  if (bytes < 1e5) return `${t.number(Math.ceil(bytes / 1e3))} KB`;
  const [unit, one] = bytes >= 1e9 ? ['GB', 1e9] : ['MB', 1e6];
  return `${t.number(Math.max(1, Math.round((bytes / one) * 10)) / 10)} ${unit}`;
}
