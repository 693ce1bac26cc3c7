/** What a voice is asked to say. */
export interface Said {
  /** Well-formed text in the script the voice reads. */
  text: string;
  /** One of the engine's `voices`. */
  voice: string;
  slow: boolean;
}

/** A program that speaks. A new one is one file beside `espeak.ts`. */
export interface SpeechEngine {
  /** Its name and version: sound kept from another version is made anew. */
  name: string;
  /** Its voices, named by language: `fr-fr`, `cmn`. */
  voices: readonly string[];
  /** A whole WAV file. Rejects where the program fails or takes too long. */
  speak(said: Said): Promise<Buffer>;
}

/** Codes that engines know by another name. */
const otherNames: Record<string, string> = { zh: 'cmn', no: 'nb', tl: 'fil', iw: 'he' };

/** The voice for a BCP 47 code: just this region, else the language alone, else any region of it; null where none speaks it. */
export function voiceFor(voices: readonly string[], lang: string): string | null {
  const exact = lang.toLowerCase();
  const [base = exact] = exact.split('-');
  const names = [exact, base, otherNames[base] ?? base];
  return names.find((name) => voices.includes(name)) ?? voices.find((voice) => names.some((name) => voice.startsWith(`${name}-`))) ?? null;
}
