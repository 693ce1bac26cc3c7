import type { Dictionary } from './rules.ts';

/**
 * Dictionary forms of Hebrew words. The dictionary lists every form of a word and knows which prefixes each may have, which
 * tells its kind: the article stands before absolute nouns and adjectives, `ב` before construct and possessed ones as well,
 * neither before finite verbs. Which word a form is of is found by the forms that such a word would have.
 */
export function hebrewForms(key: string, dictionary: Dictionary): string[] {
  const words = dictionary.stems(key).filter((word) => key.endsWith(word));
  const found = new Set<string>();
  const isListed = words.includes(key);
  const rank = (word: string): number => {
    if ((!isListed || key === `ה${word}`) && dictionary.irregular(word) !== undefined) return 3;
    if (word === key && isCausative(key, dictionary)) return 2;
    return key === behind('ה', word) && isAbsolute(word, dictionary) ? 1 : 0;
  };
  for (const word of words.sort((one, other) => rank(other) - rank(one) || other.length - one.length)) {
    const prefix = key.slice(0, key.length - word.length);
    for (const lemma of lemmasOf(word, prefix, dictionary)) found.add(lemma);
  }
  return found.size > 0 ? [...found] : [unknownOf(key)];
}

/** Of a word that is not listed, a name or a word of another language: without article and plural. */
function unknownOf(key: string): string {
  const word = key.startsWith('ה') && key.length >= SHORTEST_UNKNOWN ? key.slice(1) : key;
  return word.endsWith('ים') && word.length >= SHORTEST_UNKNOWN ? closed(word.slice(0, -2)) : word;
}
const SHORTEST_UNKNOWN = 5;

function lemmasOf(word: string, prefix: string, dictionary: Dictionary): string[] {
  const known = dictionary.irregular(word);
  if (known) return [known];
  const infinitive = prefix.endsWith('ל') ? verbOf(ofInfinitive(word), dictionary) : undefined;
  if (infinitive) return [infinitive];
  const mayBeVerb = prefix === '' || /[שו]$/.test(prefix);
  const first = mayBeVerb && word.endsWith('יתי') ? verbOf([`${word.slice(0, -3)}ה`], dictionary) : undefined;
  if (first) return [first];
  if (takes('ה', word, dictionary)) {
    const isNoun = word.endsWith('ה') && isOwned(word, dictionary);
    const verb = mayBeVerb ? (participleOf(word, dictionary) ?? (isNoun ? undefined : pastOf(word, dictionary))) : undefined;
    return [verb ?? singularOf(word, dictionary)];
  }
  if (mayBeVerb && isVerb(word, dictionary)) return [word];
  return [(takes('ל', word, dictionary) ? absoluteOf(word, dictionary) : undefined) ?? (mayBeVerb ? finiteOf(word, dictionary) : undefined) ?? word];
}

const finiteOf = (word: string, dictionary: Dictionary): string | undefined => pastOf(word, dictionary) ?? verbOf(ofFuture(word), dictionary);

/** A past as הסביר, which would also be the article before סביר; adjectives that are said of people more often are left to it. */
const isCausative = (word: string, dictionary: Dictionary): boolean =>
  /^ה..י.ו?$/.test(word) && !/^ה(?:צעיר|בכיר|עשיר|רגיל|סכין|עלים)/.test(word) && pastOf(word, dictionary) !== undefined;

/** Behind a prefix, a `ו` that begins a word is written twice. */
const behind = (prefix: string, word: string): string => prefix + (/^ו[^ו]/.test(word) ? 'ו' : '') + word;
const takes = (prefix: string, word: string, { stems }: Dictionary): boolean => stems(behind(prefix, word)).includes(word);
const isAbsolute = (word: string, dictionary: Dictionary): boolean => word.length > 1 && takes('ה', word, dictionary);

const FINAL: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };
const INNER: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
/** As it is written at the end of a word, and before an ending. */
const closed = (stem: string): string => stem.slice(0, -1) + (FINAL[stem.slice(-1)] ?? stem.slice(-1));
const open = (word: string): string => word.slice(0, -1) + (INNER[word.slice(-1)] ?? word.slice(-1));

