import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';

/** What reads a language better than rules alone, and the packages it needs. */
export interface Pack {
  packages: readonly string[];
  /** Packages beside them that are made for one kind of machine; they change nothing in what is read. */
  native?: readonly string[];
  /** Where its dictionary forms come from, if it has any. */
  lemmas: 'dictionary' | 'segmenter' | 'stems' | null;
  /** Takes tens to hundreds of milliseconds and megabytes. Rejects where a package is missing or broken. */
  load(packages: Packages): Promise<LanguageTools>;
}
