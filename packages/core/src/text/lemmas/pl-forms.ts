import { ofFamily } from './families.ts';
import { hardened, nominatives, open } from './pl-cases.ts';
import type { Dictionary } from './rules.ts';

/** Infinitives, apart from nouns that end alike: `sieć`, `gość`, `chłopiec`. */
export const POLISH_VERB =
  /^(?!(?:sieć|płeć|nić|nać|o?powieść)$).*(?:[aeiyuą]ć|źć|(?:nie|wie|gnie|ple|mie|je|kra|kła|pa|sią|przą|[ij])ść)$|^(?:do|na|o|ode?|po|pode?|prze|przy|roze?|s|u|w|wy|ze?|za)?(?:móc|piec|wlec|tłuc|strzec|siec|ciec|rzec|biec|lec)$/;
const ADJECTIVE = /(?:[yi]|i?[aeą]|i?ego|i?emu|[yi]m|i?ej|[yi]ch|[yi]mi)$/;

export function polishForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 3) return [];
  const one = compared(key, dictionary) ?? verbOf(key, dictionary) ?? comparedAdverb(key, dictionary) ?? negated(key, dictionary);
  if (one !== undefined) return [one];
  const noun = pickedBy(key, dictionary);
  return noun === undefined ? [] : [noun];
}

const verbIn = (form: string, dictionary: Dictionary): string | undefined =>
  dictionary.irregulars(form).find((stem) => POLISH_VERB.test(stem)) ??
  dictionary.stems(form).find((stem) => stem !== form && POLISH_VERB.test(stem)) ??
  ofFamily(form, POLISH_VERB, dictionary);

const PAST = /^(.+(?:ł[aoy]?|li))(?:(by)(?:m|ś|śmy|ście)?|(?<=ł)e[mś]|(?<=ła)[mś]|(?<=[yi])(?:śmy|ście))?$/;

/** Of a form that a verb alone has: `niosąc`, `mający`, `zrobiono`, `zjadłszy`, `moglibyśmy`. */
function verbOf(key: string, dictionary: Dictionary): string | undefined {
  const active = /^(.+ąc)(?:[yaeą]|ego|emu|ym|ej|ych|ymi)?$/.exec(key)?.[1];
  if (active !== undefined) return verbIn(`${active}y`, dictionary) ?? (active === key ? verbIn(key, dictionary) : undefined);
  if (/[nt]o$/.test(key)) return dictionary.stems(key).includes(key) ? undefined : verbIn(key, dictionary);
  const before = /^(.+)wszy$/.exec(key)?.[1] ?? /^(.+ł)szy$/.exec(key)?.[1];
  if (before !== undefined) return pastOf(before.endsWith('ł') ? before : `${before}ł`, dictionary);
  const [, past = '', conditional] = PAST.exec(key) ?? [];
  if (past === '') return undefined;
  const isOther =
    past === key &&
    conditional === undefined &&
    (/ły$/.test(key) ? dictionary.stems(key).some((stem) => isAdjective(stem, dictionary)) : /ł$/.test(key) && isHeadword(key, dictionary));
  return isOther ? undefined : pastOf(past, dictionary);
}

/** `pękł`, `zgasła` also of what loses its `ną`. */
function pastOf(past: string, dictionary: Dictionary): string | undefined {
  const verb = verbIn(past, dictionary);
  if (verb !== undefined) return verb;
  const lost = past.replace(/(?<=[^aeiouyąęó])(?:ł[aoy]?|li)$/, 'nąć');
  const isBare = dictionary.stems(past).every((stem) => stem === past || /ły$/.test(stem)) && !isHeadword(past, dictionary);
  return isBare && lost !== past && dictionary.lists(lost) ? lost : undefined;
}

const positives = (stem: string): string[] => [
  `${stem}y`,
  `${stem}i`,
  `${stem}ki`,
  `${stem}oki`,
  `${stem}eki`,
  ...(stem.endsWith('ń') ? [`${stem.slice(0, -1)}ni`, `${stem.slice(0, -1)}ny`] : []),
  ...(stem.endsWith('l') ? [`${stem.slice(0, -1)}ły`] : []),
  ...(stem.endsWith('ż') ? [`${stem.slice(0, -1)}gi`, `${stem.slice(0, -1)}ski`, `${stem.slice(0, -1)}zki`] : []),
];

