import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// The launcher has said so already. Whoever starts this file without it has the rest kept compiled at least, which
// must be asked for before anything else is read.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/docket'));
const { run } = await import('./roof/run.ts');
await run(process.argv.slice(2));
