/** Whether an address of a database is one of a PostgreSQL server; any other is a SQLite file's path. */
export const isPostgres = (url: string) => /^postgres(ql)?:\/\//.test(url);
