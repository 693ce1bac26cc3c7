import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const VERB = /(?:[aei]r|[aou]rr)e$/;
const CLITICS = /^(.+?)(?:(?:me|te|ce|ve|se|glie)(?:lo|la|li|le|ne)|mi|ti|ci|vi|si|lo|la|li|le|gli|ne)$/;

/** What a verb's ending stands for; `ch` and `gh` before it are written `c` and `g` in the infinitive, `c` and `g` as `ci` and `gi`. */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/^(.+)(?:isc(?:[oiea]|ono|ano))$/, ['ire']],
  [/^(.+)a(?:v(?:[oia]|amo|ate|ano)|i|sti|mmo|ste|rono|ss(?:[ie]|imo|ero)|ndo)$/, ['are']],
  [/^(.+)e(?:v(?:[oia]|amo|ate|ano)|i|sti|mmo|ste|rono|ss(?:[ie]|imo|ero)|tt(?:[ie]|ero)|te)$/, ['ere', 'rre']],
  [/^(.+)(?:é|è)$/, ['ere']],
  [/^(.+)i(?:v(?:[oia]|amo|ate|ano)|i|sti|mmo|ste|rono|ss(?:[ie]|imo|ero)|te)$/, ['ire']],
  [/^(.+)ì$/, ['ire']],
  [/^(.{2,})endo$/, ['ere', 'ire']],
  [/^(.+)er(?:ò|à|ai|emo|ete|anno|ei|esti|ebbe|ebbero|emmo|este)$/, ['ere', 'are', 'iare']],
  [/^(.+)ir(?:ò|à|ai|emo|ete|anno|ei|esti|ebbe|ebbero|emmo|este)$/, ['ire']],
  [/^(.+)(?:ò)$/, ['are']],
  [/^(.+)(?:iamo|iate)$/, ['are', 'iare', 'ere', 'ire']],
  [/^(.+)ino$/, ['are', 'iare']],
  [/^(.+)(?:ano|ono)$/, ['are', 'ere', 'ire']],
  [/^(.+)ut[oaie]$/, ['ere', 'ire']],
  [/^(.+)e$/, ['ere', 'ire']],
  [/^(.+)i$/, ['are', 'iare', 'ere', 'ire']],
];
const SHORT = 10;

/** Italian verbs by their ending, those with pronouns behind and those made of irregular verbs; plurals in `e` that the list has alone. */
export function italianForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 4) return [];
  const lemma =
    ofFamily(key, VERB, dictionary) ?? adjective(key, dictionary) ?? withPronouns(key, dictionary) ?? byEnding(key, dictionary) ?? feminine(key, dictionary);
  return lemma === undefined ? [] : [lemma];
}

const isVerb = (infinitive: string, dictionary: Dictionary): boolean => VERB.test(infinitive) && dictionary.lists(infinitive);

const SHORT_IMPERATIVES: Readonly<Record<string, string>> = { da: 'dare', di: 'dire', fa: 'fare', sta: 'stare', va: 'andare' };

const SHORT_IMPERATIVE = /^(da|di|fa|sta|va)(?:mme|tte|cce|glie)(?:lo|la|li|le|ne)$/;

/** `diglielo`, `vattene`, `prendilo`, `alzati`: where the list has nothing else. */
function imperative(key: string, base: string, dictionary: Dictionary): string | undefined {
  const short = SHORT_IMPERATIVE.exec(key)?.[1];
  if (short !== undefined) return SHORT_IMPERATIVES[short];
  // Adjectives end as the other pronouns do: `centrale`, `mobili`.
  if (!/[ai]$/.test(base) || !/(?:[mt]i|gli|lo)$/.test(key)) return undefined;
  const stem = base.slice(0, -1);
  const verbs = base.endsWith('a') ? [`${base}re`] : [...dictionary.irregulars(base), `${stem}ere`, `${stem}ire`];
  return verbs.find((each) => isVerb(each, dictionary) && dictionary.stems(key).join() === each);
}

/** `considerandoli`, `dirglielo`, `sottoporlo`. */
function withPronouns(key: string, dictionary: Dictionary): string | undefined {
  const base = CLITICS.exec(key)?.[1];
  if (base === undefined) return undefined;
  if (base.endsWith('ndo')) return dictionary.irregular(base) ?? ofFamily(base, VERB, dictionary) ?? byEnding(base, dictionary);
  if (!/[aeiou]r$/.test(base)) return imperative(key, base, dictionary);
  return [`${base}e`, `${base}re`].find((each) => dictionary.irregular(each) === undefined && isVerb(each, dictionary));
}

/** The list must have the form as one of that verb, or alone, or beside other forms that only a verb has (`davi`: davo). */
function byEnding(key: string, dictionary: Dictionary): string | undefined {
  const stems = dictionary.stems(key);
  for (const [ending, infinitives] of ENDINGS) {
    const found = infinitivesBy(ending, infinitives, key);
    if (found.length === 0) continue;
    const isShort = ending.source.length < SHORT;
    if (isShort && isNominal(key, dictionary)) return undefined;
    const listed = found.find((each) => stems.includes(each));
    if (listed !== undefined) return listed;
    if (isShort || !stems.every((stem) => stem === key || infinitivesBy(ending, infinitives, stem).length > 0)) continue;
    const alone = found.find((each) => isVerb(each, dictionary));
    if (alone !== undefined) return alone;
  }
  return undefined;
}

function infinitivesBy(ending: RegExp, infinitives: readonly string[], form: string): string[] {
  const stem = ending.exec(form)?.[1];
  return stem === undefined ? [] : infinitives.map((each) => (each === 'are' ? stem.replace(/([cg])h$/, '$1') : stem) + each);
}

/** A noun or adjective of the list may have it: `libri`, `case`. */
const isNominal = (key: string, dictionary: Dictionary): boolean =>
  (key.endsWith('e') && dictionary.lists(key)) ||
  ['o', 'e', 'a', 'io'].some((ending) => !key.endsWith(ending) && dictionary.lists(key.slice(0, -1).replace(/([cg])h$/, '$1') + ending));

/** What has an adverb is an adjective, also where the list has it as a form of a verb alone: `viva` of vivo, by vivamente; `chiarissimo` of chiaro. */
function adjective(key: string, dictionary: Dictionary): string | undefined {
  const superlative = /^(.{2,})issim[oaie]$/.exec(key)?.[1];
  const stem = (superlative ?? key.slice(0, -1)).replace(/([cg])h$/, '$1');
  if (superlative !== undefined) {
    const positive = [`${stem}o`, `${stem}e`, `${stem}io`].find((each) => dictionary.knows(each));
    if (positive !== undefined) return positive;
  }
  if (!/[oaie]$/.test(key) || /[aiu]t$/.test(stem)) return undefined;
  return (key.endsWith('i') ? [stem, `${stem}i`] : [stem]).filter((each) => dictionary.knows(`${each}amente`)).map((each) => `${each}o`)[0];
}

/** `forze`: of forza, as no *forzi* is of it; `conte` has conti. */
function feminine(key: string, dictionary: Dictionary): string | undefined {
  if (!key.endsWith('e') || !dictionary.lists(key)) return undefined;
  const stem = key.slice(0, -1);
  if (/(?:[^c]ion|[io]n|or|nt|[iuo]c|[ai]l|av|[ae]r|lm)$/.test(stem) || dictionary.stems(`${stem}i`).includes(key)) return undefined;
  return [`${stem.replace(/([cg])h$/, '$1')}a`, `${stem}ia`].find((each) => dictionary.knows(each));
}
