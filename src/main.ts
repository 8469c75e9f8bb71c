import { loadEnvFile, readConfig } from './config.ts';
import { runTerminal } from './platforms/terminal/run.ts';
import { processScreen } from './platforms/terminal/screen.ts';
import { CannotStart } from './roof/cannot-start.ts';
import { terminalPort } from './roof/terminal-port.ts';

loadEnvFile();
const read = readConfig(process.env);
if (read.ok) {
  try {
    process.exitCode = await runTerminal(process.argv.slice(2), terminalPort(read.config), processScreen());
  } catch (fault) {
    if (!(fault instanceof CannotStart)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
} else {
  for (const problem of read.problems) console.error(problem);
  process.exitCode = 1;
}
