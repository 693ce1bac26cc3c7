import { Copy, Turtle, Volume2 } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import type { Voice } from './voice.ts';

/** Hear the sentence, also slowly; copy it. */
export function SentenceTools({ text, voice }: { text: string; voice: Voice | null }) {
  const say = useText();
  const toaster = useToast();
  const copy = () =>
    void navigator.clipboard?.writeText(text).then(
      () => toaster.show({ text: say('common.copied') }),
      () => undefined,
    );
  return (
    <div className="row">
      {voice && (
        <>
          <IconButton label={say('reading.speakSentence')} onPress={() => voice.speak(text, false)}>
            <Volume2 size={18} aria-hidden />
          </IconButton>
          <IconButton label={say('reading.speakSlowly')} onPress={() => voice.speak(text, true)}>
            <Turtle size={18} aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton label={say('reading.copySentence')} onPress={copy}>
        <Copy size={18} aria-hidden />
      </IconButton>
    </div>
  );
}
