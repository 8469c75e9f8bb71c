import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from './variables.ts';

/** Loads the `.env` file of `folder`, if there is one; what the environment already says wins. */
export function loadEnvFile(folder = '.'): void {
  const file = join(folder, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The text of `.env.example`: every variable commented out, under its sentence. */
export function envExample(): string {
  const entries = Object.entries(variables).map(
    ([name, { about, example }]) => `# ${about}\n#${name}=${example}\n`,
  );
  return [
    '# Copy to .env and change what you need; without any of it Docket shows its demo.\n',
    ...entries,
  ].join('\n');
}
