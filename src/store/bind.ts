import type { Db } from './db.ts';

type Functions = Readonly<Record<string, (db: Db, ...args: never[]) => unknown>>;

/** A room's functions without their first parameter, the database handle. */
export type Bound<Room> = {
  readonly [Name in keyof Room]: Room[Name] extends (db: Db, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};

/** Hands `db()` to every function of a room, asked for anew at each call. */
export function bind<Room extends Functions>(db: () => Db, room: Room): Bound<Room> {
  const bound = Object.entries(room).map(([name, run]) => [name, (...args: never[]) => run(db(), ...args)]);
  return Object.fromEntries(bound) as Bound<Room>;
}
