import { importLimit } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';

/** Why a file cannot be imported, as far as the browser can tell; null where it can. The server looks at the content itself. */
export function refusal(file: Pick<File, 'name' | 'size' | 'type'>, say: Say, size: (bytes: number) => string): string | null {
  const { name } = file;
  if (file.size === 0) return say('importing.file.empty', { name });
  if (file.size > importLimit) return say('importing.file.tooLarge', { name, size: size(file.size), limit: size(importLimit) });
  const text = /\.(txt|text|md)$/i.test(name) || file.type.startsWith('text/plain') || (!file.type && !/\.[a-z0-9]{1,5}$/i.test(name));
  return text ? null : say('importing.file.notText', { name });
}

/** `Le Petit Prince.txt` → `Le Petit Prince`. */
export const titleOfFile = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || name;
