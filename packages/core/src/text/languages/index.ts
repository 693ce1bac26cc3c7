import type { LanguageDescriptor } from './descriptor.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { generic } from './generic.ts';

export type { LanguageDescriptor, SentenceRules, WordRules } from './descriptor.ts';

/** All languages offered, and the only list of them. Any other well-formed code is read by the generic rules. */
export const languages: readonly LanguageDescriptor[] = [
  fr,
  en,
  generic('ar', 'العربية', 'rtl'),
  generic('bg', 'Български'),
  generic('ca', 'Català'),
  generic('cs', 'Čeština'),
  generic('cy', 'Cymraeg'),
  generic('da', 'Dansk'),
  generic('de', 'Deutsch'),
  generic('el', 'Ελληνικά'),
  generic('eo', 'Esperanto'),
  generic('es', 'Español'),
  generic('et', 'Eesti'),
  generic('eu', 'Euskara'),
  generic('fa', 'فارسی', 'rtl'),
  generic('fi', 'Suomi'),
  generic('ga', 'Gaeilge'),
  generic('gl', 'Galego'),
  generic('he', 'עברית', 'rtl'),
  generic('hi', 'हिन्दी'),
  generic('hr', 'Hrvatski'),
  generic('hu', 'Magyar'),
  generic('hy', 'Հայերեն'),
  generic('id', 'Indonesia'),
  generic('is', 'Íslenska'),
  generic('it', 'Italiano'),
  generic('ja', '日本語'),
  generic('ka', 'ქართული'),
  generic('kk', 'Қазақ тілі'),
  generic('ko', '한국어'),
  generic('la', 'Latina'),
  generic('lt', 'Lietuvių'),
  generic('lv', 'Latviešu'),
  generic('ms', 'Melayu'),
  generic('nb', 'Norsk bokmål'),
  generic('nl', 'Nederlands'),
  generic('pl', 'Polski'),
  generic('pt', 'Português'),
  generic('ro', 'Română'),
  generic('ru', 'Русский'),
  generic('sk', 'Slovenčina'),
  generic('sl', 'Slovenščina'),
  generic('sr', 'Српски'),
  generic('sv', 'Svenska'),
  generic('sw', 'Kiswahili'),
  generic('ta', 'தமிழ்'),
  generic('th', 'ไทย'),
  generic('tl', 'Tagalog'),
  generic('tr', 'Türkçe'),
  generic('uk', 'Українська'),
  generic('ur', 'اردو', 'rtl'),
  generic('vi', 'Tiếng Việt'),
  generic('yi', 'ייִדיש', 'rtl'),
  generic('zh', '中文'),
];

const byCode = new Map(languages.map((language) => [language.code, language]));
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const SHAPE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether the code is well-formed BCP 47 in the shape that the contract takes; says nothing of there being rules for it. */
export function isLanguageCode(code: string): boolean {
  if (!SHAPE.test(code) || code.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/** The descriptor of a language: its own, that of its base (`fr-CA` → `fr`), or the generic one. Throws a RangeError for what is no code. */
export function languageFor(code: string): LanguageDescriptor {
  const own = byCode.get(code);
  if (own) return own;
  if (!isLanguageCode(code)) throw new RangeError(`"${code.slice(0, 40)}" is no language code`);
  const base = byCode.get(code.split('-')[0] ?? '');
  const ownName = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const dir = RIGHT_TO_LEFT.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
  return { ...(base ?? generic(code, ownName, dir)), code, ownName, dir };
}
