/** Files that hold a text and its translations row by row: bytes in, values out. */
export type { BilingualFile, Cell, Column } from './columns.ts';
export { LanguageMissingError, LanguagesUnclearError, OneLanguageError } from './errors.ts';
export { type Pair, pairOf, type Row, type Wanted } from './pair.ts';
export { readBilingual } from './read-bilingual.ts';
