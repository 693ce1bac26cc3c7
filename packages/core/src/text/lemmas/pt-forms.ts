import { ofFamily } from './families.ts';
import type { Dictionary } from './rules.ts';

const VERB = /(?:[aei]|ô|po)r$/;
/** Of tu and nós, of the future and of conjunctives, which hardly a noun has. */
const VERBAL = /..(?:[aeiáéê]mos|[aeiáéê]sse(?:s|mos)|[aei]ste|[ai]vas|[áíê][avr]amos|íamos|[aei]r(?:ás|emos|mos|ias|íamos))$/;

/** Portuguese forms that the list has of verbs alone (`falávamos`), and what is made of irregular verbs: `propusesse`, `reescrito`. */
export function portugueseForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 5) return [];
  const stems = dictionary.stems(key);
  if (stems.includes(key) || !stems.every((stem) => VERB.test(stem))) return [];
  const family = ofFamily(key, VERB, dictionary);
  if (family !== undefined) return [family];
  const [verb] = [...stems].sort((one, other) => other.length - one.length);
  return verb !== undefined && VERBAL.test(key) ? [verb] : [];
}
