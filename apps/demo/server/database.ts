import { PGlite, types, type Transaction } from '@electric-sql/pglite';
import { schema } from './schema.ts';

export type Database = PGlite;

/** What runs a query: the database, or a transaction in it. */
export type Queries = PGlite | Transaction;

const iso = (value: string) => new Date(value).toISOString();

/**
 * Starts Postgres inside this process and makes the tables.
 *
 * @param directory where to keep the data; in memory by default.
 */
export async function openDatabase(directory?: string): Promise<Database> {
  const database = await PGlite.create({
    ...(directory && { dataDir: directory }),
    parsers: { [types.TIMESTAMPTZ]: iso },
  });
  await database.exec(schema);
  return database;
}

/** The rows that a query gives, of the shape that the caller knows them to have. */
export async function rowsOf<Row>(queries: Queries, sql: string, parameters: unknown[]): Promise<Row[]> {
  return (await queries.query<Row>(sql, parameters)).rows;
}

/** The first row, or undefined. */
export async function rowOf<Row>(
  queries: Queries,
  sql: string,
  parameters: unknown[],
): Promise<Row | undefined> {
  return (await rowsOf<Row>(queries, sql, parameters))[0];
}

interface PostgresError extends Error {
  /** SQLSTATE. */
  code: string;
  constraint?: string;
}

/** Whether Postgres itself refused: its errors carry a five-character SQLSTATE. */
export function isPostgresError(error: unknown): error is PostgresError {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** Whether a row was refused because another has the same key. */
export function violates(error: unknown, constraint: string): boolean {
  return isPostgresError(error) && error.code === '23505' && error.constraint === constraint;
}
