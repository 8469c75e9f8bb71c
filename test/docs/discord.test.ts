import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menu } from '../../commands/index.ts';
import { variables } from '../../src/config/variables.ts';
import { permissions } from '../../src/platforms/discord/permissions.ts';
import { verbs } from '../../src/platforms/terminal/verbs.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/discord.md'), 'utf8');
const part = (title: string) => guide.split(/^## /m).find((one) => one.startsWith(title)) ?? '';
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, one]) => one)),
];

describe('the guide to Discord', () => {
  it('takes ten steps', () => {
    const steps = [...part('Ten steps').matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives every permission its reason, and none that is not asked for', () => {
    const rows = found(part('What it may do'), /^\| ([A-Z][A-Za-z ]+?) \| [a-z]/gm);
    expect(rows.sort()).toEqual(
      Object.values(permissions)
        .map(({ name }) => name)
        .sort(),
    );
    expect(part('Ten steps')).toContain('asks for five permissions');
    expect(rows).toHaveLength(5);
  });

  it('names only variables, commands and verbs that there are', () => {
    const ofOthers = ['ENOTFOUND', 'ECONNREFUSED'];
    const names = found(guide, /\b([A-Z]+(?:_[A-Z]+)+|PORT|HOST|ENOTFOUND|ECONNREFUSED)\b/g);
    expect(names.filter((name) => !(String(name) in variables) && !ofOthers.includes(String(name)))).toEqual(
      [],
    );
    const said = menu.map(({ path }) => `/${path.join(' ')}`);
    for (const line of found(guide, /`(\/(?:tasks|groups|docket|reports) \w+)`/g))
      expect(said).toContain(line);
    for (const verb of found(guide, /docket -- ((?:discord )?\w+)/g))
      expect(verbs.map(({ name }) => name)).toContain(verb);
  });

  it('knows every word that Docket refuses to start with', () => {
    const why = part('When something is wrong');
    for (const code of ['unauthorized', 'disallowed_intents', 'too_many_starts', 'no_server', 'timeout'])
      expect(why).toContain(`(${code}: `);
  });
});
