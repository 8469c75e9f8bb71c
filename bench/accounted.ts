import type { DatabaseConnection, Dialect, QueryResult } from 'kysely';
import { listening } from '../tools/listening.ts';

/** A transaction that was committed: how many rows it wrote, and for how long it held them. */
export interface Committed {
  readonly rows: number;
  readonly ms: number;
}

/** A dialect that keeps account of its transactions in `kept`. */
export function accounted(dialect: Dialect, kept: Committed[]): Dialect {
  const listen = (connection: DatabaseConnection): DatabaseConnection => {
    let open: { rows: number; start: number } | undefined;
    return {
      async executeQuery<Row>(query: Parameters<DatabaseConnection['executeQuery']>[0]) {
        const result = (await connection.executeQuery(query)) as QueryResult<Row>;
        const [verb = ''] = query.sql.split(' ', 1);
        if (verb.startsWith('begin')) open = { rows: 0, start: performance.now() };
        else if (/^(insert|update|delete)$/i.test(verb) && open)
          open.rows += Number(result.numAffectedRows ?? result.rows.length);
        else if (verb === 'commit' && open) {
          kept.push({ rows: open.rows, ms: performance.now() - open.start });
          open = undefined;
        }
        return result;
      },
      streamQuery: (...args) => connection.streamQuery(...args),
    };
  };
  return listening(dialect, listen);
}
