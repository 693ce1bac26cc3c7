import type { Pairs } from './translator.ts';

/** Languages one after the other, from source to target: `['fr', 'es', 'en']` goes by way of Spanish. */
export type Chain = readonly [source: string, ...rest: string[]];

/** A sentence that went through more than two languages on its way has little left of what it meant. */
const mostPivots = 2;

/**
 * The shortest chain of an engine's pairs from one language to another, in the engine's codes; null where there is none.
 * Of equally short ones, the one by way of the language that has most pairs, then by code.
 *
 * With pairs fr→es, es→en, es→fr: fr to en is fr→es→en, en to fr is none.
 */
export function chainBetween(pairs: Pairs, source: string, target: string): Chain | null {
  if (pairs === 'any') return [source, target];
  const from = fitting([...pairs.keys()], source);
  const to = fitting([...new Set([...pairs.values()].flatMap((targets) => [...targets]))], target);
  if (from === null || to === null || from === to) return null;
  const degree = (code: string) => pairs.get(code)?.size ?? 0;
  let ends: Chain[] = [[from]];
  const seen = new Set([from]);
  for (let steps = 0; steps <= mostPivots && ends.length > 0; steps++) {
    const next: Chain[] = [];
    for (const chain of ends) {
      const targets = pairs.get(chain.at(-1) as string) ?? new Set<string>();
      if (targets.has(to)) return [...chain, to];
      const fresh = [...targets].filter((code) => !seen.has(code)).toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
      for (const code of fresh) {
        seen.add(code);
        next.push([...chain, code]);
      }
    }
    ends = next.toSorted((a, b) => degree(b.at(-1) as string) - degree(a.at(-1) as string));
  }
  return null;
}

/** The offered code that serves a wanted one: itself, else one that means the same (`zh` and `zh-Hans`), else one of the same language and script. */
export function fitting(offered: readonly string[], wanted: string): string | null {
  if (offered.includes(wanted)) return wanted;
  const full = new Intl.Locale(wanted).maximize();
  const candidates = offered
    .map((code) => ({ code, locale: new Intl.Locale(code).maximize() }))
    .toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  const same = candidates.find(({ locale }) => locale.toString() === full.toString());
  const near = candidates.find(({ locale }) => locale.language === full.language && locale.script === full.script);
  return (same ?? near)?.code ?? null;
}
