import type { Choice } from '../forms.ts';
import { everydayNoun } from './ar-nouns.ts';
import {
  FOURTH,
  LANDS,
  NO_FUTURES,
  NOUNS_AS_PARTICIPLES,
  NOUNS_IN_IYA,
  OF_WAW,
  PARTICIPLES,
  ROOTS_OF_KAF,
  ROOTS_OF_WAW,
  SEEN_AS_FUTURE,
  VERBS_OR_PLURALS,
  WITH_YA,
  WITHOUT_TA,
} from './ar-words.ts';

/** Dictionary forms of Arabic words by their shape alone: there is no dictionary here. */

const PREFIX = /^(?:[وفبل]?ال|لل|و)/;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const bare = (key: string): string => key.replace(MARKS, '');

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const BEFORE_VERBS = words(
  'لم لن لا قد سوف الذي التي الذين ألا كان كانت وكان وكانت فقد وقد ولم ولا كما حيث عندما بينما حين كي لكي أن وأن بأن هل هو هي هم أنا نحن أنت وهو وهي وهم وأنا ونحن',
);
const NO_NOUNS = words('الله ألف التي الذي الذين اللذين اللتين اللواتي الآن');

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
const articleOf = (word: string): string | undefined => ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= (each === 'ال' ? 2 : 3));

/** The dictionary form as far as its shape and the word before tell; `irregular` knows those of words that follow no rule. */
export function arabicLemma(key: string, place: keyof Choice, irregular: (form: string) => string | undefined): string {
  const word = bare(key);
  const open = withoutAnd(word);
  if ((place === 'start' || place === 'verb') && VERBS_OR_PLURALS.has(open)) return open;
  const everyday = irregular(word) ?? everydayNoun(word, place, irregular);
  if (everyday) return everyday;
  if (ACCUSATIVE.test(key)) return withoutAccusative(open);
  const stem = word.replace(PREFIX, '');
  const known = [word, open, stem, withoutOwner(stem), withoutPreposition(open), withoutOwner(withoutPreposition(open)), withoutAs(open)]
    .map(irregular)
    .find((lemma) => lemma);
  if (known || NO_NOUNS.has(word)) return known ?? word;
  const article = articleOf(word);
  if (article !== undefined) return nounOf(word.slice(article.length), place === 'definite' && article === 'ال');
  const fourth = fourthOf(open);
  if (fourth) return fourth;
  if (SEEN_AS_FUTURE.test(open)) return nounOf(open, place === 'feminine');
  if (ASKED.test(open)) return 'سأل';
  if (/^س[يتأ]/.test(open) && open.length >= 5) return verbOfFuture(open.slice(1)) ?? open;
  if (/^ت..ي.$/.test(open)) return open;
  const early = /^[تأ]...+ت$/.test(open) ? pastOf(open) : undefined;
  if (early) return early;
  if (isFuture(open) && (place === 'verb' || looksLikeFuture(open))) return verbOfFuture(open) ?? open;
  const past = pastOf(open);
  if (past) return past;
  return nounOf(withoutAs(withoutPreposition(open)), place === 'feminine');
}

/** The double mark tells what the letter alone does not: جبنًا. */
const ACCUSATIVE = /(?:\u064b\u0627|\u0627\u064b)$/;
const withoutAccusative = (word: string): string => nounOf(word.slice(0, -1), false);

function withoutAs(word: string): string {
  if (word.length < 5 || !/^ك(?![اوي]|مي|فا)/.test(word)) return word;
  return ROOTS_OF_KAF.has(
    word
      .slice(1)
      .replace(/[اويىةئء]/g, '')
      .slice(0, 2),
  )
    ? word
    : word.slice(1);
}

