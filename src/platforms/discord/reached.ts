/** Servers that are named; more are counted. */
const mostNamed = 3;

/** How Discord is reached, for whoever started it. */
export function reached(servers: readonly string[]): string {
  if (servers.length === 0)
    return 'connected, in no server yet; npm run -s docket -- discord invite prints the link that lets it in';
  if (servers.length > mostNamed) return `connected to ${servers.length} servers`;
  return `connected to ${servers.join(', ')}`;
}
