import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { variables } from '../../src/config/variables.ts';
import { botScopes, methods } from '../../src/platforms/slack/scopes.ts';
import { verbs } from '../../src/platforms/terminal/verbs.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/slack.md'), 'utf8');
const part = (title: string) => guide.split(/^## /m).find((one) => one.startsWith(title)) ?? '';
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, one]) => one)),
];

describe('the guide to Slack', () => {
  it('takes ten steps', () => {
    const steps = [...part('Ten steps').matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives every scope and every method its reason, and none that is not asked for', () => {
    const reasons = part('What it may do');
    const scopes = found(reasons, /`([a-z]+:[a-z.]+)`/g).filter((scope) => scope !== 'connections:write');
    expect([...scopes, 'commands'].sort()).toEqual([...botScopes].sort());
    expect(found(reasons, /`([a-z]+\.[a-zA-Z]+)`/g).sort()).toEqual(Object.keys(methods).sort());
  });

  it('names only variables, commands and verbs that there are', () => {
    const ofOthers = ['HTTPS_PROXY', 'NODE_USE_ENV_PROXY', 'ENOTFOUND', 'ECONNREFUSED'];
    const names = found(guide, /\b([A-Z]+(?:_[A-Z]+)+|PORT|HOST|ENOTFOUND|ECONNREFUSED)\b/g);
    expect(names.filter((name) => !(String(name) in variables) && !ofOthers.includes(String(name)))).toEqual(
      [],
    );
    const said = menu.map(({ path }) => `/${path.join(' ')}`);
    for (const line of found(guide, /`(\/(?:tasks|groups|docket|reports) \w+)`/g))
      expect(said).toContain(line);
    for (const verb of found(guide, /docket -- ((?:slack )?\w+)/g))
      expect(verbs.map(({ name }) => name)).toContain(verb);
  });
});
