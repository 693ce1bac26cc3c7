/** From each of these languages into those (BCP 47, in the usual case); or `any`, where the engine takes whatever language it is given. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>> | 'any';

export interface TranslatorLimits {
  /** Texts and characters (UTF-16 units) of one request at most; a single text may be longer. */
  texts: number;
  characters: number;
  /** Requests at a time. */
  parallel: number;
}

/** What is asked of an engine at once. Both languages are ones of its `pairs`, and the pair too. */
export interface TranslationRequest {
  texts: readonly string[];
  source: string;
  target: string;
}

/**
 * The port to a translation engine. An engine is one file in `engines/`, and a line in `engines/engines.ts`.
 *
 * `translate` answers in the order of the texts, each as it stands in the target language, without markup; null for a
 * text that the engine had no good answer for. Both methods throw EngineError, or the signal's reason.
 */
export interface Translator {
  readonly id: EngineId;
  /** Of what does the work, as far as the engine tells; translations are remembered under it. Empty where it tells nothing. */
  readonly version: string;
  /** Where texts go, of one whose name does not tell. */
  readonly host?: string;
  readonly limits: TranslatorLimits;
  /** Whether the texts of a request stand before the engine as one, so that one of them may sway how another is translated. */
  readonly together?: boolean;
  /** Whether it is paid for by what it translates, so that each account has a limit. */
  readonly metered?: boolean;
  pairs(signal?: AbortSignal): Promise<Pairs>;
  translate(request: TranslationRequest, signal?: AbortSignal): Promise<(string | null)[]>;
}

export const engineIds = ['deepl', 'google', 'openai', 'libretranslate', 'apertium'] as const;
export type EngineId = (typeof engineIds)[number];

const names: Readonly<Record<string, string>> = { deepl: 'DeepL', google: 'Google', libretranslate: 'LibreTranslate', apertium: 'Apertium' };
/** What people call an engine: a model by its own name. */
export const engineName = (id: string, version: string): string => names[id] ?? (version || id);

/** `unreachable` and `busy` may pass by themselves; `refused` (key or quota) and `nonsense` (not what the engine is known to answer) do not. */
export type EngineFault = 'unreachable' | 'busy' | 'refused' | 'nonsense';

export class EngineError extends Error {
  override name = 'EngineError';
  readonly engine: EngineId;
  readonly fault: EngineFault;
  constructor(engine: EngineId, fault: EngineFault, options?: ErrorOptions) {
    super(`The engine ${engine} did not translate: ${fault}.`, options);
    this.engine = engine;
    this.fault = fault;
  }
}
