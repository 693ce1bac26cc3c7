import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const PARTICLES =
  'ab an auf aus bei da dar durch ein empor entgegen fern fest fort frei gegenüber her heraus herbei hervor herum herunter hin hinaus hinein hinzu hoch los mit nach nieder teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen über unter'
    .split(' ')
    .sort((one, other) => other.length - one.length);
const UNSPLIT = /^(be|emp|ent|er|ge|miss|ver|zer)/;

/**
 * German verbs whose form has something put inside or before: `gekostet`, `eingelöst`, `aufgerufen`, `hervorzuheben`,
 * and plurals with a changed vowel that the list has as words of their own: `Nächte`. None where the dictionary has no such word.
 */
export function germanForms(written: string, dictionary: Dictionary): string[] {
  if (written !== written.toLowerCase()) return singularOf(written, dictionary);
  const particle = PARTICLES.find((each) => written.startsWith(each) && /^(ge|zu)../.test(written.slice(each.length))) ?? '';
  const rest = written.slice(particle.length);
  const participle =
    rest.startsWith('ge') && (particle !== '' || !isNoParticiple(written, dictionary)) ? participleOf(particle, rest.slice(2), dictionary) : [];
  if (participle.length > 0) return participle;
  if (particle !== '' && rest.startsWith('zu')) return beginsHinzu(written, dictionary) ? [written] : known(particle, [rest.slice(2)], dictionary);
  const lemma = strongOf(written, dictionary) ?? positive(written, dictionary) ?? infinitiveOf(written, dictionary);
  return lemma === undefined ? [] : [lemma];
}

/** `hinzufügen`, as there is hinzugefügt; `hinzuweisen` is of hinweisen. */
const beginsHinzu = (written: string, { lists, knows }: Dictionary): boolean =>
  written.startsWith('hinzu') && lists(written) && ['t', 'en'].some((ending) => knows(`hinzuge${written.slice(5, -2)}${ending}`));

const VERB = /^[^A-ZÄÖÜ]+(?:en|tun)$/;
const AUXILIARY = /^(?:sein|haben|werden|tun|.*(?:können|müssen|wollen|sollen|dürfen|mögen))$/;
const INSEPARABLE = /^(be|ent|er|ver|zer|miss|über|unter|um|wider|hinter|voll)(?=...)/;

/** A strong verb behind what may stand before one: `verstand`, `aufgab`, `entschieden`. */
function strongOf(form: string, dictionary: Dictionary): string | undefined {
  const prefix = INSEPARABLE.exec(form)?.[1];
  const participle = prefix && dictionary.irregular(`ge${form.slice(prefix.length)}`);
  if (participle && VERB.test(participle) && dictionary.lists(prefix + participle)) return prefix + participle;
  if (dictionary.stems(form).some((stem) => VERB.test(stem) && dictionary.knows(`${stem}d`))) return undefined;
  const found = ofFamily(form, VERB, dictionary);
  if (found !== undefined) return found;
  const particle = PARTICLES.find((each) => form.startsWith(each) && form.length - each.length > 2) ?? '';
  const verb = particle && dictionary.irregular(form.slice(particle.length));
  return verb && VERB.test(verb) && !AUXILIARY.test(verb) ? particle + verb : undefined;
}

/** `kältere` of kalt, `schlechtesten` of schlecht: what bends as an adjective (`kaltem`). */
function positive(form: string, dictionary: Dictionary): string | undefined {
  const stem = /^(.{2,}?)(?:er(?:e[nrsm]?)?|(?:e?s|(?<=ß))t(?:e[nrsm]?)?)$/.exec(form)?.[1];
  if (stem === undefined) return undefined;
  const isAdjective = (word: string): boolean => dictionary.lists(word) && dictionary.knows(`${word}em`) && !/^(?:er|letzt)$/.test(word);
  return [stem, unchanged(stem), `${stem}e`].find((each) => each !== undefined && isAdjective(each));
}

