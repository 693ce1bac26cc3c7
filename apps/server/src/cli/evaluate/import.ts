import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument, titleFrom } from '@glossa/formats/documents';

/** A file as the lessons it would become, one line a block. */
export async function importFile({ path, langHint }: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof path !== 'string') throw new Error('path is missing');
  const name = basename(path);
  const document = await readDocument(await readFile(path), name);
  const title = document.title || (titleFrom(name) ?? name);
  return {
    title,
    lang: document.lang ?? langHint,
    author: document.authors[0],
    lessons: document.chapters.map((chapter) => ({ title: chapter.title || title, text: chapter.blocks.map(({ text }) => text).join('\n') })),
    cues: document.cues,
  };
}