/** `nowszy` of nowy, `ładniejszych` of ładny, `najbliższa` of bliski. */
function compared(key: string, dictionary: Dictionary): string | undefined {
  if (!/sz(?:[yaeą]|ego|emu|ym|ej|ych|ymi)$|si$/.test(key)) return undefined;
  const nominative = key.replace(/sz(?:[yaeą]|ego|emu|ym|ej|ych|ymi)$|si$/, 'szy');
  if (!dictionary.knows(nominative)) return undefined;
  const bare = nominative.replace(/^naj/, '');
  const irregular = dictionary.irregular(bare);
  if (irregular !== undefined) return irregular;
  const stem = bare.slice(0, -3);
  const softened = /^(.+)(?:i|(?<=[lrz]))ej$/.exec(stem)?.[1];
  const hard = softened?.replace(/l$/, 'ł').replace(/rz$/, 'r').replace(/śn$/, 'sn').replace(/dz$/, 'd');
  const candidates = hard === undefined ? positives(stem) : [`${hard}y`, `${softened}y`, `${softened}i`];
  return candidates.find((each) => dictionary.lists(each) && isHeadword(each, dictionary));
}

/** `łatwiej` of łatwo, `najpiękniej` of pięknie, `szybciej` of szybko. */
function comparedAdverb(key: string, dictionary: Dictionary): string | undefined {
  const bare = key.replace(/^naj/, '');
  if (!bare.endsWith('ej')) return undefined;
  const irregular = dictionary.irregular(bare);
  if (irregular !== undefined) return irregular;
  if (!dictionary.knows(key) || dictionary.stems(key).some((stem) => /[yi]$/.test(stem))) return undefined;
  const stem = bare.slice(0, -2);
  const candidates = [
    stem.replace(/i$/, 'o'),
    `${stem}e`,
    ...[
      [/ści$/, 'sto'],
      [/śni$/, 'sno'],
      [/ci$/, 'to'],
      [/ci$/, 'ko'],
      [/dzi$/, 'dko'],
      [/dzi$/, 'do'],
      [/l$/, 'ło'],
      [/l$/, 'le'],
      [/rz$/, 'ro'],
      [/rz$/, 'rze'],
      [/rz$/, 'roko'],
      [/ż$/, 'go'],
      [/ż$/, 'ko'],
      [/sz$/, 'cho'],
      [/bi$/, 'boko'],
      [/ni$/, 'nio'],
    ].flatMap(([from, to]) => ((from as RegExp).test(stem) ? [stem.replace(from as RegExp, to as string)] : [])),
  ];
  return candidates.find(
    (each) =>
      (each.endsWith('o') && dictionary.lists(each)) ||
      dictionary.stems(each).some((adjective) => isAdjective(adjective, dictionary)) ||
      dictionary.irregular(each) === each,
  );
}

/** `niejasnym` of niejasny: the list has the word without `nie`. */
function negated(key: string, dictionary: Dictionary): string | undefined {
  const rest = /^nie(.{3,})$/.exec(key)?.[1];
  if (rest === undefined || !ADJECTIVE.test(key)) return undefined;
  const stems = dictionary.stems(key);
  if (stems.length === 0 || stems.some((stem) => stem.startsWith('nie'))) return undefined;
  const adjective = stems.find((stem) => /[yi]$/.test(stem));
  if (adjective === undefined) return undefined;
  return isAdverb(rest, adjective) ? key : `nie${adjective}`;
}

/** Which of the list's words an ending asks for: lines of endings and shapes of words. */
const LIKELIER: readonly (readonly [ending: RegExp, word: RegExp])[] = [
  [/owi$/, /[^aeiouyąę]$/],
  [/(?:ami|ach|om|ów)$/, /[^aeiouyąęć]$/],
  [/[yi]$/, /a$/],
  [/[ęą]$/, /a$/],
];

function pickedBy(key: string, dictionary: Dictionary): string | undefined {
  const stems = dictionary.stems(key);
  const others = stems.filter((stem) => stem !== key);
  const isOwn = others.length < stems.length;
  const common = stems.find((stem) => COMMON.has(stem));
  if (common !== undefined) return common;
  const described = adjectiveOf(key, stems, dictionary) ?? verbalNoun(key, others, dictionary);
  if (described !== undefined) return described;
  if (isOwn && isHeadword(key, dictionary)) return key;
  if (others.length === 0) return familyOf(key, dictionary) ?? nominativeOf(key, dictionary);
  if (/[ae]my$/.test(key)) return others.find((stem) => POLISH_VERB.test(stem));
  if (isOwn && /[^aeiouyą]$/.test(key) && !POLISH_VERB.test(key)) return dictionary.knows(`${key}my`) ? others.find((stem) => POLISH_VERB.test(stem)) : key;
  const [, likelier] = LIKELIER.find(([ending]) => ending.test(key)) ?? [];
  if (likelier === undefined) return undefined;
  const found = others.find((stem) => likelier.test(stem) && !POLISH_VERB.test(stem));
  return found ?? (/owi$/.test(key) ? nominatives(key).find((each) => dictionary.lists(each)) : undefined);
}

