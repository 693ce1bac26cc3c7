import { useEffect, useState } from 'react';

/** As much of a text as tells its language. */
export const headLength = 6000;

/** The beginning of a file as text; empty where there is none. */
export function useFileHead(file: File | undefined): string {
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
