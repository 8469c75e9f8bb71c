// Imported before a program: when it ends, the addresses of all modules it loaded go to the file in BENCH_MODULES.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    loaded.add(url);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env.BENCH_MODULES ?? '/dev/null', [...loaded].join('\n')));
