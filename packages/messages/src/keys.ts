import type { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;
/** What a language says. The command line speaks English alone. */
export type Translated = Partial<Catalogue>;
