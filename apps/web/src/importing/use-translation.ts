import { textLimit } from '@glossa/contract';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useTranslationLanguages } from '../reading/translation-languages.ts';
import type { ImportKind } from './import-kind.ts';
import type { Translation } from './importing.ts';
import { useGuessedLanguage } from './use-guessed-language.ts';

/** Files that may hold a text and its translation side by side. */
const mayHoldBoth = /\.(?:x?html?|docx|odt|csv|tsv|tmx)$/i;

/** The translation of a text: pasted beside it, the second of two files, or in a table of the same file. `begun` is what was written of it; null where none was wanted. */
export function useTranslation(kind: ImportKind, files: readonly File[], textLang: string | null, begun: string | null) {
  const say = useText();
  const [wanted, setWanted] = useState(begun !== null);
  const [text, setText] = useState(begun ?? '');
  const [chosen, setLang] = useState<string | null>(null);
  const [first, second, third] = files;
  const isOffered = kind === 'text' || (kind === 'file' && !third && Boolean(second || (first && mayHoldBoth.test(first.name))));
  const on = wanted && isOffered;
  const guessed = useGuessedLanguage(kind === 'file' ? (on ? second : undefined) : text);
  const usual = useTranslationLanguages(textLang ?? '')[0] ?? null;
  const lang = chosen ?? (guessed === textLang ? null : guessed) ?? usual;
  const isTooLong = on && kind === 'text' && text.length > textLimit;
  const wrong = {
    lang: on && !lang ? say('importing.with.languageMissing') : null,
    text: isTooLong ? say('problems.text-too-long.detail') : on && kind === 'text' && !text.trim() ? say('importing.with.missing') : null,
  };
  return {
    isOffered,
    on,
    set: setWanted,
    text,
    setText,
    clear() {
      setWanted(false);
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
    isTooLong,
    isReady: !wrong.lang && !wrong.text,
    /** What is sent of it; undefined for a text that comes alone. */
    sent: on && lang ? ({ lang, ...(kind === 'text' ? { text } : second ? { file: second } : {}) } satisfies Translation) : undefined,
  };
}
