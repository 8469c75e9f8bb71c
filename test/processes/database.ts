import { inject } from 'vitest';
import { query } from '../../tools/postgres.ts';
import { template } from '../postgres.ts';

const server = inject('postgres');
let made = 0;

/** Stories of several processes need a server with several connections. */
export const hasServer = server !== null;

/** A database of its own on the real server, with its tables, and a look at it past Docket. */
export async function database() {
  const name = `processes_${process.pid}_${++made}`;
  await query(`${server}/postgres`, `create database ${name} template ${template}`);
  const url = `${server}/${name}`;
  return { url, sql: (text: string) => query(url, text) };
}
