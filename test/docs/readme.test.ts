import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benches } from '../../bench/menu.ts';
import { menu } from '../../commands/index.ts';
import { withCommandTable } from '../../tools/command-table.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows the table of commands as the menu has it (node launch.mjs tools/readme.ts writes it)', () => {
    expect(readme).toBe(withCommandTable(readme));
    expect(readme).toContain('| `/tasks mine` | What waits for me | everyone |');
  });

  it('names as features what can be said, and has a row for each noun of the menu', () => {
    const [, features = ''] = /\n## Features\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const rows = features.split('\n').filter((line) => /^\| [A-Z]/.test(line));
    expect(rows.length).toBeGreaterThan(15);
    const named = rows.flatMap((row) => [...row.matchAll(/`\/([a-z]+) ([a-z-]+)( [a-z-]+:)?`/g)]);
    for (const [said, noun = '', verb = '', option] of named) {
      const command = menu.find(({ path }) => path.join(' ') === `${noun} ${verb}`);
      expect(command, said).toBeDefined();
      if (option) expect(Object.keys(command?.options ?? {}), said).toContain(option.trim().slice(0, -1));
    }
    for (const row of rows) expect(row.match(/`\/[a-z]+ [a-z-]+/), row).not.toBeNull();
    expect(new Set(named.map(([, noun]) => noun))).toEqual(new Set(menu.map(({ path }) => path[0])));
  });

  it('opens with what Docket is, a picture, and exactly the two commands', () => {
    const [opening = ''] = readme.split('## ');
    expect(opening).toMatch(/!\[[^\]]+\]\(docs\/room\.png\)/);
    expect(
      /```\n([\s\S]*?)\n```/
        .exec(opening)?.[1]
        ?.split('\n')
        .map((line) => line.replace(/ +#.*/, '')),
    ).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(4);
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('names only rooms of the house that exist', () => {
    const rooms = [...readme.matchAll(/^.{8}(src\/[\w/]+?)\/(?=\s|<)/gm)].map(([, path = '']) => path);
    for (const path of rooms) expect(existsSync(join(root, path)), path).toBe(true);
    expect(rooms).toContain('src/usecases');
  });

  it('shows the last whole run of the bench: each line by the name that runs it alone, on both engines', () => {
    const table = /<!-- bench -->\n([\s\S]*?)<!-- \/bench -->/.exec(readme)?.[1] ?? '';
    const lines = [...table.matchAll(/^\| `([\w-]+)` \| .+? \| .*? \| (.+?) \| (.+?) \|$/gm)];
    expect(new Set(lines.map(([, name]) => name))).toEqual(new Set(benches.map(({ name }) => name)));
    expect(table).toMatch(/^\d{4}-\d{2}-\d{2}, .+SQLite [\d.]+, PostgreSQL [\d.]+/m);
  });
});