/** `umrzyj` of umrzeć, `uniesioną` of unieść, `pęknięta` of pęknąć. */
function familyOf(key: string, dictionary: Dictionary): string | undefined {
  const stem = /^(.+)nię(?:t[yaeą]|tego|temu|tym|tej|tych|tymi|to|ci)$/.exec(key)?.[1];
  if (stem !== undefined && dictionary.lists(`${stem}nąć`)) return `${stem}nąć`;
  const nominative = key.replace(/eni$/, 'ony').replace(/ni$/, 'ny').replace(/ci$/, 'ty');
  return dictionary.irregulars(nominative).find((verb) => POLISH_VERB.test(verb)) ?? ofFamily(nominative, POLISH_VERB, dictionary);
}

/** Everyday nouns that rarer ones look like. */
const COMMON: ReadonlySet<string> = new Set(
  `karta rasa walka lina kura moda gra auto koza róża mucha ziemia woda głowa burza kot las świat sąsiad rynek pasek obraz but chłopiec pracownik powód kwiat
  stół pies liść lód wieczór udo dno miasto słowo serce słońce pole morze zioło koło oko ucho pismo liga klub klinika technika rana mapa gość kraj klucz sklep prawo światło morze
  maj brama strzał telefon pani zwłoki studia schody okulary część reforma`.split(/\s+/),
);

/** An adjective before the nouns that are made of it (`nową`), and its adverb, which is a word of its own (`ładnie`). */
function adjectiveOf(key: string, stems: readonly string[], dictionary: Dictionary): string | undefined {
  const adjective = stems.find((stem) => isAdjective(stem, dictionary));
  if (adjective === undefined) return undefined;
  const stem = adjective.slice(0, -1);
  if (key === adjective) return adjective;
  if (isAdverb(key, adjective)) return key;
  const isNoun = stems.some((each) => each !== adjective && !POLISH_VERB.test(each) && !/[ayi]$/.test(each));
  if (/owi$/.test(key) && (isNoun || dictionary.lists(key.slice(0, -3)))) return undefined;
  const isSoft = key.endsWith('i') && hardened(key).includes(stem);
  return (isSoft || key.startsWith(stem)) && ADJECTIVE.test(key) ? adjective : isNoun ? undefined : adjective;
}

const isAdverb = (key: string, adjective: string): boolean =>
  key === `${adjective.replace(/y$|(?<=[kgch])i$/, '')}o` ||
  (key.endsWith('e') && adjective.endsWith('y') && hardened(key.slice(0, -1)).includes(adjective.slice(0, -1)));

const isAdjective = (word: string, dictionary: Dictionary): boolean =>
  /[^s][yi]$|[^z]s[yi]$/.test(word) && !word.endsWith('szy') && dictionary.stems(word.endsWith('y') ? `${word.slice(0, -1)}ego` : `${word}ego`).includes(word);

/** `spotkaniu` of spotkanie, where the list has it beside spotkać. */
function verbalNoun(key: string, stems: readonly string[], dictionary: Dictionary): string | undefined {
  if (!/(?:ni|ci)(?:[eau]|em|om|ami|ach)$|[ńć]$/.test(key) || !stems.some((stem) => POLISH_VERB.test(stem))) return undefined;
  const noun = key
    .replace(/(ni|ci)(?:[eau]|em|om|ami|ach)$/, '$1e')
    .replace(/ń$/, 'nie')
    .replace(/ć$/, 'cie');
  return dictionary.lists(noun) || dictionary.irregular(noun) === noun ? noun : undefined;
}

function nominativeOf(key: string, dictionary: Dictionary): string | undefined {
  const listed = nominatives(key).filter((each) => each !== key && dictionary.lists(each));
  const common = listed.find((each) => COMMON.has(each));
  if (common !== undefined) return common;
  return listed.find((each) => isHeadword(each, dictionary)) ?? listed[0];
}

/** A word that bends: `plik` (plików), `karta` (kartę), `szybki` (szybkiego); not `adwokata`, which the list has beside adwokat. */
function isHeadword(word: string, dictionary: Dictionary): boolean {
  const has = (form: string) => dictionary.stems(form).includes(word);
  const stem = word.slice(0, -1);
  if (word.endsWith('a')) return has(`${stem}ę`);
  if (/[yi]$/.test(word)) return has(`${word.replace(/y$/, '').replace(/([kg])i$/, '$1i')}ego`);
  if (/[oe]$/.test(word)) return has(`${stem}em`) || has(`${stem}iem`);
  return /[^aeiouyąęć]$/.test(word) && ['ów', 'y', 'i', 'om', 'e', 'u', 'owi'].some((ending) => has(word + ending) || has(open(word) + ending));
}
