import { guessLanguage } from '@glossa/core/text';
import { useMemo, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useTranslationLanguages } from '../reading/translation-languages.ts';
import type { BroughtAlong } from './importing.ts';
import { headLength, useFileHead } from './use-file-head.ts';

/** Files that may hold a text and its translation side by side. */
const mayHoldBoth = /\.(?:x?html?|docx|odt|csv|tsv|tmx)$/i;

/** The translation that comes along with a text: pasted beside it, the second of two files, or in a table of the same file. */
export function useWithTranslation(
  kind: 'text' | 'address' | 'file',
  files: readonly File[],
  textLang: string | null,
  begun: { along: boolean; translation: string },
) {
  const say = useText();
  const [asked, setAsked] = useState(begun.along);
  const [text, setText] = useState(begun.translation);
  const [chosen, setLang] = useState<string | null>(null);
  const [first, second, third] = files;
  const isOffered = kind === 'text' || (kind === 'file' && !third && Boolean(second || (first && mayHoldBoth.test(first.name))));
  const on = asked && isOffered;
  const headOfFile = useFileHead(on && kind === 'file' ? second : undefined);
  const head = kind === 'file' ? headOfFile : text.slice(0, headLength);
  const guessed = useMemo(() => guessLanguage(head), [head]);
  const usual = useTranslationLanguages(textLang ?? '')[0] ?? null;
  const lang = chosen ?? (guessed === textLang ? null : guessed) ?? usual;
  const wrong = {
    lang: on && !lang ? say('importing.with.languageMissing') : null,
    text: on && kind === 'text' && !text.trim() ? say('importing.with.missing') : null,
  };
  return {
    isOffered,
    on,
    set: setAsked,
    text,
    setText,
    clear() {
      setAsked(false);
      setText('');
      setLang(null);
    },
    lang,
    setLang,
    /** The file it is in, where that is another. */
    file: on && kind === 'file' ? (second ?? null) : null,
    /** In a file with its text. */
    inside: on && kind === 'file' && !second,
    wrong,
    isReady: !wrong.lang && !wrong.text,
    /** What is sent along; undefined for a text that comes alone. */
    sent: on && lang ? ({ lang, ...(kind === 'text' ? { text } : second ? { file: second } : {}) } satisfies BroughtAlong) : undefined,
  };
}
export type WithTranslation = ReturnType<typeof useWithTranslation>;
