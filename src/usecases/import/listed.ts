/** The words of lines like "done, completed, closed": long lists read better so. */
export function listed(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}
