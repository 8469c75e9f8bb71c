import pg from 'pg';

/** The type number of int8, which holds instants: 53 bits of milliseconds last for 285,000 years. */
const int8 = 20;

/** For a client of PostgreSQL: wide numbers come as numbers, as they do from SQLite, and not as text. */
export const wideNumbers = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === int8 ? Number : pg.types.getTypeParser(type, format),
};
