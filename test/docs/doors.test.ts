import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Door, doorTable, exceptions, storiesNotToldIn } from '../door-exceptions.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('what a door cannot do', () => {
  it('stands in README’s table of doors, all that the stories make an exception for and nothing else', () => {
    const table = /<!-- doors -->\n([\s\S]*?)\n<!-- \/doors -->/.exec(readme)?.[1];
    expect(table).toBe(doorTable());
  });

  it('excuses stories that are there', () => {
    const doors = Object.keys(exceptions) as Door[];
    const excused = doors.flatMap(storiesNotToldIn);
    expect(excused.length).toBeGreaterThan(0);
    for (const file of excused) expect(existsSync(join(root, file)), file).toBe(true);
  });
});
