import { DocumentError } from '../documents/errors.ts';

/** No more than one column holds text. */
export class OneLanguageError extends DocumentError {
  readonly name = 'OneLanguageError';
  constructor() {
    super('the file holds one language only');
  }
}

/** Neither the file nor its text tells which language a column is in. */
export class LanguagesUnclearError extends DocumentError {
  readonly name = 'LanguagesUnclearError';
  constructor() {
    super('it is not clear which languages the columns are in');
  }
}

/** None of the file's languages is the one asked for. */
export class LanguageMissingError extends DocumentError {
  readonly name = 'LanguageMissingError';
  readonly lang: string;
  /** Those that were found. */
  readonly found: readonly string[];
  constructor(lang: string, found: readonly string[]) {
    super(`the file has no ${lang}, but ${found.join(', ')}`);
    this.lang = lang;
    this.found = found;
  }
}
