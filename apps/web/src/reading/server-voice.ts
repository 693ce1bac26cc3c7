import { speech, speechLimit } from '@glossa/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';

const voices = { queryKey: ['voices'], queryFn: () => api.call(speech.listVoices, {}), staleTime: 3_600_000 };

/** Speaks by a program of the server; null where it has none for the language. What is asked later silences what was asked before. */
export function useServerVoice(lang: string, wanted: boolean): ((text: string, slowly: boolean) => void) | null {
  const failed = useFailed();
  const spoken = useQuery({ ...voices, enabled: wanted }).data?.langs.includes(lang.split('-')[0] ?? lang) ?? false;
  const player = useMemo(() => createPlayer(), []);
  useEffect(() => player.stop, [player]);
  return useMemo(() => {
    if (!wanted || !spoken) return null;
    return (text, slow) => void player.play(api.bytes(speech.speak.path, { lang, text: text.slice(0, speechLimit), slow })).catch(failed);
  }, [failed, lang, player, spoken, wanted]);
}

function createPlayer() {
  let [audio, serial] = [null as HTMLAudioElement | null, 0];
  const stop = () => {
    serial += 1;
    audio?.pause();
    if (audio) URL.revokeObjectURL(audio.src);
    audio = null;
  };
  return {
    stop,
    async play(asked: Promise<Blob>): Promise<void> {
      stop();
      const turn = serial;
      const sound = await asked;
      if (turn !== serial) return;
      audio = new Audio(URL.createObjectURL(sound));
      // Silenced before it began: nothing went wrong.
      await audio.play().catch((error: unknown) => turn === serial && Promise.reject(error));
    },
  };
}
