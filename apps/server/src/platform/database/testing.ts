import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, describe } from 'vitest';
import { connectWith, type Database, openDatabase } from './database.ts';
import { OurPGliteDialect } from './dialect.ts';
import { migrate } from './migrate.ts';

/**
 * Runs a suite of storage tests on every database: SQLite in a file, and PostgreSQL — the server that
 * `TEST_DATABASE_URL` names, else PGlite in process. `DATABASES=sqlite` shortens the list for a quick loop.
 *
 * `open` gives a migrated, empty database; all are closed and removed at the end of the suite.
 */
export function eachDatabase(name: string, suite: (open: () => Promise<Database>) => void): void {
  const wanted = (process.env.DATABASES ?? 'sqlite,postgres').split(',');
  const server = process.env.TEST_DATABASE_URL;
  if (wanted.includes('sqlite')) runOn(`${name} (SQLite)`, suite, sqliteDatabase);
  if (wanted.includes('postgres')) runOn(`${name} (${server ? 'PostgreSQL server' : 'PGlite'})`, suite, server ? () => serverDatabase(server) : pgliteDatabase);
}

interface Opened {
  database: Database;
  remove(): Promise<void> | void;
}

function runOn(name: string, suite: (open: () => Promise<Database>) => void, make: () => Promise<Opened>): void {
  describe(name, () => {
    const opened: Opened[] = [];
    afterAll(async () => {
      for (const { database, remove } of opened) {
        await database.close();
        await remove();
      }
    });
    suite(async () => {
      const made = await make();
      opened.push(made);
      return made.database;
    });
  });
}

/** A migrated SQLite database in a folder of its own. */
export async function sqliteDatabase(): Promise<Opened & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-test-'));
  const file = join(folder, 'glossa.db');
  return { database: await openDatabase({ sqliteFile: file }), file, remove: () => rmSync(folder, { recursive: true }) };
}

async function pgliteDatabase(): Promise<Opened> {
  const pglite = new PGlite({ parsers: { [types.INT8]: Number } });
  const database = connectWith(new OurPGliteDialect({ pglite }));
  await migrate(database);
  return { database, remove: () => undefined };
}

/** A database of its own on the server; dropped at the end. */
export async function serverDatabase(server: string): Promise<Opened & { url: string }> {
  const name = `glossa_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    database: await openDatabase({ postgresUrl: url.href }),
    url: url.href,
    remove: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
