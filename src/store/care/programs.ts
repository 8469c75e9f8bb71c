import { spawn } from 'node:child_process';
import { mistake } from '../../i18n/mistake.ts';

export type Program = 'pg_dump' | 'pg_restore';

/**
 * Runs one of PostgreSQL's own programs and answers with what it printed. A `UserError` when it is not here or
 * fails, with the first thing it complained of.
 */
export function runProgram(
  program: Program,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...env, LC_MESSAGES: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', () => reject(mistake('care.noProgram', { program })));
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(mistake('care.programFailed', { program, why: firstLine(err) || `${code}` }));
    });
  });
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0] ?? '';
