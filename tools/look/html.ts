export type Json = Readonly<Record<string, unknown>>;

export const all = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

export const tag = (name: string, inner: string) => `<div class="${name}">${inner}</div>`;

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
