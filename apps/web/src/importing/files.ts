import { importLimit } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';

/** What is offered for choosing; what a file is, the server finds by its content. */
export const fileEndings = '.txt .text .md .markdown .epub .pdf .docx .odt .fb2 .html .htm .xhtml .srt .vtt .ass .ssa .tmx .csv .tsv'.split(' ');

/** Why a file cannot be imported, as far as the browser can tell; null where it can. The server looks at the content itself. */
export function refusal(file: Pick<File, 'name' | 'size' | 'type'>, say: Say, size: (bytes: number) => string): string | null {
  const { name } = file;
  if (file.size === 0) return say('importing.file.empty', { name });
  if (file.size > importLimit) return say('importing.file.tooLarge', { name, size: size(file.size), limit: size(importLimit) });
  const known = fileEndings.some((ending) => name.toLowerCase().endsWith(ending)) || file.type.startsWith('text/plain');
  return known || (!file.type && !/\.[a-z0-9]{1,5}$/i.test(name)) ? null : say('importing.file.notText', { name });
}
