import { af } from './af.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { br } from './br.ts';
import { ca } from './ca.ts';
import { isLanguageSubtag } from './codes.ts';
import { cs } from './cs.ts';
import { cy } from './cy.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import type { LanguageDescriptor, SentenceRules, WordRules } from './descriptor.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { eo } from './eo.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { generic, genericSentences, genericWords } from './generic.ts';
import { gl } from './gl.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { la } from './la.ts';
import { lb } from './lb.ts';
import { lo } from './lo.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { ml } from './ml.ts';
import { ms } from './ms.ts';
import { mt } from './mt.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { th } from './th.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { yue } from './yue.ts';
import { zh, zhHant } from './zh.ts';

export type { LanguageDescriptor, SentenceRules } from './descriptor.ts';

/** All languages offered, and the only list of them. Any other well-formed code is read by the generic rules. */
export const languages: readonly LanguageDescriptor[] = [
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  br,
  generic('bs', 'Bosanski'),
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  generic('fo', 'Føroyskt'),
  fr,
  ga,
  gl,
  generic('gu', 'ગુજરાતી'),
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  generic('km', 'ខ្មែរ'),
  ko,
  la,
  lb,
  lo,
  lt,
  lv,
  mk,
  ml,
  generic('mn', 'Монгол'),
  generic('mr', 'मराठी'),
  ms,
  mt,
  generic('my', 'မြန်မာ'),
  nb,
  generic('ne', 'नेपाली'),
  nl,
  generic('oc', 'Occitan'),
  generic('pa', 'ਪੰਜਾਬੀ'),
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  generic('te', 'తెలుగు'),
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  generic('yi', 'ייִדיש', 'rtl'),
  yue,
  zh,
  zhHant,
];

const byCode = new Map(languages.map((language) => [language.code, language]));
/** Other codes for languages of the list: Norwegian as a whole, Nynorsk, Filipino, Serbo-Croatian. */
const KIN = new Map([
  ['no', nb],
  ['nn', nb],
  ['fil', tl],
  ['sh', sr],
]);
const baseOf = (code: string): LanguageDescriptor | undefined => {
  const base = code.split('-')[0] ?? '';
  return byCode.get(base) ?? KIN.get(base);
};
/** Whether two codes are of one language, whatever the country or script: `fr` and `fr-CA`, `no` and `nb`. */
export const isSameLanguage = (one: string, other: string): boolean => kinOf(one) === kinOf(other);
const kinOf = (code: string): string => {
  const base = (code.split('-')[0] ?? '').toLowerCase();
  return KIN.get(base)?.code ?? base;
};
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const SHAPE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether the code is BCP 47 in the shape that the contract takes, of a language that is registered; says nothing of there being rules for it. */
export const isLanguageCode = (code: string): boolean => isWellFormed(code) && isLanguageSubtag(code.split('-')[0] as string);

function isWellFormed(code: string): boolean {
  if (!SHAPE.test(code) || code.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/**
 * The language of a text that names its country as well: `fr-FR` → `fr`, `zh-TW` → `zh-Hant`, `sr-Latn-RS` → `sr-Latn`. What has rules
 * of its own stays, and so does what is no code.
 */
export function withoutRegion(code: string): string {
  if (byCode.has(code) || !isWellFormed(code)) return code;
  const locale = new Intl.Locale(code);
  const { language, script } = locale;
  if (language === 'zh' && locale.maximize().script === 'Hant') return zhHant.code;
  return script ? `${language}-${script}` : language;
}

/** The descriptor of a language: its own, that of its base (`fr-CA` → `fr`), or the generic one. Throws a RangeError for what is not well-formed. */
export function languageFor(code: string): LanguageDescriptor {
  const own = byCode.get(code);
  if (own) return own;
  if (!isWellFormed(code)) throw new RangeError(`"${code.slice(0, 40)}" is no language code`);
  const base = baseOf(code);
  const ownName = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const dir = RIGHT_TO_LEFT.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
  return { ...(base ?? generic(code, ownName, dir)), code, ownName, dir };
}

const rulesOf = (code: string): LanguageDescriptor | undefined => byCode.get(code) ?? baseOf(code);
/** The word rules alone, of any text that a language code may be; cheap enough to ask for each word. */
export const wordRulesFor = (code: string): WordRules => rulesOf(code)?.words ?? genericWords;
export const sentenceRulesFor = (code: string): SentenceRules => rulesOf(code)?.sentences ?? genericSentences;
