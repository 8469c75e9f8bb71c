/**
 * A link that somebody typed, as it is kept; undefined for what is none. Only of the web, and none that carries a
 * name or a password: whoever follows it would be somebody else.
 */
export function webLink(said: string): string | undefined {
  const text = said.trim();
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, username, password, hostname, href } = new URL(text);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && hostname.length > 0;
  return isWeb && !username && !password ? href : undefined;
}
