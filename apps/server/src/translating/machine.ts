import { setTimeout as wait } from 'node:timers/promises';
import type { EngineState } from '@glossa/contract';
import { wellFormed } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createAllowance } from './allowance.ts';
import { createMemory } from './memory.ts';
import { type Chain, chainBetween } from './routes-between.ts';
import type { MadeBy } from './translating.store.ts';
import { EngineError, engineName, type Pairs, type Translator } from './translator.ts';

/** Which engine translates from one language into another, and through which others. */
export interface MachineRoute {
  translator: Translator;
  chain: Chain;
}

/** How a route is named where its work is kept and shown; `via` are the languages between source and target. */
export const madeBy = ({ translator, chain }: MachineRoute): MadeBy => ({
  id: translator.id,
  name: engineName(translator.id, translator.version),
  version: translator.version,
  via: chain.slice(1, -1),
});

const pairsKept = 10 * 60_000;
const faultKept = 15_000;
const tries = 3;

/** Waits before another try. */
export type Pause = (attempt: number, signal?: AbortSignal) => Promise<unknown>;
const pauseUsually: Pause = (attempt, signal) => wait(400 * 3 ** (attempt - 1), undefined, signal ? { signal } : {});

/** What is seldom as usual. */
export interface MachineOptions {
  pause?: Pause;
  /** Characters a month for each account and paid engine; null for no limit. */
  monthly?: number | null;
}

type Offer = { at: number; pairs: Pairs } | { at: number; fault: DomainError };

/** The engines of this server, in the order in which they are preferred, and what they remember. */
export function createMachine(platform: Pick<Platform, 'db' | 'clock'>, translators: readonly Translator[], options: MachineOptions = {}) {
  const { clock } = platform;
  const { pause = pauseUsually, monthly = null } = options;
  const memory = createMemory(platform);
  const allowance = createAllowance(platform, monthly);
  const offers = new Map<Translator, Promise<Offer>>();

  const ask = async (translator: Translator): Promise<Offer> => {
    try {
      const pairs = await translator.pairs();
      return { at: clock.now(), pairs };
    } catch (error) {
      if (error instanceof EngineError) return { at: clock.now(), fault: told(error, translator) };
      throw error;
    }
  };
  /** What an engine offers, asked anew now and then. */
  const offerOf = async (translator: Translator): Promise<Offer> => {
    const known = await offers.get(translator)?.catch(() => undefined);
    if (known && clock.now() - known.at < ('fault' in known ? faultKept : pairsKept)) return known;
    const asked = ask(translator);
    offers.set(translator, asked);
    return asked;
  };

  /** One request, tried again where the fault may pass by itself. */
  const attempt = async (translator: Translator, texts: readonly string[], source: string, target: string, signal?: AbortSignal) => {
    for (let attempts = 1; ; attempts++) {
      try {
        return await translator.translate({ texts, source, target }, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof EngineError)) throw error;
        if (attempts === tries || (error.fault !== 'busy' && error.fault !== 'unreachable')) throw told(error, translator);
        await pause(attempts, signal);
      }
    }
  };

  const hop = (owner: OwnerId, translator: Translator, source: string, target: string, texts: readonly string[], signal?: AbortSignal) => {
    const asked = { engine: translator.id, version: translator.version, source, target };
    // One person's sentences must not choose what another is told.
    return memory.translate(asked, translator.together ? owner : null, texts, async (missing) => {
      const answers = await inParallel(batchesOf(missing, translator.limits), translator.limits.parallel, (batch) =>
        allowance.spend(owner, translator, batch, () => attempt(translator, batch, source, target, signal)),
      );
      return answers.flat().map(cleaned);
    });
  };

  return {
    upkeep: memory.upkeep,
    allowance,

    /** Each engine with the pairs it has, or why it does not say. */
    engines: (owner: OwnerId): Promise<EngineState[]> =>
      Promise.all(
        translators.map(async (translator) => {
          const offer = await offerOf(translator);
          const allowed = await allowance.of(owner, translator);
          const state = { id: translator.id, name: engineName(translator.id, translator.version), allowance: allowed };
          if ('fault' in offer) return { ...state, fault: offer.fault.code, pairs: null };
          return {
            ...state,
            fault: null,
            pairs: offer.pairs === 'any' ? null : [...offer.pairs].map(([source, to]) => ({ source, targets: [...to].toSorted() })),
          };
        }),
      ),

    /** The shortest way, by the engine preferred among those that have one as short. Throws a DomainError where there is none. */
    async routeFor(source: string, target: string): Promise<MachineRoute> {
      if (translators.length === 0) throw new DomainError('translator-none');
      const found = await Promise.all(translators.map(async (translator) => ({ translator, offer: await offerOf(translator) })));
      const routes = found.flatMap(({ translator, offer }) => {
        const chain = 'pairs' in offer ? chainBetween(offer.pairs, source, target) : null;
        return chain ? [{ translator, chain }] : [];
      });
      const best = routes.toSorted((a, b) => a.chain.length - b.chain.length)[0];
      if (best) return best;
      const fault = found.map(({ offer }) => ('fault' in offer ? offer.fault : undefined)).find((each) => each !== undefined);
      throw fault ?? new DomainError('translator-pair');
    },

    /** Translates texts along a route, from memory where it can; null for those that no answer was found for. Throws a DomainError where the engine fails. */
    async translate(owner: OwnerId, { translator, chain }: MachineRoute, texts: readonly string[], signal?: AbortSignal): Promise<(string | null)[]> {
      let now: (string | null)[] = [...texts];
      for (const [at, source] of chain.slice(0, -1).entries()) {
        const there = now.filter((text) => text !== null);
        const next = await hop(owner, translator, source, chain[at + 1] as string, there, signal);
        let taken = 0;
        now = now.map((text) => (text === null ? null : (next[taken++] ?? null)));
      }
      return now;
    },
  };
}
export type Machine = ReturnType<typeof createMachine>;

/** An engine's fault as a person is told it. */
function told({ fault }: EngineError, { id, version }: Translator): DomainError {
  const params = { engine: engineName(id, version) };
  if (fault === 'refused') return new DomainError('translator-refused', params);
  return new DomainError(fault === 'nonsense' ? 'translator-odd' : 'translator-away', params);
}

const longest = 10_000;
/** As one clean text; null for what is none. What an engine says is no more trusted than what people type. */
function cleaned(answer: string | null): string | null {
  const text = wellFormed(answer ?? '').trim();
  return text === '' || text.length > longest ? null : text;
}

/** Texts in their order, in requests that keep to the limits. */
export function batchesOf(texts: readonly string[], limits: { texts: number; characters: number }): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last && last.length < limits.texts && text.length <= room) {
      last.push(text);
      room -= text.length;
    } else {
      batches.push([text]);
      room = limits.characters - text.length;
    }
  }
  return batches;
}

/** Results in order, at most so many at a time; the first failure ends it, and nothing new is begun after. */
async function inParallel<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let failed = false;
  const run = async () => {
    while (next < items.length && !failed) {
      const at = next++;
      try {
        results[at] = await work(items[at] as T);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, run));
  return results;
}
