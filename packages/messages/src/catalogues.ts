import type { Catalogue, MessageKey, Translated } from './keys.ts';
import type { Locale } from './locales.ts';

/** Each language comes when it is first asked for, English too: browsers begin with one language, and no more. */
const loaders: Record<Locale, () => Promise<Translated>> = {
  en: async () => (await import('./shown.ts')).shown,
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
  uk: async () => (await import('./uk/index.ts')).uk,
  ar: async () => (await import('./ar/index.ts')).ar,
  ja: async () => (await import('./ja/index.ts')).ja,
  'en-XA': async () => {
    const [{ pseudo }, { shown }] = await Promise.all([import('./pseudo.ts'), import('./shown.ts')]);
    return Object.fromEntries(Object.entries(shown).map(([key, message]) => [key, pseudo(message)]));
  },
};

const loaded = new Map<Locale, Catalogue>();

/** All messages of a language but the command line's, as ICU text: what react-intl's provider takes. Undefined until `loadCatalogue` has brought them. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => loaded.get(locale);

export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const found = loaded.get(locale);
  if (found) return found;
  const catalogue = (await loaders[locale]()) as Catalogue;
  loaded.set(locale, catalogue);
  return catalogue;
}

/** Whether a text made at run time is the key of a message that has been brought. */
export const isLoadedKey = (text: string): text is MessageKey => [...loaded.values()].some((catalogue) => Object.hasOwn(catalogue, text));
