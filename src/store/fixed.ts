import type { Compilable, CompiledQuery } from 'kysely';
import { type Db, type Engine, engineOf } from './db.ts';

/** Stands in a query where a value will be. */
class Blank {
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }
}

/**
 * A query that always has the same words, built and compiled once for each engine and from then on only asked:
 * for what begins every call, where building it takes as long as the database takes to answer. `build` may do
 * nothing with its values but compare them.
 */
export function fixed<Values extends readonly unknown[], Row>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const built = new Map<Engine, CompiledQuery<Row>>();
  return async (db, ...values) => {
    const query = built.getOrInsertComputed(engineOf(db), () => build(db, ...blanks(build.length)).compile());
    const parameters = query.parameters.map((one) => (one instanceof Blank ? values[one.at] : one));
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };

  /** One for each value: all parameters of `build` but the database. */
  function blanks(length: number): Values {
    return Array.from({ length: length - 1 }, (_, at) => new Blank(at)) as unknown as Values;
  }
}