/** The past of سأل, which begins as a future does. */
const ASKED = /^سأل(?:ت|وا|نا|ن|و)?(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?$/;

const isOfWaw = (word: string): boolean => {
  if (OF_WAW.has(word)) return true;
  if (/^و[أإآ]/.test(word)) return false;
  const bones = word.slice(1).replace(/[اويىةئءأ]/g, '');
  return ROOTS_OF_WAW.has(bones.slice(0, 2)) && /^(?:ت|ن|ه|هم|هما|ك|تن|ته|تهم)?$/.test(bones.slice(2));
};

/** `و` and `ف` before a word. */
function withoutAnd(word: string): string {
  if (!/^[وف]/.test(word) || word.length < 4) return word;
  const isAnd = word.startsWith('و') ? !isOfWaw(word) : word.length >= 6 && /^ف[يتنسبلأ]/.test(word);
  return isAnd ? word.slice(1) : word;
}
/** `ب` `ل` `ك` before a noun that shows by its ending or shape that it is one. */
function withoutPreposition(word: string): string {
  if (!/^[بل]/.test(word) || word.length < 4) return word;
  if (word.length === 4 && (/^.ا|[ةتاءي]$/.test(word) || word.charAt(2) === 'ي')) return word;
  return word.length === 5 && (word.endsWith('ا') || /^.[اوي]|[اوي].ة$/.test(word)) ? word : word.slice(1);
}

const isFuture = (word: string): boolean => /^(?:[يتأ]..|ن...)/.test(word) && !NO_FUTURES.test(word);
/** `ي` begins few other words; `ت` begins verbal nouns too, which have a vowel before their last letter or end in `ة`. */
const looksLikeFuture = (word: string): boolean =>
  word.startsWith('ي')
    ? !/^(يوم|يدي?$|يد(?:ه|ها|هم|ين|ان)$|يسار|يمين|يهود|يورو|يونان|يابان|يقين|يتيم)/.test(word)
    : /^ت(?:[تس]..|.ت.[^ايةوت]?$|.ت.ي$|ن[^اي]{3}$|.ي.$)/.test(word) || (/^ت/.test(word) && word.length <= 4 && !/[ةايت]/.test(word.slice(1)));

function verbOfFuture(word: string): string | undefined {
  let stem = word
    .slice(1)
    .replace(/(ون|وا|ين|ان)(هم|ها|هما|ه|نا|ني|ك)?$/, (ending, _, __, at: number, all: string) =>
      at >= (ending.startsWith('ون') ? 3 : 2) && all.charAt(at - 1) !== 'ا' ? '' : ending,
    );
  if (/^[^تا]..ن$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/(هم|ها|هما|ه|نا|ني|ك)$/, (ending, _, at) => (at >= 3 ? '' : ending));
  const fourth = `أ${stem.replace(/[يى]$/, 'ى')}`;
  if (FOURTH.has(fourth)) return fourth;
  if (/^.ي.$/.test(stem) && !WITH_YA.has(stem)) return `أ${stem.charAt(0)}ا${stem.charAt(2)}`;
  if (/^ست/.test(stem) && stem.length >= 5) return `ا${hollow(stem)}`;
  if (/^.ت../.test(stem) && stem.length === 4 && !stem.startsWith('ت')) return `ا${hollow(stem)}`;
  if (/^ن...$/.test(stem)) return `ا${hollow(stem)}`;
  return hollow(stem);
}

const fourthOf = (past: string): string | undefined => [past, past.replace(/(?:ت|وا|نا)$/, '')].find((verb) => FOURTH.has(verb));

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
  if (/[^يوهنك]ا$/.test(written) && !/هما$|^فرنسا$/.test(written) && written.length >= 4) return written.slice(0, -1);
  if (/[^ا]يا$/.test(written) && written.length >= 5 && !LANDS.has(written)) return written.slice(0, -1);
  const word = withoutOwner(written);
  if (word.endsWith('ية') && word.length >= 6 && !NOUNS_IN_IYA.has(word)) return word.slice(0, -1);
  if (word.endsWith('ة') && isAdjective && word.length >= 5 && !NOUNS_IN_IYA.has(word)) return word.slice(0, -1);
  if (/^(?:م..و.|مت[^ا]..)ة$/.test(word) && !NOUNS_AS_PARTICIPLES.has(word)) return word.slice(0, -1);
  if (word.endsWith('ة') || /^م..ون$/.test(word)) return word;
  if (/^آ.ا.$/.test(word)) return `أ${word.charAt(1)}${word.charAt(3)}`;
  if (/^أ..ياء$/.test(word)) return `${word.slice(1, 3)}ي`;
  if (/^أ..ات$/.test(word)) return word.slice(1, 3) + word.slice(4);
  const plural = /(يات|ات|يون|يين|ون|ين)$/.exec(word)?.[0];
  if (plural && word.length - plural.length >= (plural === 'يات' ? 2 : 3)) {
    const stem = word.slice(0, -plural.length);
    if (plural === 'يات') return `${stem}ية`;
    if (plural === 'ات') return isVerbalNoun(stem) ? stem : `${stem}ة`;
    if (plural.startsWith('ي') && plural !== 'ين') return `${stem}ي`;
    if (plural === 'ين' && /..ت$/.test(stem) && !/^(?:بنت|بيت|وقت|صوت|موت)$/.test(stem)) return `${stem.slice(0, -1)}ة`;
    return plural === 'ين' && /^(ت|.$)/.test(stem) ? word : stem;
  }
  return brokenPlural(word) ?? word;
}

/** What belongs to somebody. */
function withoutOwner(word: string): string {
  const owner = /(هما|ها|هم|نا|كم|ه)$/.exec(word)?.[0];
  if (!owner || word.length - owner.length < 3 || /^(?:ت..يه|ا.?..اه|.?وجه|وجوه|مياه)$/.test(word)) return word;
  const stem = word.slice(0, -owner.length).replace(/ا[ؤئ]$/, 'اء');
  return stem.endsWith('ت') && !stem.endsWith('ات') && !WITH_OWN_TA.test(stem) ? `${stem.slice(0, -1)}ة` : stem;
}

/** Nouns whose `ت` is their own, and plurals of such: بيوت. */
const WITH_OWN_TA = /^(?:بيت|بنت|أخت|صوت|وقت|موت|زيت|حوت|سكوت|توت|كبريت|حانوت|بيوت)$/;

/** Their plurals end in `ات` although they have no `ة`: انتخاب, تعليم, حيوان. */
const isVerbalNoun = (stem: string): boolean =>
  WITHOUT_TA.has(stem) ||
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
  if (/^[^مته]وا.[^ي]$/.test(word)) return word.charAt(0) + word.slice(2);
  if (/^م.ا[^ئء].$/.test(word)) return PARTICIPLES.has(word) ? word : word.slice(0, 2) + word.slice(3);
  if (/^[^م].ائ[^ي]$/.test(word)) return `${word.slice(0, 2)}ي${word.slice(4)}ة`;
  if (/^[^اإ]..اء$/.test(word)) return `${word.slice(0, 2)}ي${word.charAt(2)}`;
  if (/^ت.ا.ي.$/.test(word)) return word.slice(0, 2) + word.slice(3);
  if (/^م.ا.ي.$/.test(word)) return `${word.slice(0, 2)}${word.charAt(3)}و${word.slice(5)}`;
  return undefined;
}
