import type { SentenceTranslation } from '@glossa/contract';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { type Step, useTakingBack } from '../vocabulary/taking-back.ts';
import { useTranslationActs, type Writing } from './translations.ts';

/** What a person does to translations by hand, which is undone like all that was done in this visit. */
export function useTranslationChanges(lessonId: string, page: number) {
  const say = useText();
  const names = useNames();
  const take = useTakingBack();
  const { write, remove } = useTranslationActs(lessonId, page);
  type Place = Pick<SentenceTranslation, 'anchor' | 'lang'>;

  /** Makes a translation what it was, where `now` stands. */
  const stepTo = async ({ anchor, lang }: Place, now: SentenceTranslation | null, text: string | null): Promise<Step<string>> => {
    const next = text === null ? null : await write.mutateAsync({ anchor, lang, text, revision: now?.revision ?? 0 });
    if (text === null && now) await remove.mutateAsync(now);
    return {
      told: say(next ? 'reading.translationBack' : 'reading.translationDeleted', { language: names.language(lang) }),
      back: () => stepTo({ anchor, lang }, next, now?.text ?? null),
    };
  };
  return {
    write,
    remove,
    save: async (body: Writing, before: SentenceTranslation | undefined): Promise<void> => {
      const written = await write.mutateAsync(body);
      take({ told: null, back: () => stepTo(written, written, before?.source === 'person' ? before.text : null) });
    },
    drop: async (gone: SentenceTranslation): Promise<void> => {
      await remove.mutateAsync(gone);
      take({ told: say('reading.translationDeleted', { language: names.language(gone.lang) }), back: () => stepTo(gone, null, gone.text) });
    },
  };
}