/** Of an absolute form its singular, of an adjective that of the masculine. */
function singularOf(word: string, dictionary: Dictionary): string {
  const is = (each: string) => isAbsolute(each, dictionary);
  const lists = (each: string) => dictionary.lists(each);
  if (word.endsWith('ים')) {
    const stem = word.slice(0, -2);
    return [closed(stem), `${stem}י`, `${stem}ה`, `${stem}ת`].find(is) ?? word;
  }
  if (word.endsWith('ות')) {
    const stem = word.slice(0, -2);
    if (lists(`${word}ו`) || is(`${word}ים`)) return word;
    if (stem.endsWith('י') && isAdjective(stem, dictionary)) return stem;
    if (isAdjective(closed(stem), dictionary)) return closed(stem);
    if (is(closed(stem)) && isOwned(closed(stem), dictionary) && !lists(`${stem}תו`)) return closed(stem);
    return [`${stem}ה`, `${stem}ת`, closed(stem)].find(is) ?? word;
  }
  if (word.endsWith('ה') || word.endsWith('ת')) {
    const stem = closed(word.slice(0, -1));
    const isNoun = word.endsWith('ה') ? lists(`${word.slice(0, -1)}תו`) || lists(`${word.slice(0, -1)}יתו`) : lists(`${word}ו`);
    if (!isNoun && isAdjective(stem, dictionary)) return stem;
  }
  return word;
}

/** Bends in number and gender, and belongs to nobody. */
function isAdjective(word: string, dictionary: Dictionary): boolean {
  const stem = open(word);
  const is = (each: string) => isAbsolute(each, dictionary);
  return is(word) && (is(`${stem}ים`) || is(`${stem}ם`)) && is(`${stem}ות`) && !isOwned(word, dictionary) && !dictionary.lists(`${stem}תו`);
}

const OF_ONE = ['נו', 'כם', 'כן', 'ו', 'ה', 'י', 'ך', 'ם', 'ן', ''];
const OF_MANY = ['יהם', 'יהן', 'יכם', 'יכן', 'ינו', 'ייך', 'יו', 'יה', 'יך', 'יי', 'י', ''];

/** The absolute singular of a construct or possessed form. */
function absoluteOf(word: string, dictionary: Dictionary): string | undefined {
  const is = (each: string) => isAbsolute(each, dictionary);
  for (const ending of OF_MANY) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.endsWith('ות') && is(stem)) return singularOf(stem, dictionary);
    if (ending !== '' && is(`${stem}ים`)) return singularOf(`${stem}ים`, dictionary);
  }
  for (const ending of OF_ONE) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.endsWith('ת') && is(`${stem.slice(0, -1)}ה`)) return `${stem.slice(0, -1)}ה`;
    if (is(closed(stem))) return closed(stem);
    if (is(`${stem}ה`)) return `${stem}ה`;
  }
  return undefined;
}

/** Has the past of a verb: `כתב`, as `כתבתי` is there; `רצה`, as `רציתי` is. */
function isVerb(word: string, dictionary: Dictionary): boolean {
  const { lists } = dictionary;
  if (word.length < 2 || !lists(word)) return false;
  const stem = word.slice(0, -1);
  if (word.endsWith('ה')) return lists(`${stem}יתי`) && lists(`${stem}ינו`) && lists(`${stem}ו`);
  const short = word.startsWith('ה') && stem.endsWith('י') ? stem.slice(0, -1) + open(word).slice(-1) : open(word);
  const isFirst = (base: string) => lists(`${base}תי`) && lists(`${base}נו`);
  const bends =
    isFirst(short) ||
    (word.endsWith('ת') && !lists(`${stem}ה`) && lists(`${word}י`) && lists(`${word}נו`) && lists(`${word}ם`)) ||
    (word.endsWith('ן') && lists(`${stem}תי`) && lists(`${stem}נו`));
  return bends && lists(`${open(word)}ו`) && (!isOwned(word, dictionary) || lists(`י${word}`) || lists(`י${stem}ו${word.slice(-1)}`));
}
const verbOf = (words: readonly string[], dictionary: Dictionary): string | undefined => words.find((word) => isVerb(word, dictionary));

const PAST = ['תי', 'תם', 'תן', 'נו', 'ת', 'ה', 'ו'];

