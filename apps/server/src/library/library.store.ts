import type { Db } from '../platform/database/database.ts';

/** The tables of this room. */
export type LibraryDb = Db<'course' | 'lesson' | 'lesson_text' | 'lesson_page' | 'lesson_counts'>;
