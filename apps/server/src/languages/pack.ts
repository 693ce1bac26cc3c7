import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';

/** What reads a language better than rules alone, and the packages it needs. */
export interface Pack {
  packages: readonly string[];
  /** Those of them with a part that is made for one kind of machine, in a package of its own. */
  native?: readonly string[];
  /** Where its dictionary forms come from, if it has any. */
  lemmas: 'dictionary' | 'segmenter' | 'stems' | null;
  /** Takes tens to hundreds of milliseconds and megabytes. Rejects where a package is missing or broken. */
  load(packages: Packages): Promise<LanguageTools>;
}
