import { loadEnvFile } from '../config/env-file.ts';
import { readConfig } from '../config.ts';
import { runTerminal } from '../platforms/terminal/run.ts';
import { processScreen } from '../platforms/terminal/screen.ts';
import { CannotStart } from './cannot-start.ts';
import { terminalPort } from './terminal-port.ts';

/** Does what was typed after `npm run -s docket --`, and leaves the exit code. Faults are thrown on. */
export async function run(words: readonly string[]): Promise<void> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const problem of read.problems) console.error(problem);
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await runTerminal(words, terminalPort(read.config), processScreen());
  } catch (fault) {
    if (!(fault instanceof CannotStart)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
