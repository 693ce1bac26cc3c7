import type { PageSentence } from './page-words.ts';
import { anchorOf } from './translations.ts';

/** What one translation of a sentence is known by while it is asked for or written. */
export const cellName = (place: PageSentence, lang: string): string => `${place.block.id} ${anchorOf(place).start} ${lang}`;
