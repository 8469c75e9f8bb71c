import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = read('CONTRIBUTING.md');

describe('the guide for contributors', () => {
  test('shows the real file of its example command', () => {
    expect(guide).toContain(`\`\`\`ts\n${read('commands/tasks/note.ts')}\`\`\``);
  });

  test('names only files and folders that are there', () => {
    const named = [
      ...guide.matchAll(/`((?:src|commands|test|tools|docs|\.ci)\/[\w./-]*|[\w.-]+\.(?:mjs|cjs|json))`/g),
    ];
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of guide.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});
