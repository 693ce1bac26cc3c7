import { UNSPACED } from '../unspaced.ts';
import { conceptsOf } from './concepts.ts';
import { soundOf } from './sounds.ts';

/** What a sentence has that its translation should have too: by name; the first sign tells the kind. */
export type Features = Set<string>;

export interface Side {
  sentences: readonly string[];
  lang: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const SIDE_BY_SIDE = new RegExp(`[${UNSPACED}]`, 'u');
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** The features of the sentences of two texts, comparable with one another. */
export function featuresOf(a: Side, b: Side): [Features[], Features[]] {
  const features = [a, b].map(({ sentences, lang }) => sentences.map((sentence) => own(sentence, lang))) as [Features[], Features[]];
  const [scriptA, scriptB] = [scriptOf(a), scriptOf(b)];
  if (scriptA !== scriptB) addSounds(a, b, features);
  return features;
}

function scriptOf({ sentences }: Side): string {
  const sample = sentences.slice(0, 200).join(' ');
  const counts = SCRIPTS.map(([name, letters]): [string, number] => [name, sample.match(letters)?.length ?? 0]);
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

const SCRIPTS: [string, RegExp][] = [
  ...['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Thai', 'Greek', 'Hangul', 'Devanagari'].map((name): [string, RegExp] => [
    name,
    new RegExp(`\\p{Script=${name}}`, 'gu'),
  ]),
  ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

function own(sentence: string, lang: string): Features {
  const features: Features = new Set();
  const add = (name: string) => features.add(name);
  const text = sentence.normalize('NFKC');
  for (const number of text.matchAll(/\p{Nd}+(?:[.,٫٬\s](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*/gu)) add(`n${digits(number[0])}`);
  for (const [word] of text.matchAll(WORD)) {
    if (/\p{Nd}/u.test(word) && !/\p{L}/u.test(word)) continue;
    const plain = folded(word);
    if (/^[a-z]/.test(plain)) {
      if (plain.length >= 4 || /^\p{Lu}{2}/u.test(word)) add(`w${plain}`);
      if (plain.length >= 4) add(`p${plain.slice(0, 4)}`);
      if (plain.length >= 6) add(`P${plain.slice(0, 6)}`);
    } else if (/^[а-яё]/.test(plain) && plain.length >= 5) add(`p${plain.slice(0, 5)}`);
  }
  for (const concept of conceptsIn(text, lang)) add(`c${concept}`);
  for (const [mark, pattern] of MARKS) if (pattern.test(text)) add(`m${mark}`);
  return features;
}

const MARKS: readonly [string, RegExp][] = [
  ['?', /[?？؟]/],
  ['!', /[!！]/],
  ['"', /[“”„«»「」『』"]/],
  [':', /[:：]/],
  ['(', /[(（]/],
  ['%', /[%٪％]/],
  ['$', /[$€£¥]/],
  ['/', /[;；؛]/],
];

const digits = (number: string): string => number.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => String(worth(digit)));
/** Decimal digits of any script stand in tens behind their zero. */
function worth(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (zero > 0 && code - zero < 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’].*$/u, (rest) => (rest.length > 4 ? rest.slice(1) : ''))
    .toLowerCase();

/** Inflected words are known by their beginning. */
const stem = (word: string): string => word.slice(0, Math.max(3, word.length - (word.length > 6 ? 2 : 1)));
const stems = new Map<string, ReadonlyMap<string, string>>();

function conceptsIn(text: string, lang: string): Set<string> {
  const found = new Set<string>();
  const concepts = conceptsOf(lang);
  const small = text.toLowerCase();
  if (SIDE_BY_SIDE.test(text)) {
    for (const [name, concept] of concepts) if (name.length >= 2 && small.includes(name)) found.add(concept);
    return found;
  }
  let byStem = stems.get(lang);
  if (!byStem) {
    const map = new Map<string, string>();
    for (const [name, concept] of concepts) {
      const key = name.split(/\s+/).map(stem).join(' ');
      if (!map.has(key)) map.set(key, concept);
    }
    stems.set(lang, map);
    byStem = map;
  }
  const words = (small.match(WORD) ?? []).map((word) => bare(word));
  for (let at = 0; at < words.length; at++)
    for (let count = 1; count <= 3 && at + count <= words.length; count++) {
      const phrase = words.slice(at, at + count);
      const concept = concepts.get(phrase.join(' ')) ?? byStem.get(phrase.map(stem).join(' '));
      if (concept) found.add(concept);
    }
  return found;
}

/** Without what is written together with it: `l'`, Arabic `و`, `ب`, `ل` before the article. */
const bare = (word: string): string => word.replace(/^\p{L}{1,2}['’]/u, '').replace(/^[وفبلك](?=ال)/u, '');

const LONGEST_SOUND = 6;
/** Names of one side, by how they sound, where the other has a word or a stretch that sounds so. */
function addSounds(a: Side, b: Side, [ofA, ofB]: [Features[], Features[]]): void {
  const namesA = a.sentences.map(namesIn);
  const namesB = b.sentences.map(namesIn);
  for (const [names, mine, side, theirs] of [
    [namesA, ofA, b, ofB],
    [namesB, ofB, a, ofA],
  ] as const) {
    const wanted = new Set(names.flatMap((each) => [...each]));
    if (wanted.size === 0) continue;
    const grams = side.sentences.map((sentence) => soundsIn(sentence));
    const had = new Set<string>();
    for (const [i, each] of grams.entries())
      for (const gram of each)
        if (wanted.has(gram)) {
          (theirs[i] as Features).add(`s${gram}`);
          had.add(gram);
        }
    for (const [i, each] of names.entries()) for (const name of each) if (had.has(name)) (mine[i] as Features).add(`s${name}`);
  }
}

function namesIn(sentence: string): Set<string> {
  const names = new Set<string>();
  if (CASED.test(sentence) || /\p{Script=Katakana}/u.test(sentence))
    for (const [name] of sentence.matchAll(/\p{Lu}[\p{L}\p{M}]{2,}|[\p{Script=Katakana}ー]{3,}/gu)) {
      const sound = soundOf(name).slice(0, LONGEST_SOUND);
      if (sound.length >= 3) names.add(sound);
    }
  return names;
}

/** Beginnings of its words; where words are not spaced, every stretch. */
function soundsIn(sentence: string): Set<string> {
  const grams = new Set<string>();
  const isUnspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(sentence);
  const stretches = isUnspaced
    ? sentence.split(/\s+/)
    : (sentence.match(/[\p{Script=Katakana}ー]{2,}|(?:(?!\p{Script=Katakana})[\p{L}\p{M}])+/gu) ?? []).flatMap((word) => [
        word,
        word.replace(/^[وفبلك]?ال|^[وفبلك]/u, ''),
      ]);
  for (const stretch of stretches) {
    const sound = soundOf(stretch);
    for (let from = 0; from < (isUnspaced ? sound.length : 1); from++)
      for (let length = 3; length <= LONGEST_SOUND && from + length <= sound.length; length++) grams.add(sound.slice(from, from + length));
  }
  return grams;
}
