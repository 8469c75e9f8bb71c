import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledQuery, Dialect } from 'kysely';
import { listening } from '../tools/listening.ts';

/** A statement as a story ran it. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** Each statement once, whatever it was asked with. */
const known = new Set<string>();

/**
 * A dialect whose statements are written down in `folder`, for test/heard to explain when the stories are over.
 * What is said before `begin` is not: making tables reads them from end to end.
 */
export function writtenDown(dialect: Dialect, engine: string, folder: string) {
  let begun = false;
  const file = join(folder, `${engine}-${process.pid}.jsonl`);
  return {
    begin: () => void (begun = true),
    dialect: listening(dialect, (connection) => ({
      executeQuery(asked) {
        const { sql, parameters } = asked;
        if (begun && /^(select|insert|update|delete|with)\b/i.test(sql) && !known.has(`${engine} ${sql}`)) {
          known.add(`${engine} ${sql}`);
          appendFileSync(file, `${JSON.stringify({ sql, parameters })}\n`);
        }
        return connection.executeQuery(asked);
      },
      streamQuery: (...args) => connection.streamQuery(...args),
    })),
  };
}

/** All that was written down of an engine, each statement once. */
export function statementsOf(engine: string, folder: string): Statement[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${engine}-`)) : [];
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  const all = lines.filter(Boolean).map((line) => JSON.parse(line) as Statement);
  return [...new Map(all.map((one) => [one.sql, one])).values()];
}
