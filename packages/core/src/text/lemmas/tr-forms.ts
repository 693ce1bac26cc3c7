import type { Dictionary } from './rules.ts';

/**
 * Turkish words end in chains of suffixes, whose vowels follow those before them. What stands before a chain that makes
 * sense is the dictionary form; verbs are given by their root, without passive and causative.
 *
 *     evlerimizde → ev + ler + imiz + de        okunmadığını → oku + n + ma + dığını        kısmı → kısım + ı
 *
 * A root is a verb's where the dictionary has its infinitive.
 */
const I = '[ıiuü]';
const A = '[ae]';
const D = '[dt]';
const POSSESSIVE = `(?:l${A}r${I}|${I}?m(?:${I}z)?|${I}?n(?:${I}z)?|s?${I})`;
const CASE = `(?:n?${D}${A}n?|[yn]?${A}|[yn]?${I}|n?${I}n|y?l${A}|n?c${A})`;
const COPULA = `(?:y?${D}${I}(?:[mnk]|l${A}r)?|y?m${I}ş|y?s${A}|${D}${I}r(?:l${A}r)?|y?ken|y?${I}[mz])`;
const NOMINAL = `(?:l${A}r)?${POSSESSIVE}?${CASE}?(?:ki(?:l${A}r)?(?:n${A}|n${I}n?|n${D}${A}n?)?)?${COPULA}?`;
const PERSON = `(?:y?${I}m|m|s${I}n(?:${I}z)?|n(?:${I}z)?|y?${I}z|k|l${A}r)`;
const TENSE = `(?:${I}?yor|[aeıiuü]?r|z|${D}${I}|m${I}ş|y?${A}c${A}[kğ]|m${A}l${I}|s${A}|m${A}kt${A})`;
const NEGATION = `(?:m${A}|m(?=${I}yor))?`;
const ABILITY = `(?:y?${A}bil|y?${A}m${A}?)?`;
const VERBAL_NOUN = `(?:y?${A}n|${D}${I}[kğ]|y?${A}c${A}[kğ]|m${I}ş|m${A}|y?${I}ş)`;
const CONVERB = `(?:y?${I}p|y?${A}r${A}k|y?${I}nc${A}|(?:[aeıiuü]?r|z|${I}?yor|m${I}ş)?ken|m${A}d${A}n|${D}${I}kç${A}|m${A}ks${I}z${I}n|m${A}k(?:t${A}n?|l${A}|s${I}z|t${I}r?|m${I}ş)?)`;
const FINITE = `${TENSE}(?:l${A}r)?(?:y?${D}${I}|y?m${I}ş|y?s${A})?${PERSON}?(?:${D}${I}r)?|y?${I}n(?:${I}z)?|s${I}n(?:l${A}r)?|${D}${I}r|y?${A}(?:y${I}m|s${I}n|l${I}m|l${A}r)?`;

const NOUN = new RegExp(`^${NOMINAL}$`, 'u');
const VERB = new RegExp(`^${NEGATION}${ABILITY}${NEGATION}(?:${FINITE}|${VERBAL_NOUN}${NOMINAL}|${CONVERB})$`, 'u');
/** Not being able, before which a verb may only seem to end (`bil` + `eme`). */
const UNABLE = new RegExp(`y?${A}m${A}$`, 'u');
/** Passive, causative, negation, ability. */
const VOICE = new RegExp(`^(?:${I}?l|n|${D}${I}r|m${A}|y?${A}bil)$`, 'u');
/** Verbs of their own that look like another one's passive. */
const OWN: ReadonlySet<string> = new Set(['bulun', 'kullan', 'kal', 'dol', 'bil', 'sal', 'del', 'yenil', 'ayrıl', 'doğrul']);

const LAST_VOWEL = /[aeıioöuü](?=[^aeıioöuü]*$)/u;
const SOFT: Readonly<Record<string, string>> = { ğ: 'k', b: 'p', c: 'ç', d: 't' };

/** Endings that nouns have as well: there the dictionary's word goes first. */
const WEAK = new RegExp(`^(?:l${A}r|k|${I}z|y?${A}|[aeıiuü]?r|z|y?${I}ş|m|${I}m|${I}n|n)$`, 'u');
const LONG_ENDING = 3;

