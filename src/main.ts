import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is read: what was compiled at the last start need not be compiled again, which is a
// third of a start. Beside the packages, where no other user can write; where nobody can, it is left alone.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/docket'));
const { run } = await import('./roof/run.ts');
await run(process.argv.slice(2));
