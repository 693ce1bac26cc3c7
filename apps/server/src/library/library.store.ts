import type { Kysely } from 'kysely';
import type { Db, Tables } from '../platform/database/database.ts';

/** The tables of this room. */
export type LibraryDb = Db<'course' | 'lesson' | 'lesson_text' | 'lesson_page' | 'lesson_counts'>;

export const inLibrary = (db: Kysely<Tables>): LibraryDb => db.$pickTables<'course' | 'lesson' | 'lesson_text' | 'lesson_page' | 'lesson_counts'>();