function pastOf(word: string, dictionary: Dictionary): string | undefined {
  if (isVerb(word, dictionary)) return word;
  if (word.length === 3 && isOwned(word, dictionary)) return undefined;
  for (const ending of PAST) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const base = verbOf([closed(stem), `${stem.replace(/[ית]$/, '')}ה`], dictionary);
    if (base && dictionary.lists(`${open(base).replace(/ה$/, '')}ו`)) return base;
  }
  return undefined;
}

/** What the verb may be whose future this is. */
function ofFuture(word: string): string[] {
  if (!/^[יתאנ]/.test(word)) return [];
  return [word.slice(1), word.slice(1).replace(/(נה|ו|י)$/, '')].flatMap((stem) => ofStem(closed(stem)));
}

/** And whose infinitive, without its `ל`. */
function ofInfinitive(word: string): string[] {
  if (word.startsWith('ה')) return word.endsWith('ות') ? [`${word.slice(0, -2)}ה`] : [word, `נ${word.slice(1).replace(/^י/, '')}`];
  if (word.endsWith('ות')) return [`${word.slice(0, -2)}ה`, `${word.charAt(0)}י${word.slice(1, -2)}ה`];
  if (/^.י.ו.$/.test(word)) return [];
  const short = word.length === 3 && word.endsWith('ת') ? word.slice(0, -1) : undefined;
  return [
    ...ofStem(word).filter((verb) => !/^[הנ]/.test(verb) || verb.startsWith(word.charAt(0))),
    ...(short ? [closed(`י${short}`), closed(`ה${short}`)] : []),
  ];
}

function ofStem(stem: string): string[] {
  const vowel = stem.lastIndexOf('ו');
  const short = vowel > 0 && vowel === stem.length - 2 ? [stem.slice(0, vowel) + stem.slice(vowel + 1)] : [];
  return [
    ...(stem.startsWith('ת') ? [`ה${stem}`] : []),
    ...short,
    ...(stem.charAt(stem.length - 2) === 'י' ? [`ה${stem}`] : []),
    // A י that the root has is written twice there, in the infinitive too: `לבית` is of בית, not of ביית.
    ...(/^.?י/.test(stem) ? [] : [`${stem.charAt(0)}י${stem.slice(1)}`]),
    stem,
    `ה${stem}`,
    `נ${stem.replace(/^י/, '')}`,
    `י${stem}`,
  ];
}

/** Has forms that say whose it is, as nouns do: `ספרו`, `מידתו`. */
const isOwned = (word: string, { lists }: Dictionary): boolean => lists(`${open(word)}יו`) || (word.endsWith('ה') && lists(`${word.slice(0, -1)}תו`));

/** Participles that have forms of a noun too (`אוהביו`), and are said of what somebody does first. */
const DOING = new Set(
  `כותב קורא אוהב הולך יושב עומד חושב יודע אומר לומד שומע טוען פותח סוגר נופל חוזר תומך שולח עוסק פוחד זוכר שוכח צוחק בוכה בורח לובש מושך
  עוזר שואל צועק חולם נוגע לוקח נותן בודק כולל
  מאמין מצביע מדבר מבין מחפש מקווה מתכוון מבקש מקבל ממשיך מתחיל מסביר מרגיש משכנע משמש מציע מגיע מביא מכיר מצליח מוצא מגלה מפרסם מייצג מייצא`.split(/\s+/),
);

/** The verb whose participle this is. */
function participleOf(word: string, dictionary: Dictionary): string | undefined {
  const masculine = word.endsWith('ת') ? closed(word.slice(0, -1)) : '';
  const stem = DOING.has(masculine) ? masculine : singularOf(word, dictionary);
  if (isOwned(stem, dictionary) && !DOING.has(stem)) return undefined;
  if (stem.startsWith('מ')) {
    const rest = stem.slice(1);
    return verbOf([`ה${rest}`, ...(rest.startsWith('ת') ? [] : [`${rest.charAt(0)}י${rest.slice(1)}`])], dictionary);
  }
  return stem.charAt(1) === 'ו' && stem.length === 4 ? verbOf([stem.charAt(0) + stem.slice(2)], dictionary) : undefined;
}
