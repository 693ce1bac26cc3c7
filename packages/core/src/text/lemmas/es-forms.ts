import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const VERB = /(?:[aei]|í)r$/;
const CLITICS = /^(.+(?:ndo|r))(?:(?:me|te|se|nos|os)(?:lo|la|los|las|le|les)?|lo|la|los|las|le|les)$/;
const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i' };

/** Spanish verbs with pronouns grown on (`dándoselo`, `hablárselo`), and what is made of irregular ones (`previsto`). */
export function spanishForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 5) return [];
  const lemma = positive(key, dictionary) ?? withPronouns(key, dictionary) ?? (isOtherWord(key, dictionary) ? undefined : ofFamily(key, VERB, dictionary));
  return lemma === undefined ? [] : [lemma];
}

/** What the list has as a noun: `sustento`. Participles count as verbs. */
const isOtherWord = (key: string, dictionary: Dictionary): boolean =>
  dictionary.stems(key).some((stem) => VERB.test(stem) || (stem === key && !/(?:st|ch|rt|lt)[oa]s?$/.test(key)));

/** `cómpralo`, `tráiganoslas`: an accent that the verb alone has not. */
const ORDERED = /^(.*[áéíóú].*?)(?:(?:me|te|se|nos)(?:lo|la|los|las)|me|te|nos|lo|la|los|las|les?)$/;
function imperative(key: string, dictionary: Dictionary): string | undefined {
  const written = dictionary.knows(key) ? undefined : ORDERED.exec(key)?.[1];
  const base = written
    ?.normalize('NFD')
    .replace(/[\u0301]/g, '')
    .normalize('NFC');
  if (base === undefined) return undefined;
  return dictionary.irregulars(base).find((each) => VERB.test(each)) ?? dictionary.stems(base).find((stem) => VERB.test(stem));
}

function withPronouns(key: string, dictionary: Dictionary): string | undefined {
  const written = CLITICS.exec(key)?.[1];
  if (written === undefined) return imperative(key, dictionary);
  const base = written.replace(/[áéí](?=ndo$|r$)/, (vowel) => ACCENTS[vowel] as string);
  if (base.endsWith('r')) return [base, written].find((each) => VERB.test(each) && dictionary.lists(each));
  const verb = dictionary.irregular(base) ?? dictionary.stems(base).find((stem) => VERB.test(stem));
  return verb !== undefined && VERB.test(verb) ? verb : undefined;
}

/** `larguísimo` of largo, `riquísimas` of rico, `felicísimo` of feliz. */
function positive(key: string, dictionary: Dictionary): string | undefined {
  const stem = /^(.{2,})ísim[oa]s?$/.exec(key)?.[1];
  if (stem === undefined) return undefined;
  const hard = stem.replace(/qu$/, 'c').replace(/gu$/, 'g');
  return [`${hard}o`, `${stem}e`, stem, stem.replace(/c$/, 'z')].find((each) => dictionary.lists(each));
}
