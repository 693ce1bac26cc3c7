import type { Dictionary } from './rules.ts';

/**
 * Dutch verbs are given by their infinitive. An open syllable has one vowel and a closed one two, and what is said hard at
 * the end is written soft before a vowel:
 *
 *     leeft → leef → leven      wint → win → winnen      gewerkt → werk → werken      opgenomen → op + nemen
 */
const PARTICLES =
  'aan achter af bij binnen door in mee na neer om onder op over rond samen tegen terug toe uit vast voor voorbij weg aaneen teleur deel plaats vrij los'.split(
    ' ',
  );
const PREFIXES = 'be er ge her mis ont ver'.split(' ');
const PARTICIPLE = new RegExp(`^(?:be|ge|ver|ont|(?:${PARTICLES.join('|')})ge)`);

export function dutchForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 4 || key.includes('-')) return [];
  const adjective = positive(key, dictionary);
  if (adjective) return [adjective];
  const strong = prefixed(key, dictionary);
  if (strong) return [strong];
  const participle = dictionary.lists(key) && /[dt]$/.test(key) && !PARTICIPLE.test(key) ? null : participleOf(key, dictionary);
  if (participle) return [participle];
  const past = /^(.{2,}?)[dt]en?$/.exec(key)?.[1];
  const isPlural = key.endsWith('en') && dictionary.lists(key.slice(0, -2)) && !(/^(?:be|ge|her|ont|ver)/.test(key) && dictionary.knows(key.slice(0, -1)));
  const found = past === undefined || isPlural || dictionary.lists(key) ? undefined : infinitives(past).find((each) => isVerb(each, dictionary));
  if (found) return [found];
  if (/[^aeiou]en$|ien$/.test(key) && isVerb(key, dictionary)) return [key];
  const present = /^(.{2,}[^aeiou])t$/.exec(key)?.[1];
  const third = present === undefined ? undefined : infinitives(present).find((each) => isVerb(each, dictionary));
  return third && !dictionary.lists(key) ? [third] : [];
}

/** `blauwe`, but not `hele`, of which the stem is written with two vowels. */
const BENT = /(?:[aeiou]{2}|[^aeiou])[^aeiou]e$/;

/** `warmere`, `bozere` and `dikste` of what has both: warm, boos, dik. */
function positive(key: string, dictionary: Dictionary): string | undefined {
  const plain = key.slice(0, -1);
  if (BENT.test(key) && !dictionary.knows(`${key}s`) && [plain, `${plain}er`, `${plain}st`].every(dictionary.knows)) return plain;
  const [, stem = '', ending] = /^(.{2,}?)(d?ere|ste)$/.exec(key) ?? [];
  if (ending === 'ste') return dictionary.lists(stem) && dictionary.knows(`${stem}ere`) ? stem : undefined;
  const hard = stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  const long = /(^|[^aeiou])[aeou][^aeiouwjx]$/.test(stem) ? `${stem.slice(0, -1)}${stem.at(-2)}${hard.at(-1)}` : hard;
  return [long, hard].find((each) => dictionary.lists(each) && dictionary.knows(`${each}ste`));
}

/** A verb: the dictionary has it, what one says of him or her, and its past or participle. */
function isVerb(infinitive: string, dictionary: Dictionary): boolean {
  if (!/(?:[^aeiou]|[aeou]i)en$/.test(infinitive) || !dictionary.knows(infinitive)) return false;
  return stemsOf(infinitive).some((stem) => {
    const present = dictionary.knows(stem.endsWith('t') ? `ge${stem}` : `${stem}t`);
    return present && [`${stem}te`, `${stem}de`, `${infinitive}d`].some((form) => dictionary.knows(form));
  });
}

/** `leven` → leef, `winnen` → win, `werken` → werk, `veranderen` → verander. */
function stemsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const closed = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/v$/, 'f').replace(/z$/, 's');
  return closed.length === stem.length && /(^|[^aeiou])[aeou][^aeiou]$/.test(closed)
    ? [`${closed.slice(0, -1)}${closed.at(-2)}${closed.at(-1)}`, closed]
    : [closed];
}

/** What the infinitive of a stem may be. */
function infinitives(stem: string): string[] {
  const soft = (word: string): string[] => [word.replace(/f$/, 'v').replace(/s$/, 'z'), word];
  if (/(aa|ee|oo|uu)[^aeiou]$/.test(stem)) return soft(`${stem.slice(0, -2)}${stem.at(-1)}`).map((each) => `${each}en`);
  if (/(^|[^aeiou])[aeiou][^aeiouwj]$/.test(stem)) return [`${stem}${stem.at(-1)}en`, `${stem}en`];
  return soft(stem).map((each) => `${each}en`);
}

/** `gewerkt`, `afgehaakt`, `veranderd`; with the `e` of an adjective too. */
function participleOf(key: string, dictionary: Dictionary): string | null {
  const [, particle = '', prefix = '', stem = ''] = new RegExp(`^(${PARTICLES.join('|')})?(${PREFIXES.join('|')})(.{2,}?)[dt]e?$`).exec(key) ?? [];
  if (stem === '') return null;
  const own = prefix === 'ge' ? '' : prefix;
  const stems = /[dt]$/.test(key) ? [stem, stem + key.slice(-1)] : [stem];
  const found = stems.flatMap(infinitives);
  const full = found.find((each) => particle === '' && isVerb(prefix + each, dictionary));
  if (full !== undefined) return prefix + full;
  const bare = found.find((each) => isVerb(own + each, dictionary));
  return bare === undefined ? null : particle + own + bare;
}

/** A strong verb's form behind a particle or prefix: `verscheen`, `opgenomen`. */
function prefixed(key: string, dictionary: Dictionary): string | null {
  for (const before of [...PARTICLES, ...PREFIXES]) {
    if (!key.startsWith(before) || key.length - before.length < 3) continue;
    const rest = key.slice(before.length);
    const lemma = dictionary.irregular(rest) ?? (PREFIXES.includes(before) ? dictionary.irregular(`ge${rest}`) : undefined);
    const isStem = lemma?.startsWith(rest) && dictionary.lists(key);
    if (lemma?.endsWith('n') && lemma !== rest && !isStem && dictionary.knows(before + lemma)) return before + lemma;
  }
  return null;
}
