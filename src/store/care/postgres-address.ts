/** The address under a name of its own, by which the server's list of connections tells it from a Docket at work. */
export function named(url: string, name: string): string {
  const address = new URL(url);
  address.searchParams.set('application_name', name);
  return address.href;
}

/** What PostgreSQL's own programs are given: the password in the environment, never on a command line. */
export function forPrograms(url: string): { readonly address: string; readonly env: NodeJS.ProcessEnv } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  address.searchParams.set('application_name', 'docket-copy');
  return { address: address.href, env: { ...process.env, ...(password && { PGPASSWORD: password }) } };
}
