import { textLimit } from '@glossa/contract';
import { useEffect, useState } from 'react';

/** Which of some files hold more text than a lesson can, and whether that is still being found out. */
export interface TooLong {
  isTooLong(file: File): boolean;
  isUnsure: boolean;
}

/** Files of plain text are counted here, so that they need not be sent to find out. */
export function useTooLong(files: readonly File[]): TooLong {
  const [counted, setCounted] = useState<ReadonlyMap<File, boolean>>(new Map());
  const uncounted = files.filter((file) => mayBeTooLong(file) && !counted.has(file));
  const [next] = uncounted;
  useEffect(() => {
    if (next) void isLonger(next, textLimit).then((isLong) => setCounted((before) => new Map([...before, [next, isLong]])));
  }, [next]);
  return { isTooLong: (file) => counted.get(file) === true, isUnsure: next !== undefined };
}

const mayBeTooLong = ({ name, size }: File): boolean => /\.te?xt$/i.test(name) && size > textLimit;

/** Whether a file has more UTF-16 units than `limit`. Not where it is no UTF-8: what it is then, the server finds out. */
export async function isLonger(file: Blob, limit: number): Promise<boolean> {
  try {
    let length = 0;
    const reader = file
      .stream()
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
      .getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > limit) {
        void reader.cancel();
        return true;
      }
    }
    return false;
  } catch {
    return false;
  }
}
