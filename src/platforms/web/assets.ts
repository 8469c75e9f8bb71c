import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

const types: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The parts of lit-html that the page loads, and no other file of node_modules. */
const vendored = [
  'lit-html.js',
  'directive.js',
  'directive-helpers.js',
  'async-directive.js',
  'directives/keyed.js',
  'directives/live.js',
  'directives/ref.js',
  'directives/repeat.js',
];

/** Everything the browser may load, by address, read once: scripts with their types taken off. */
export function readAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  const here = join(import.meta.dirname, 'page');
  for (const name of readdirSync(here)) {
    const type = types[extname(name)];
    if (!type) continue;
    const text = readFileSync(join(here, name), 'utf8');
    assets.set(`/page/${name}`, { type, body: name.endsWith('.ts') ? stripTypeScriptTypes(text) : text });
  }
  const lit = dirname(fileURLToPath(import.meta.resolve('lit-html/directive.js')));
  const root = lit.endsWith('node') ? dirname(lit) : lit;
  for (const name of vendored) {
    assets.set(`/vendor/${name}`, {
      type: 'text/javascript; charset=utf-8',
      body: readFileSync(join(root, name), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    });
  }
  return assets;
}
