// Imported before a program: when it ends, the addresses of all modules it loaded go to a file of its own in the
// folder DOCKET_TEST_MODULES.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    loaded.add(url);
    return next(url, context);
  },
});
const folder = process.env.DOCKET_TEST_MODULES;
if (folder)
  process.on('exit', () => writeFileSync(join(folder, String(process.pid)), [...loaded].join('\n')));
