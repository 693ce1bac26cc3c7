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
  if (written !== written.toLowerCase()) return pluralOf(written, dictionary);
  const particle = PARTICLES.find((each) => written.startsWith(each) && /^(ge|zu)../.test(written.slice(each.length))) ?? '';
  const rest = written.slice(particle.length);
  if (particle === '' && isNoParticiple(written, dictionary)) return [];
  if (rest.startsWith('ge')) return participleOf(particle, rest.slice(2), dictionary);
  if (particle !== '' && rest.startsWith('zu')) return known(particle, [rest.slice(2)], dictionary);
  return [];
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

function pluralOf(noun: string, dictionary: Dictionary): string[] {
  const stem = /^(.*[äöü].*?)en?$/.exec(noun)?.[1];
  if (!stem || !dictionary.lists(`${stem}e`)) return [];
  const vowel = VOWELS.find(([changed]) => changed.test(stem));
  if (!vowel) return [];
  const singular = stem.replace(...vowel);
  const isAdjective = dictionary.knows(`${singular.toLowerCase()}em`);
  return dictionary.lists(singular) && !isAdjective && dictionary.stems(noun).every((each) => each.length >= noun.length - 1) ? [singular] : [];
}
