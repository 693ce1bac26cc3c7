import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyzeBlocks, type Block, blocksFromText, packPage, paginate } from '@glossa/core/text';
import { createTools } from '../apps/server/src/languages/languages.ts';
import { installedPackages } from '../apps/server/src/platform/packages.ts';
import { frenchBook } from './french.ts';
import { type Result, takeTurns } from './measure.ts';
import { bookOf } from './texts.ts';

interface Lindera {
  TokenizerBuilder: new () => { setDictionary(uri: string): void; setMode(mode: string): void; build(): { tokenize(text: string): unknown } };
}
interface JiebaModule {
  Jieba: { withDict(words: Uint8Array): { cut(text: string, guessUnknown: boolean): string[] } };
}

const { toolsFor } = createTools(installedPackages);

/** Analysis with dictionaries beside the bare segmenter of the platform, or of the package that splits the language. */
export async function languages(): Promise<Result[]> {
  const results: Result[] = [];
  const french = blocksFromText(frenchBook(100_000, 30_000).join('\n\n'), () => 'b');
  const books: [string, Block[]][] = [
    ['fr', french],
    ['es', bookOf('es', 300_000)],
    ['ru', bookOf('ru', 300_000)],
  ];
  for (const [lang, blocks] of books) results.push(await besideIntl(lang, blocks));
  results.push(await besidePackage('ja', bookOf('ja', 100_000), await japaneseBarely(), 2));
  results.push(await besidePackage('zh', bookOf('zh', 100_000), await chineseBarely(), 2));
  results.push(await pageSize(french), { name: 'memory of a Japanese book of 245,000 characters', ours: memoryOfJapaneseBook(), unit: 'MB', limit: 400 });
  return results;
}

async function besideIntl(lang: string, blocks: readonly Block[]): Promise<Result> {
  const tools = await toolsFor(lang);
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const [ours, bare] = await takeTurns(
    () => analyzeBlocks(blocks, lang, tools),
    () => {
      let found = 0;
      for (const { text } of blocks) {
        for (const _ of sentences.segment(text)) found++;
        for (const { isWordLike } of words.segment(text)) if (isWordLike) found++;
      }
      return found;
    },
  );
  return { name: `${lang}: analysis with lemmas`, ours, unit: 'ms', baseline: { name: 'bare Intl.Segmenter', value: bare }, limit: 3 };
}

async function besidePackage(lang: string, blocks: readonly Block[], segment: (text: string) => unknown, limit: number): Promise<Result> {
  const tools = await toolsFor(lang);
  const [ours, bare] = await takeTurns(
    () => analyzeBlocks(blocks, lang, tools),
    () => {
      for (const { text } of blocks) segment(text);
    },
  );
  return { name: `${lang}: analysis with readings`, ours, unit: 'ms', baseline: { name: 'the bare package', value: bare }, limit };
}

async function japaneseBarely(): Promise<(text: string) => unknown> {
  await toolsFor('ja');
  const { TokenizerBuilder } = (await installedPackages.load('lindera-wasm-ipadic')) as Lindera;
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) => tokenizer.tokenize(text);
}

async function chineseBarely(): Promise<(text: string) => unknown> {
  const { Jieba } = (await installedPackages.load('@node-rs/jieba')) as JiebaModule;
  const jieba = Jieba.withDict(await installedPackages.bytes('@node-rs/jieba', 'dict.txt'));
  return (text) => jieba.cut(text, true);
}

/** The largest page of 1,000 words as it is sent. */
async function pageSize(blocks: readonly Block[]): Promise<Result> {
  const pages = paginate(analyzeBlocks(blocks.slice(0, 200), 'fr', await toolsFor('fr')), 1000);
  const largest = Math.max(...pages.map((page) => Buffer.byteLength(JSON.stringify(packPage(page)))));
  return { name: 'page of 1,000 words with lemmas', ours: largest / 1024, unit: 'kB', limit: 25 };
}

/** In a process of its own. */
const memoryOfJapaneseBook = (): number => Number(execFileSync(process.execPath, [fileURLToPath(new URL('./japanese-book.ts', import.meta.url))]));
