/** An instant as part of a file's name, in UTC: "20261122-081500". */
export function stampOf(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' }).replace(/[-:Z]/g, '').replace('T', '-');
}
