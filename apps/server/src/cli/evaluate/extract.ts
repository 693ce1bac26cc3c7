import { readArticle } from '@glossa/formats/documents';

/** The article of a web page, one line a block. */
export async function extract({ html, url }: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof html !== 'string') throw new Error('html is missing');
  const { title, lang, authors, siteName, image, chapters } = await readArticle(html, typeof url === 'string' ? url : undefined);
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return { title, text: blocks.map(({ text }) => text).join('\n'), lang, byline: authors[0], siteName, image };
}
