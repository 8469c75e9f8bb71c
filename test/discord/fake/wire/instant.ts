/** An instant as Discord writes it; milliseconds since 1970. */
export function iso(at: number): string {
  return new Date(at).toISOString().replace('Z', '000+00:00');
}
