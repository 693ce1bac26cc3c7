import type { Choice } from '../forms.ts';

/** Dictionary forms of Arabic words by their shape alone: there is no dictionary here. */

const PREFIX = /^(?:[وفبل]?ال|لل|و)/;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const bare = (key: string): string => key.replace(MARKS, '');

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const BEFORE_VERBS = words('لم لن لا قد سوف الذي التي الذين ألا كان كانت وكان وكانت فقد وقد ولم ولا كما حيث عندما بينما حين كي لكي');
const NO_NOUNS = words('التي الذي الذين اللذين اللتين اللواتي الآن');

/** What a word tells of the next: a verb follows, or an adjective of a definite noun, or of a feminine one. */
export function arabicPlace(key: string): keyof Choice {
  const word = bare(key);
  if (BEFORE_VERBS.has(word)) return 'verb';
  if (NO_NOUNS.has(word)) return 'plain';
  if (articleOf(word) !== undefined) return 'definite';
  if (/(ها|هم|نا)$/.test(word) && word.length > 4) return 'definite';
  return /(ة|ات)$/.test(word) && word.length > 3 ? 'feminine' : 'plain';
}

const ARTICLES = ['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const articleOf = (word: string): string | undefined => ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= 3);

/** The dictionary form as far as its shape and the word before tell; `irregular` knows those of words that follow no rule. */
export function arabicLemma(key: string, place: keyof Choice, irregular: (form: string) => string | undefined): string {
  const word = bare(key);
  const known = [word, word.replace(PREFIX, ''), withoutOwner(word.replace(PREFIX, ''))].map(irregular).find((lemma) => lemma);
  if (known || NO_NOUNS.has(word)) return known ?? word;
  const article = articleOf(word);
  if (article !== undefined) return nounOf(word.slice(article.length), place === 'definite');
  const open = withoutAnd(word);
  if (ASKED.test(open)) return 'سأل';
  if (/^س[يتأ]/.test(open) && open.length >= 5) return verbOfFuture(open.slice(1)) ?? open;
  if (isFuture(open) && (place === 'verb' || looksLikeFuture(open))) return verbOfFuture(open) ?? open;
  const past = pastOf(open);
  if (past) return past;
  return nounOf(withoutPreposition(open), place === 'feminine');
}

/** The past of سأل, which begins as a future does. */
const ASKED = /^سأل(?:ت|وا|نا|ن|و)?(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?$/;

/** `و` and `ف` before a word. */
function withoutAnd(word: string): string {
  if (!/^[وف]/.test(word)) return word;
  const isAnd = word.startsWith('و') ? word.length >= 6 || (word.length === 5 && !/[ةا]$|^و.ا/.test(word)) : word.length >= 6 && /^ف[يتنسبلأ]/.test(word);
  return isAnd ? word.slice(1) : word;
}
/** `ب` `ل` `ك` before a noun that shows by its ending or shape that it is one. */
function withoutPreposition(word: string): string {
  if (!/^[بل]/.test(word) || word.length < 4) return word;
  if (word.length === 4 && (/[ةتاءي]$/.test(word) || word.charAt(2) === 'ي')) return word;
  return word.length === 5 && /[ةا]$/.test(word) ? word : word.slice(1);
}

const isFuture = (word: string): boolean => /^(?:[يتأ]..|ن...)/.test(word);
/** `ي` begins few other words; `ت` begins verbal nouns too, which have a vowel before their last letter or end in `ة`. */
const looksLikeFuture = (word: string): boolean =>
  word.startsWith('ي') ? !/^(يوم|يد|يسار|يمين)/.test(word) : /^ت[تس]../.test(word) || (/^ت/.test(word) && word.length <= 4 && !/[ةاي]/.test(word.slice(1)));

function verbOfFuture(word: string): string | undefined {
  let stem = word.slice(1).replace(/(ون|وا|ين|ان)(هم|ها|هما|ه|نا|ني|ك)?$/, (ending, _, __, at) => (at >= 2 ? '' : ending));
  stem = stem.replace(/(هم|ها|هما|ه|نا|ني|ك)$/, (ending, _, at) => (at >= 3 ? '' : ending));
  if (/^ست/.test(stem) && stem.length >= 5) return `ا${hollow(stem)}`;
  if (/^.ت../.test(stem) && stem.length === 4 && !stem.startsWith('ت')) return `ا${hollow(stem)}`;
  if (/^ن...$/.test(stem)) return `ا${hollow(stem)}`;
  return hollow(stem);
}

/** A weak letter as the past has it: يقول → قال, يروي → روى, يقع → وقع. */
function hollow(weak: string): string {
  const stem = weak.replace(/^ؤ/, 'أ');
  if (stem.length === 2) return `و${stem}`;
  if (/[يى]$/.test(stem)) return `${stem.slice(0, -1)}ى`;
  if (stem.endsWith('و')) return `${stem.slice(0, -1)}ا`;
  if (/[وي].$/.test(stem) && stem.length === 3) return `${stem.charAt(0)}ا${stem.slice(-1)}`;
  if (/ي.$/.test(stem) && stem.length === 4 && /^ت/.test(stem)) return stem;
  if (/ي.$/.test(stem) && stem.length === 5) return `${stem.slice(0, -2)}ا${stem.slice(-1)}`;
  return stem;
}

function pastOf(word: string): string | undefined {
  if (/[^ا]ت$/.test(word) && word.length >= 4 && !/^(بيت|وقت|صوت|بنت|موت|تحت|ليست)$/.test(word)) {
    const stem = word.slice(0, -1);
    return stem.length === 2 ? `${stem}ى` : stem;
  }
  if (word.endsWith('وا') && word.length >= 5) return word.slice(0, -2);
  return undefined;
}

function nounOf(written: string, isAdjective: boolean): string {
  if (/[^يوهنك]ا$/.test(written) && written.length >= 4) return written.slice(0, -1);
  const word = withoutOwner(written);
  if (word.endsWith('ة') && isAdjective && word.length >= 4) return word.slice(0, -1);
  if (word.endsWith('ية') || word.endsWith('ة')) return word;
  const plural = /(يات|ات|يون|يين|ون|ين)$/.exec(word)?.[0];
  if (plural && word.length - plural.length >= (plural === 'يات' ? 2 : 3)) {
    const stem = word.slice(0, -plural.length);
    if (plural === 'يات') return `${stem}ية`;
    if (plural === 'ات') return isVerbalNoun(stem) ? stem : `${stem}ة`;
    if (plural.startsWith('ي') && plural !== 'ين') return `${stem}ي`;
    return plural === 'ين' && /^(ت|.$)/.test(stem) ? word : stem;
  }
  return brokenPlural(word) ?? word;
}

/** What belongs to somebody. */
function withoutOwner(word: string): string {
  const owner = /(هما|ها|هم|نا|كم|ه)$/.exec(word)?.[0];
  if (!owner || word.length - owner.length < 3) return word;
  const stem = word.slice(0, -owner.length);
  return stem.endsWith('ت') && !stem.endsWith('ات') ? `${stem.slice(0, -1)}ة` : stem;
}

/** Their plurals end in `ات` although they have no `ة`: انتخاب, تعليم, حيوان. */
const isVerbalNoun = (stem: string): boolean =>
  (/^[اإ]/.test(stem) && /ا.$/.test(stem)) ||
  /^ت...+$/.test(stem) ||
  /^م.ا.$/.test(stem) ||
  (/^م/.test(stem) && stem.length >= 4 && !/ا/.test(stem)) ||
  /ان$/.test(stem);

/** Plurals that change the word inside, where the singular has one likely shape. */
function brokenPlural(word: string): string | undefined {
  if (word.length === 5 && /^أ..ا.$/.test(word)) {
    return word.slice(1, 3) + word.slice(4);
  }
  if (/^[^م]وا..$/.test(word)) return word.charAt(0) + word.slice(2);
  if (/^م.ا..$/.test(word)) return word.slice(0, 2) + word.slice(3);
  if (/^..ائ.$/.test(word)) return `${word.slice(0, 2)}ي${word.slice(4)}ة`;
  if (/^[^اإ]..اء$/.test(word)) return `${word.slice(0, 2)}ي${word.charAt(2)}`;
  if (/^م.ا.ي.$/.test(word)) return `${word.slice(0, 2)}${word.charAt(3)}و${word.slice(5)}`;
  return undefined;
}
