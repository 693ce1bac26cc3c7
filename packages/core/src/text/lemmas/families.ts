import type { Dictionary } from './rules.ts';

const SHORTEST = 4;

/**
 * A form of an irregular verb behind a prefix: `riproposto` is of riproporre as `posto` is of porre.
 * A verb that is there behind prefixes alone bears a hyphen in the table, and its forms do: `-durre: -duco …` (produrre).
 */
export function ofFamily(form: string, verb: RegExp, dictionary: Dictionary): string | undefined {
  for (let at = 1; at <= form.length - SHORTEST; at++) {
    const rest = form.slice(at);
    const bases = [...dictionary.irregulars(`-${rest}`).map((base) => base.slice(1)), ...dictionary.irregulars(rest)];
    const base = bases.find((each) => each !== rest && verb.test(each) && dictionary.knows(form.slice(0, at) + each));
    if (base !== undefined) return form.slice(0, at) + base;
  }
  return undefined;
}
