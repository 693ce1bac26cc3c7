import { useMemo, useRef } from 'react';
import { useDeviceVoice } from './device-voice.ts';
import { useServerVoice } from './server-voice.ts';

export interface Voice {
  /** Slowly where the same is asked twice in a row, or where `slowly` says so. */
  speak(text: string, slowly?: boolean): void;
}

/** A voice for a language: the device's own, else the server's; null where neither has one. */
export function useVoice(lang: string): Voice | null {
  const device = useDeviceVoice(lang);
  const server = useServerVoice(lang, device === null);
  const say = device ?? server;
  // Outlives the voice: devices tell of their voices, and servers of theirs, when they like.
  const last = useRef({ text: '', slowly: false });
  return useMemo(() => {
    if (!say) return null;
    return {
      speak(text, slowly = text === last.current.text && !last.current.slowly) {
        last.current = { text, slowly };
        say(text, slowly);
      },
    };
  }, [say]);
}
