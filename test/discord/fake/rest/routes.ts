import type { Handler } from './call.ts';

export interface Found {
  /** "POST /channels/:channel/messages" */
  readonly route: string;
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the handler of an address; words that stand in a route win over what varies ("@me" over an id). */
export function matcher(
  handlers: Readonly<Record<string, Handler>>,
): (method: string, path: string) => Found | undefined {
  const routes = Object.entries(handlers).map(([route, handler]) => {
    const [method, pattern = ''] = route.split(' ');
    return { route, handler, method, parts: pattern.split('/') };
  });
  const vague = (parts: readonly string[]) => parts.filter((part) => part.startsWith(':')).length;
  routes.sort((one, other) => vague(one.parts) - vague(other.parts));
  return (method, path) => {
    const given = path.split('/').map(decodeURIComponent);
    const found = routes.find(
      (one) => one.method === method && one.parts.length === given.length && fits(one.parts, given),
    );
    if (!found) return undefined;
    const pairs = found.parts.flatMap((part, at) =>
      part.startsWith(':') ? [[part.slice(1), given[at] ?? '']] : [],
    );
    return { route: found.route, handler: found.handler, params: Object.fromEntries(pairs) };
  };
}

function fits(parts: readonly string[], given: readonly string[]): boolean {
  return parts.every((part, at) => part.startsWith(':') || part === given[at]);
}
