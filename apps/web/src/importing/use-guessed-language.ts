import { guessLanguage } from '@glossa/core/text';
import { useEffect, useMemo, useState } from 'react';

/** As much of a text as tells its language. */
const headLength = 6000;

/** The language that a text, or a file, seems to be in by its beginning; null where that does not tell. */
export function useGuessedLanguage(content: string | File | undefined): string | null {
  const headOfFile = useFileHead(typeof content === 'string' ? undefined : content);
  const head = typeof content === 'string' ? content.slice(0, headLength) : headOfFile;
  return useMemo(() => guessLanguage(head), [head]);
}

/** The beginning of a file as text; empty where there is none. */
function useFileHead(file: File | undefined): string {
  const [head, setHead] = useState('');
  useEffect(() => {
    let wanted = true;
    const tell = (found: string) => wanted && setHead(found);
    if (file)
      file
        .slice(0, headLength)
        .text()
        .then(tell, () => tell(''));
    else tell('');
    return () => {
      wanted = false;
    };
  }, [file]);
  return head;
}
