import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from './layers.ts';
import { runStories } from './stories.ts';
import { type Outcome, tool } from './tool.ts';

const root = join(import.meta.dirname, '..');
const ours = ['src', 'commands', 'migrations', 'bench', 'chaos', 'test', 'tools'].filter((name) =>
  existsSync(join(root, name)),
);
const page = 'src/platforms/web/page/tsconfig.json';

/** Fewer files than this and the reader of imports has not understood our TypeScript. */
const fewestModules = 250;

/** What `npm test` does, in this order. Steps of one wave may run at the same time. */
export const steps: Readonly<Record<string, { readonly wave: number; run(): Promise<Outcome> }>> = {
  types: {
    wave: 1,
    run: async () => {
      const house = await tool('typescript/lib/tsc.js', ['-p', '.']);
      if (!house.ok || !existsSync(join(root, page))) return house;
      return await tool('typescript/lib/tsc.js', ['-p', page]);
    },
  },
  lint: { wave: 1, run: () => tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', ...ours]) },
  format: { wave: 1, run: () => tool('@biomejs/biome/bin/biome', ['check', '.']) },
  layers: { wave: 1, run: layers },
  unused: { wave: 1, run: () => tool('knip/bin/knip.js', ['--no-progress']) },
  stories: { wave: 2, run: () => runStories(root) },
};

async function layers(): Promise<Outcome> {
  const { modules, broken } = cruise(root);
  const lines = broken.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
  if (modules < fewestModules)
    lines.push(`only ${modules} files were read, expected ${fewestModules} or more`);
  return { ok: lines.length === 0, output: lines.join('\n'), remark: `${modules} files` };
}
