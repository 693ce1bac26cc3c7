import { ApiError, createClient, importing, type Preview } from '@glossa/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pasting } from './importing.ts';

/** What is to be looked at. Without `lang` the content tells its language; where it does not, it is taken for `usual`. */
export interface Wanted {
  content: string | File | { url: string };
  lang: string | null;
  usual: string | null;
  pasting: Pasting;
  /** Of a file that holds its translation too. */
  translationLang: string | null;
}
export interface Looked {
  preview: Preview | null;
  /** What is shown may be of something else by now. */
  looking: boolean;
  error: unknown;
  /** Looks once more, as after words were marked. */
  again: () => void;
}

/** How long nothing is typed before the text is looked at. */
const pause = 500;

/** Has the server look at what is to be imported, whenever it changes. An older question is given up for a newer one. */
export function usePreview(wanted: Wanted | null): Looked {
  const [shown, setShown] = useState<{ preview: Preview | null; error: unknown }>({ preview: null, error: null });
  const [looking, setLooking] = useState(false);
  const [round, setRound] = useState(0);
  const last = useRef<unknown>(null);
  // What is taken back of a page that was fetched or chosen is not asked again: the page stays the same.
  const key = wanted && JSON.stringify([wanted.lang, wanted.usual, typeof wanted.content === 'string' && wanted.pasting, wanted.translationLang]);
  const content = wanted?.content ?? null;
  const same = typeof content === 'object' && content && 'url' in content ? content.url : content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `same` are what `wanted` says
  useEffect(() => {
    if (!wanted) {
      last.current = null;
      setShown({ preview: null, error: null });
      setLooking(false);
      return;
    }
    const stop = new AbortController();
    const look = () =>
      lookAt(wanted, stop.signal)
        .then(
          (preview) => ({ preview, error: null }),
          (error: unknown) => ({ preview: null, error }),
        )
        .then((next) => {
          if (stop.signal.aborted) return;
          setShown(next);
          setLooking(false);
        });
    setLooking(true);
    const isTyped = typeof wanted.content === 'string' && typeof last.current === 'string' && last.current !== wanted.content;
    last.current = wanted.content;
    const timer = setTimeout(() => void look(), isTyped ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, same, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...shown, looking, again };
}

/** What an import would refuse as well, however much time it had. */
const final = /^(?:file-(?!too-hard|gone)|text-)/;
export const cannotBeRead = (error: unknown): boolean => error instanceof ApiError && final.test(error.problem.code);

/** A language that was found is said the second time: what is left out of pasted text is numbered for the language it is read in. */
async function lookAt(wanted: Wanted, signal: AbortSignal): Promise<Preview> {
  const found = await ask(wanted, signal);
  const lang = found.lang ?? wanted.usual;
  const isSettled = wanted.lang !== null || lang === null || (found.lang !== null && (typeof wanted.content !== 'string' || found.dropped.length === 0));
  return isSettled ? found : ask({ ...wanted, lang }, signal);
}

function ask({ content, lang, pasting, translationLang }: Wanted, signal: AbortSignal): Promise<Preview> {
  const target = lang === null ? {} : { lang };
  if (typeof content === 'string') return client(signal)(importing.previewText, { body: { ...target, text: content, ...pasting } });
  if ('url' in content) return client(signal)(importing.previewUrl, { body: { ...target, ...content } });
  const form = new FormData();
  if (lang !== null) form.append('lang', lang);
  if (translationLang !== null) form.append('translationLang', translationLang);
  form.append('file', content, content.name);
  return client(signal, form)(importing.previewFile, {});
}

/** A client whose questions can be given up; the banner is not told where they fail, since nothing of importance did. */
const client = (signal: AbortSignal, form?: FormData) =>
  createClient((url, { method, headers, body }) =>
    fetch(url, { method, headers: { ...headers, 'accept-language': document.documentElement.lang }, body: form ?? body ?? null, signal }),
  );
