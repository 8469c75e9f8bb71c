// Writes the README's table of commands anew from the menu: node launch.mjs tools/readme.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommandTable } from './command-table.ts';

const file = join(import.meta.dirname, '../README.md');
writeFileSync(file, withCommandTable(readFileSync(file, 'utf8')));
