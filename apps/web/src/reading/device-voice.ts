import { useEffect, useMemo, useState } from 'react';

const [usual, slow] = [1, 0.6];
const speech = (): SpeechSynthesis | null => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis);
const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';

/** Speaks by the device's own voice for a language; null where it has none. Nothing is sent anywhere: only voices of the device itself are taken. */
export function useDeviceVoice(lang: string): ((text: string, slowly: boolean) => void) | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const here = speech();
    if (!here) return;
    const tell = () => setVoices(here.getVoices());
    tell();
    here.addEventListener('voiceschanged', tell);
    return () => here.removeEventListener('voiceschanged', tell);
  }, []);
  return useMemo(() => {
    const voice = voiceFor(voices, lang);
    if (!voice) return null;
    return (text, slowly) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = slowly ? slow : usual;
      speech()?.cancel();
      speech()?.speak(utterance);
    };
  }, [lang, voices]);
}

/** A voice of just this language and region, else of the language, the device's favourite first. */
export function voiceFor<V extends Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>>(voices: readonly V[], lang: string): V | null {
  const speaking = voices.filter((voice) => voice.localService && baseOf(voice.lang) === baseOf(lang));
  const exact = speaking.filter((voice) => voice.lang.toLowerCase().replace('_', '-') === lang.toLowerCase());
  const [first, ...more] = exact.length ? exact : speaking;
  return [first, ...more].find((voice) => voice?.default) ?? first ?? null;
}