/** Of a verb rather than of a word that only compounds have: `arbeiten` (`arbeit-`), but `lieben` may be of lieb (`liebem`). */
function infinitiveOf(form: string, dictionary: Dictionary): string | undefined {
  const stem = /^(.{2,})en?$/.exec(form)?.[1];
  const isVerb = stem !== undefined && dictionary.lists(`${stem}en`) && dictionary.knows(`${stem}end`) && !dictionary.knows(`${stem}em`);
  return isVerb ? `${stem}en` : undefined;
}

/** Adjectives that no verb is behind, and verbs that begin with `ge` themselves: gehören has gehöre, gefahren has no gefahre. */
const isNoParticiple = (written: string, dictionary: Dictionary): boolean =>
  /^ge(gen|samt|recht|scheit)$/.test(written) || (written.endsWith('en') && dictionary.lists(written) && dictionary.knows(written.slice(0, -1)));

/** `stem` with its ending: `kostet`, `rufen`, also bent as an adjective, `kosteten`. */
function participleOf(particle: string, stem: string, dictionary: Dictionary): string[] {
  const irregular = dictionary.irregular(`ge${stem}`);
  if (irregular?.endsWith('n')) return [particle + irregular];
  const weak = /^(.+?)e?t$/.exec(stem)?.[1];
  if (weak) return known(particle, [`${weak}en`, `${weak}n`], dictionary);
  return stem.endsWith('en') ? known(particle, [stem], dictionary) : [];
}

function known(particle: string, verbs: readonly string[], dictionary: Dictionary): string[] {
  const verb = verbs.find((each) => !UNSPLIT.test(particle) && (dictionary.lists(particle + each) || (particle !== '' && dictionary.lists(each))));
  return verb ? [particle + verb] : [];
}

const VOWELS: readonly [RegExp, string][] = [
  [/äu(?=[^äöü]*$)/, 'au'],
  [/ä(?=[^äöü]*$)/, 'a'],
  [/ö(?=[^äöü]*$)/, 'o'],
  [/ü(?=[^äöü]*$)/, 'u'],
];

function unchanged(stem: string): string | undefined {
  const vowel = VOWELS.find(([changed]) => changed.test(stem));
  return vowel && stem.replace(...vowel);
}

/** `Königin`, as there are Königinnen; `Nächte` of Nacht, `Fahrräder` of Fahrrad, `Blumen` of Blume (`Wagen` is none of Wage, as there is `wagend`). */
function singularOf(noun: string, dictionary: Dictionary): string[] {
  if (noun.endsWith('in') && dictionary.knows(`${noun}nen`)) return [noun];
  const bare = noun.slice(0, -1);
  const changed = pluralOf(noun, dictionary);
  if (changed !== undefined) return [changed];
  if (isOwnInE(noun, dictionary)) return [noun];
  const isPlural = noun.endsWith('en') && dictionary.lists(bare) && !dictionary.lists(noun.slice(0, -2)) && !dictionary.knows(`${noun.toLowerCase()}d`);
  const singular = isPlural ? bare : compoundOf(noun, dictionary);
  return singular === undefined ? [] : [singular];
}

/** `Geige`, which the list has as a word of its own alone, though `geig` is one: `Hunde` it has of Hund too. */
const isOwnInE = (noun: string, { stems, lists }: Dictionary): boolean =>
  noun.endsWith('e') && lists(noun) && stems(noun).every((stem) => stem === noun || stem === stem.toLowerCase());

function compoundOf(noun: string, dictionary: Dictionary): string | undefined {
  for (let at = 3; at <= noun.length - 4; at++) {
    const last = dictionary.irregular(noun.slice(at));
    const whole = noun.slice(0, at) + last?.toLowerCase();
    if (last && last !== last.toLowerCase() && dictionary.lists(whole)) return whole;
  }
  return undefined;
}

function pluralOf(noun: string, dictionary: Dictionary): string | undefined {
  const stem = /^(.*[äöü].*?)en?$/.exec(noun)?.[1];
  const singular = stem && dictionary.lists(`${stem}e`) ? unchanged(stem) : undefined;
  if (singular === undefined) return undefined;
  const isAdjective = dictionary.knows(`${singular.toLowerCase()}em`);
  return dictionary.lists(singular) && !isAdjective && dictionary.stems(noun).every((each) => each.length >= noun.length - 1) ? singular : undefined;
}
