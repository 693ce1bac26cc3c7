import { createIntl, createIntlCache } from '@formatjs/intl';
import { loadCatalogue } from './catalogues.ts';
import { en } from './en/index.ts';
import type { Catalogue, MessageKey, Translated } from './keys.ts';
import type { Locale } from './locales.ts';

export type MessageValues = Record<string, string | number>;
/** Says a message in one language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

export { catalogueOf, isLoadedKey, loadCatalogue, loadFirst } from './catalogues.ts';
export type { Catalogue, MessageKey } from './keys.ts';
export { directionOf, type Locale, languagesAsked, localeFor, locales, ownNames, spoken } from './locales.ts';
export { problemValues } from './problem-values.ts';
export { en };

const cache = createIntlCache();
/** Formats messages outside React: on the server, in mail, in the command line. A value that is missing throws. */
export function formatter(locale: Locale, messages: Catalogue = en): Say {
  const intl = createIntl({ locale, messages, onError: raise, onWarn: () => undefined }, cache);
  return (key, values) => intl.formatMessage({ id: key }, values);
}

/** All that a language says, for who speaks more than the web app does. */
const wholes: Partial<Record<Locale, () => Promise<Translated>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
  uk: async () => (await import('./uk/index.ts')).uk,
  ar: async () => (await import('./ar/index.ts')).ar,
  ja: async () => (await import('./ja/index.ts')).ja,
};
const says = new Map<Locale, Say>();
/** The same, with the messages of that language brought first. */
export async function sayIn(locale: Locale): Promise<Say> {
  const say = says.get(locale) ?? formatter(locale, { ...en, ...(await (wholes[locale] ?? (() => loadCatalogue(locale)))()) });
  says.set(locale, say);
  return say;
}

function raise(error: Error): never {
  throw error;
}

/** Whether a text made at run time (`problems.${code}`) is the key of a message. */
export const isMessageKey = (text: string): text is MessageKey => Object.hasOwn(en, text);
