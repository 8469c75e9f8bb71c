// How well directives are read: `npm run reading [-- FOLDER] [--misses]`. Holds what is read from texts against what
// careful readers found in them, where such texts are at hand, and prints it per language.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FactName, scoreFacts } from './reading-facts.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const corpus = resolve(positionals[0] ?? join(root, '../shared/corpus'));
const program = join(corpus, 'score.mjs');
const folders = ['seeds', 'practice'].map((name) => ({ name, path: join(corpus, name) }));
const present = folders.filter(({ path }) => existsSync(path));

if (present.length === 0) {
  console.log(`There are no texts to read at ${corpus}: nothing was scored.`);
  console.log('Say where they are: npm run reading -- FOLDER (docs/reading.md tells what is in it).');
}
for (const { name, path } of present) {
  console.log(`\n${name}\n`);
  if (existsSync(program)) scoreItems(path);
  else console.log(`The program that scores items is not there: ${program}`);
  console.log(factTable(path).join('\n'));
}

function scoreItems(folder: string): void {
  const reader = [process.execPath, join(root, 'launch.mjs'), join(root, 'src/main.ts'), 'read', '--json'];
  const told = values.misses ? ['--misses'] : [];
  const run = spawnSync(process.execPath, [program, folder, ...told, '--', ...reader], { encoding: 'utf8' });
  console.log(`${run.stdout}${run.stderr}`);
}

/** Right of those that the texts tell; what was said where they tell none stands behind a plus. */
function factTable(folder: string): string[] {
  const names: FactName[] = ['number', 'kind', 'issuer', 'signer', 'signedOn', 'meetingOn', 'cited'];
  const rows = [...scoreFacts(folder)].map(([language, scores]) =>
    [
      language,
      ...names.map((name) => {
        const { right, asked, extra } = scores[name];
        return `${right}/${asked}${extra > 0 ? ` +${extra}` : ''}`;
      }),
    ].map((cell) => cell.padEnd(10)),
  );
  return [['facts', ...names].map((cell) => cell.padEnd(10)), ...rows].map((cells) =>
    cells.join('').trimEnd(),
  );
}
