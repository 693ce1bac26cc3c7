import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const VERB = /(?:[aei]|ô|po)r$/;
/** Of tu and nós, of the future and of conjunctives, which hardly a noun has. */
const VERBAL = /..(?:[aeiáéê]mos|[aeiáéê]sse(?:s|mos)|[aei]ste|[ai]vas|[áíê][avr]amos|íamos|[aei]r(?:ás|emos|mos|ias|íamos))$/;

/** `leio` of ler, `saio` of sair, `sobe` of subir. */
function withOtherVowel(key: string): string[] {
  const stem = /^(.*[aeiou])io$/.exec(key)?.[1];
  if (stem !== undefined) return [`${stem}r`, `${stem}ir`];
  const [, start, end] = /^(.*)o([^aeiou]+)e[sm]?$/.exec(key) ?? [];
  return start === undefined ? [] : [`${start}u${end}ir`];
}

/** Portuguese forms that the list has of verbs alone (`falávamos`), and what is made of irregular verbs: `propusesse`, `reescrito`. */
export function portugueseForms(key: string, dictionary: Dictionary): string[] {
  const changed = withOtherVowel(key);
  if (changed.length > 0 && !dictionary.lists(key)) {
    const found = changed.find((each) => dictionary.stems(key).includes(each));
    if (found !== undefined) return [found];
  }
  if (key.length < 5) return [];
  const stems = dictionary.stems(key);
  if (stems.includes(key) || !stems.every((stem) => VERB.test(stem))) return [];
  const family = ofFamily(key, VERB, dictionary);
  if (family !== undefined) return [family];
  const [verb] = [...stems].sort((one, other) => other.length - one.length);
  return verb !== undefined && VERBAL.test(key) ? [verb] : [];
}
