import type { Catalogue, MessageKey, Translated } from './keys.ts';
import type { Locale } from './locales.ts';

interface Parts {
  /** What is said where texts are read and found. */
  first: () => Promise<Translated>;
  /** What is said on the other screens. */
  rest: () => Promise<Translated>;
}

const pseudoOf = async (messages: Promise<Translated>): Promise<Translated> => {
  const [{ pseudo }, plain] = await Promise.all([import('./pseudo.ts'), messages]);
  return Object.fromEntries(Object.entries(plain).map(([key, message]) => [key, pseudo(message)]));
};

/** Each language comes when it is first asked for, English too: browsers begin with one language, and no more of it than they need. */
const parts: Record<Locale, Parts> = {
  en: { first: async () => (await import('./shown/en.ts')).en, rest: async () => (await import('./rest/rest-en.ts')).en },
  fr: { first: async () => (await import('./shown/fr.ts')).fr, rest: async () => (await import('./rest/rest-fr.ts')).fr },
  de: { first: async () => (await import('./shown/de.ts')).de, rest: async () => (await import('./rest/rest-de.ts')).de },
  uk: { first: async () => (await import('./shown/uk.ts')).uk, rest: async () => (await import('./rest/rest-uk.ts')).uk },
  ar: { first: async () => (await import('./shown/ar.ts')).ar, rest: async () => (await import('./rest/rest-ar.ts')).ar },
  ja: { first: async () => (await import('./shown/ja.ts')).ja, rest: async () => (await import('./rest/rest-ja.ts')).ja },
  'en-XA': { first: () => pseudoOf(parts.en.first()), rest: () => pseudoOf(parts.en.rest()) },
};

const loaded = new Map<Locale, Catalogue>();

/** What has been brought of a language, as ICU text: what react-intl's provider takes. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => loaded.get(locale);

const bring = async (locale: Locale, part: () => Promise<Translated>): Promise<Catalogue> => {
  const more = await part();
  const catalogue = { ...loaded.get(locale), ...more } as Catalogue;
  loaded.set(locale, catalogue);
  return catalogue;
};

/** What is said where texts are read: enough to begin with. */
export const loadFirst = (locale: Locale): Promise<Catalogue> => bring(locale, parts[locale].first);

/** All that the web app says in a language. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const [rest] = await Promise.all([parts[locale].rest(), loadFirst(locale)]);
  return bring(locale, async () => rest);
}

/** Whether a text made at run time is the key of a message that has been brought. */
export const isLoadedKey = (text: string): text is MessageKey => [...loaded.values()].some((catalogue) => Object.hasOwn(catalogue, text));
