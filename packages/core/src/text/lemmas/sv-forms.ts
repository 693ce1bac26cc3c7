import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const VERB = /a$/;

/**
 * Swedish forms that the list takes for others. What compares has all degrees, so -are without -ast is who does it:
 *
 *     snabbare, snabbast → snabb      lärare → lärare, not lära      bagare → bagare, not bag
 *
 * What compares is an adjective, also where the list has its plural alone: vita of vit. Pasts in -de go before the plural of
 * their participle: kände of känna, not känd.
 */
export function swedishForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 4) return [];
  if (key.endsWith('are')) return dictionary.knows(key) && !dictionary.knows(`${key.slice(0, -2)}st`) ? [key] : [];
  const lemma = (key.endsWith('satt') ? undefined : ofFamily(key, VERB, dictionary)) ?? adjective(key, dictionary) ?? past(key, dictionary);
  return lemma === undefined ? [] : [lemma];
}

function adjective(key: string, { lists, knows }: Dictionary): string | undefined {
  const stem = /^(.{2,})a$/.exec(key)?.[1];
  return stem !== undefined && lists(stem) && knows(`${stem}are`) && knows(`${stem}ast`) && !knows(`${stem}er`) ? stem : undefined;
}

/** `lärde` of lära, `bestämde` of bestämma. */
function past(key: string, { lists }: Dictionary): string | undefined {
  const stem = /^(.*[aeiouyåäö].*[^aeiouyåäöd])de$/.exec(key)?.[1];
  if (stem === undefined) return undefined;
  const doubled = `${stem}${stem.at(-1)}a`;
  return [`${stem}a`, ...(/[mn]$/.test(stem) ? [doubled] : [])].find(lists);
}
