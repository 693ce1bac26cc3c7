import { languages as descriptors } from '@glossa/core/languages';
import { wellFormed } from '@glossa/core/text';
import pLimit from 'p-limit';
import type { Languages } from '../languages/languages.ts';
import { DomainError } from '../platform/errors.ts';
import type { DiskCache } from '../platform/files/disk-cache.ts';
import type { Platform } from '../platform/platform.ts';
import { type SpeechEngine, voiceFor } from './engine.ts';
import { findEspeak } from './espeak.ts';

/** Voices at work at a time, and sentences that may wait for one. */
const [mostSpeaking, mostWaiting] = [2, 30];

interface ToSay {
  lang: string;
  text: string;
  slow: boolean;
}

/** Speaks words and sentences with a program of this machine, where one is installed; `cache` holds what was spoken before. */
export function createSpeech({ clock }: Pick<Platform, 'clock'>, languages: Languages, cache: DiskCache, find = findEspeak) {
  let found: Promise<SpeechEngine | null> | undefined;
  const engine = () => (found ??= find());
  const making = new Map<string, Promise<Buffer>>();
  const turns = pLimit(mostSpeaking);

  /** The program reads kana, no kanji: words with a reading are spoken by it. */
  async function readable(text: string, lang: string): Promise<string> {
    if (!/^ja\b/.test(lang)) return text;
    const blocks = await languages.analyzer.analyze([{ id: 'spoken', kind: 'paragraph', text }], lang);
    const tokens = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
    return tokens.map(({ reading, start, end }) => reading ?? text.slice(start, end)).join('');
  }

  async function make(speaker: SpeechEngine, key: string, said: { text: string; voice: string; slow: boolean; lang: string }): Promise<Buffer> {
    const kept = await cache.get(key, clock.now());
    if (kept) return kept;
    if (turns.pendingCount >= mostWaiting) throw new DomainError('server-busy');
    const sound = await turns(async () => speaker.speak({ ...said, text: await readable(said.text, said.lang) }));
    await cache.put(key, sound);
    return sound;
  }

  return {
    async voices(): Promise<{ engine: string | null; langs: string[] }> {
      const speaker = await engine();
      const spoken = (lang: string) => speaker !== null && voiceFor(speaker.voices, lang) !== null;
      return { engine: speaker?.name ?? null, langs: descriptors.map(({ code }) => code).filter(spoken) };
    },
    /** A WAV file. Throws `voice-missing` where nobody here speaks the language, `server-busy` where too much waits to be spoken. */
    async speak({ lang, text, slow }: ToSay): Promise<Buffer> {
      const speaker = await engine();
      const voice = speaker && voiceFor(speaker.voices, lang);
      if (!speaker || !voice) throw new DomainError('voice-missing', { lang });
      const said = { text: wellFormed(text).replace(/\s+/g, ' ').trim(), voice, slow, lang };
      if (said.text === '') throw new DomainError('invalid-input', { where: 'text' });
      const key = JSON.stringify([speaker.name, voice, slow, languages.analyzer.version(lang), said.text]);
      const begun = making.get(key) ?? make(speaker, key, said).finally(() => making.delete(key));
      making.set(key, begun);
      return begun;
    },
  };
}
export type Speech = ReturnType<typeof createSpeech>;