export const turkishForms = (key: string, dictionary: Dictionary): string[] => rootsOf(key, dictionary).map((root) => bare(root, dictionary));

/** An apostrophe parts a name from its endings: `İstanbul'dan`. */
export function turkishName(written: string, isName: boolean): string | undefined {
  const name = written.split(/['’]/)[0] as string;
  return isName || (name !== written && /^\p{Lu}/u.test(name)) ? name : undefined;
}

/** The list has some words with the ending that changes them: `sonucu` → sonuç, `kısmı` → kısım, `çocuğun` → çocuk. */
function bare(word: string, dictionary: Dictionary): string {
  const [, stem, vowel] = /^(.{2,}[^aeıioöuü])([ıiuü])(?:[mn]|[mn][ıiuü]z)?$/u.exec(word) ?? [];
  if (stem === undefined || vowel === undefined || dictionary.lists(stem)) return word;
  const end = stem.slice(-1);
  const hard = end === 'd' ? undefined : stem.endsWith('ng') ? 'k' : SOFT[end];
  const whole = stem.slice(0, -1) + hard;
  const soft = hard === undefined || (end === 'ğ' && !SYLLABLES.test(whole)) ? [] : [whole];
  const isNoun = (each: string) => harmonic(each, vowel) && dictionary.lists(each) && !isVerb(each, dictionary);
  return [...soft, ...opened(stem)].find(isNoun) ?? word;
}

function rootsOf(key: string, dictionary: Dictionary): string[] {
  const word = key.split("'")[0] as string;
  if (word !== key) return [nounOf(word, dictionary, 0) ?? word];
  const verb = verbOf(word, dictionary);
  const listed = dictionary.lists(word) ? undefined : listedNoun(word, dictionary);
  if (listed && verb && listed.length > verb.root.length && !isVerb(listed, dictionary) && !DEVERBAL.test(listed)) return [listed];
  const owner = verb && PLURAL.test(verb.rest) ? withIle(verb.root, dictionary) : undefined;
  if (owner !== undefined) return [owner];
  const alone = withIle(word, dictionary);
  if (alone !== undefined) return [alone];
  const longer = verb && nounOf(word, dictionary, 0);
  if (verb && longer && isLonger(longer, word, verb, dictionary)) return [longer];
  if (verb && (verb.voiced || !WEAK.test(verb.rest))) return [verb.root];
  if (dictionary.lists(word)) return [nounOf(word, dictionary, LONG_ENDING) ?? word];
  const noun = nounOf(word, dictionary, 0);
  return [listed && noun && INNER.test(noun.slice(listed.length)) && noun.startsWith(listed) ? listed : noun, verb?.root].flatMap((root) => root ?? []);
}

/** `evler` and `evlerim` are of ev, though there is a verb evle. */
const PLURAL = new RegExp(`^r(?:${I}m)?$`, 'u');
/** Verbs in `la` that are likelier than a noun with *ile*. */
const IN_LA: ReadonlySet<string> = new Set(
  `anla başla bağla topla hazırla yolla sakla ekle işle temizle kapla sağla tekrarla hesapla patla parla zorla yasakla açıkla hedefle planla yayınla yayımla düzenle
  onayla kutla sula suçla önle belirle engelle destekle tamamla kuşatla sula uğurla savunla gizle böyle söyle öyle şöyle dinle bekle izle kesinlikle genellikle özellikle asla hızla fazla mahalle damla tarla yayla kışla pusula`.split(
    /\s+/,
  ),
);

/** The noun before *ile*: `telefonla`, `çocukla`. */
function withIle(word: string, dictionary: Dictionary): string | undefined {
  const noun = /^(.{2,}[^aeıioöuü])l[ae]$/u.exec(word)?.[1];
  return noun !== undefined && !/m[ae]k$/u.test(noun) && !IN_LA.has(word) && dictionary.lists(noun) ? noun : undefined;
}

/** What the list itself takes the form for, where that is one noun. */
function listedNoun(word: string, dictionary: Dictionary): string | undefined {
  const found = dictionary.stems(word).filter((stem) => stem !== word && stem.length > 1 && !SHORT.test(stem) && dictionary.lists(stem));
  return found.length === 1 ? found[0] : undefined;
}
const AGENT = /m[ae]n$/u;
const WISH = /^y?[ae](?:l[ıi]m|y[ıi]m)$/u;
/** Whether a noun goes further into a word than its verb, and is more than what every verb makes: `öğretmendir`, not `gelirler`. */
const isLonger = (noun: string, word: string, { root, rest }: { root: string; rest: string }, dictionary: Dictionary): boolean =>
  word.startsWith(noun) &&
  noun.length > word.length - rest.length &&
  !DEVERBAL.test(noun) &&
  !(noun.startsWith(root) && /^[aeıiuü]?r$/u.test(noun.slice(root.length))) &&
  (AGENT.test(noun) || !VERB.test(noun.slice(word.length - rest.length))) &&
  !WISH.test(rest) &&
  !isVerb(noun, dictionary);

/** What is made of any verb, and given by it. */
const DEVERBAL = new RegExp(`(?:m${A}[kz]?|m${A}l${I}|(?<!m)${A}n|s${I}|${I}ş|yor(?:l${A}r)?|${D}${I}[kğ]?|${A}c${A}[kğ]|m${I}ş)$`, 'u');
/** Begins a chain of suffixes rather than that it ends a word: `ev` + `in` + `e`, `yüz` + `de` + `n`. */
const INNER = new RegExp(`^(?:${I}n|y|${D}${A})$`, 'u');

/** The root of the verb that a form may be of: the longest, then without voice, negation and ability, if it had any; and what follows it. */
function verbOf(word: string, dictionary: Dictionary): { root: string; rest: string; voiced: boolean } | null {
  for (let length = word.length - 1; length >= 2; length--) {
    const rest = word.slice(length);
    if (!VERB.test(rest) || !harmonic(word.slice(0, length), rest)) continue;
    const found = verbRoots(word.slice(0, length), rest).find((each) => isVerb(each, dictionary));
    if (!found) continue;
    const short = rest.startsWith('r') && /^[^aeıioöuü]*[aeıioöuü][^aeıioöuü]+[ae]$/u.test(found) ? found.slice(0, -1) : found;
    const root = withoutVoice(isVerb(short, dictionary) ? short : found, dictionary);
    return { root, rest, voiced: root !== found };
  }
  return null;
}

const FIXED = /ken|ki|yor|bil/u;
const BACK = 'aıou';
const ROUND = 'oöuü';
/** Whether the vowels of a chain follow those before them. */
function harmonic(stem: string, rest: string): boolean {
  let last = LAST_VOWEL.exec(stem)?.[0];
  if (last === undefined) return false;
  if (FIXED.test(rest)) return true;
  for (const vowel of rest.match(/[aeıioöuü]/gu) ?? []) {
    const isBack = BACK.includes(vowel);
    if (isBack !== BACK.includes(last)) return false;
    if (!'ae'.includes(vowel) && ROUND.includes(vowel) !== ROUND.includes(last)) return false;
    last = vowel;
  }
  return true;
}

/** Verbs whose `t` is said soft before a vowel: `gidiyor`, `kaybeder`. */
const SOFTENED_VERB =
  /^(?:gi|gü|ta|di|(?:aff|redd|hiss|kayd|kayb|seyr|sabr|nakl|şükr|bahs|zann|hall|emr|hükm|haps|mahv|vaad|keşf|feth|katl|devr|azm|naks|hazm|kahr|sevk|farz)?e)d$/u;

/** `söyl` + `üyor` → söyle; `gid` + `er` → git. */
function verbRoots(stem: string, rest: string): string[] {
  const found = [stem];
  if (/^[ıiuü]yor/u.test(rest)) found.push(`${stem}a`, `${stem}e`);
  if (SOFTENED_VERB.test(stem)) found.push(`${stem.slice(0, -1)}t`);
  if (/^[dy]i$/u.test(stem) && rest.startsWith('y')) found.push(`${stem.charAt(0)}e`);
  return found;
}

function isVerb(root: string, dictionary: Dictionary): boolean {
  if (root === 'yaş') return false;
  const vowel = LAST_VOWEL.exec(root)?.[0];
  return vowel !== undefined && dictionary.knows(`${root}m${'aıou'.includes(vowel) ? 'a' : 'e'}k`);
}

/** Too short for the root of a verb (`sun` is none of su) or a noun (`damar` of da). */
const SHORT = /^(?!(?:de|ye|su)$)[^aeıioöuü][aeıioöuü]$/u;

function withoutVoice(root: string, dictionary: Dictionary): string {
  if (OWN.has(root)) return root;
  const able = root.replace(UNABLE, '');
  const bases = able === root ? [] : [/^[dy]i$/u.test(able) ? `${able.charAt(0)}e` : able, ...(SOFTENED_VERB.test(able) ? [`${able.slice(0, -1)}t`] : [])];
  const first = bases.find((each) => each.length > 1 && isVerb(each, dictionary));
  if (first !== undefined) return withoutVoice(first, dictionary);
  for (let length = root.length - 1; length >= 2; length--) {
    if (!VOICE.test(root.slice(length))) continue;
    const stem = root.slice(0, length);
    const base = [/^[dy]i$/u.test(stem) ? `${stem.charAt(0)}e` : stem, ...(SOFTENED_VERB.test(stem) ? [`${stem.slice(0, -1)}t`] : [])].find(
      (each) => !SHORT.test(each) && isVerb(each, dictionary),
    );
    if (base) return withoutVoice(base, dictionary);
  }
  return root;
}

/**
 * The longest known word before a chain of a noun's suffixes, rather no verb (`çocuklar`: çocuk, though there is a verb
 * çocukla); the chain has `least` signs, unless it softens the word's end.
 */
function nounOf(word: string, dictionary: Dictionary, least: number): string | null {
  let verb: string | null = null;
  for (let length = word.length - Math.min(least, 1); length >= 2; length--) {
    const rest = word.slice(length);
    const stem = word.slice(0, length);
    if (!NOUN.test(rest) || !(rest === '' || harmonic(stem, rest))) continue;
    const soft = SOFT[stem.slice(-1)];
    const hard = soft && /^[aeıioöuü]/u.test(rest) ? stem.slice(0, -1) + soft : null;
    if (hard && !(soft === 't' && dictionary.lists(stem.slice(0, -1))) && (soft === 'k' || (least === 0 && length > LONG_ENDING)) && dictionary.lists(hard))
      return hard;
    if (rest.length < least) continue;
    const root = [stem, ...(rest === '' ? [] : opened(stem))].find((each) => dictionary.lists(each));
    if (root === undefined) continue;
    const owned = OWNED.exec(root)?.[1];
    if (owned !== undefined && /^[ıiuüaen]/u.test(rest) && dictionary.lists(owned) && !SHORT.test(owned)) return owned;
    if (rest === '' || !isVerb(root, dictionary)) return root;
    verb ??= root;
  }
  return verb;
}

/** What another noun may be when it belongs to somebody: `havas` + `ı` is hava + sı, `babasın` + `a` is baba + sına. */
const OWNED = /^(.+[aeıioöuü])s(?:[ıiuü]n?)?$/u;
const SYLLABLES = /[aeıioöuü][^aeıioöuü]+[aeıioöuü]/u;

/** Nouns that lose their last vowel. */
const LOSING: ReadonlySet<string> = new Set(
  `ağız akıl alın asıl asır bağır beyin boyun burun cisim emir fikir göğüs hüküm isim karın kısım keyif koyun nehir oğul omuz ömür resim ritim sabır şehir şekil
  vakit zihin zulüm küfür seyir nesil metin nakit hacim kayın izin kabir kahır nabız nefis ilim akit aziz beniz geniz devir fasıl hasım hüzün kasıt kavim
  kutup lütuf meyil mühür rahim satıh sınıf sihir tavır vasıf zehir zıt cürüm`.split(/\s+/),
);

/** The vowel that falls out before a suffix: `kısm` → kısım, `oğl` → oğul. */
function opened(stem: string): string[] {
  if (!/[aeıioöuü][^aeıioöuü]{2}$/u.test(stem)) return [];
  const vowel = LAST_VOWEL.exec(stem)?.[0] ?? 'e';
  const between = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' }[vowel] as string;
  const whole = `${stem.slice(0, -1)}${between}${stem.slice(-1)}`;
  return LOSING.has(whole) ? [whole] : [];
}
