import { createIntl, createIntlCache } from '@formatjs/intl';
import { en } from './en/index.ts';
import type { Locale } from './locales.ts';
import { pseudo } from './pseudo.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;
export type MessageValues = Record<string, string | number>;
/** Says a message in one language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

export { type Locale, localeFor, locales } from './locales.ts';
export { en };

let strange: Catalogue | undefined;
/** All messages of a language, as ICU text: what react-intl's provider takes. */
export function catalogueFor(locale: Locale): Catalogue {
  if (locale === 'en') return en;
  strange ??= Object.fromEntries(Object.entries(en).map(([key, message]) => [key, pseudo(message)])) as Catalogue;
  return strange;
}

const cache = createIntlCache();
/** Formats messages outside React: on the server, in mail, in the command line. A value that is missing throws. */
export function formatter(locale: Locale): Say {
  const intl = createIntl({ locale, messages: catalogueFor(locale), onError: raise, onWarn: () => undefined }, cache);
  return (key, values) => intl.formatMessage({ id: key }, values);
}

function raise(error: Error): never {
  throw error;
}

/** Whether a text made at run time (`problems.${code}`) is the key of a message. */
export const isMessageKey = (text: string): text is MessageKey => Object.hasOwn(en, text);
