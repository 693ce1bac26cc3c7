import { analyzeBlocks } from '../analyze.ts';
import { blocksOf } from '../testing.ts';
import type { LanguageTools } from '../tools.ts';
import { readIrregular } from './lemmatizer.ts';
import type { Dictionary } from './rules.ts';

/** A dictionary of what a word list makes of forms, a line each: `form: word word`; a word alone is its own. `irregular`: as in `LemmaRules`. */
export function dictionaryOf(table: string, irregular = ''): Dictionary {
  const rows = table.trim().split('\n');
  const listed = new Map(
    rows.map((line): [string, string[]] => {
      const [form = '', words] = line.split(': ');
      return [form, words?.split(' ') ?? [form]];
    }),
  );
  const byForm = readIrregular(irregular);
  const stems = (form: string) => listed.get(form) ?? [];
  return {
    lists: (word) => byForm.get(word)?.[0] === word || stems(word).includes(word),
    knows: (form) => byForm.has(form) || stems(form).length > 0,
    stems,
    irregular: (form) => byForm.get(form)?.[0],
    irregulars: (form) => byForm.get(form) ?? [],
  };
}

/** Tools whose dictionary has these words, each its own form. */
export const toolsWith = (listed: ReadonlySet<string>): LanguageTools => ({ lemmas: (word) => (listed.has(word) ? [word] : []) });

/** `학교+에서=학교`: the words of a Korean text with their parts, then the dictionary forms, likeliest first; the word alone where nothing is claimed. */
export function readKorean(text: string, tools: LanguageTools): string {
  const tokens = analyzeBlocks(blocksOf(text), 'ko', tools).flatMap(({ sentences }) => sentences.flatMap((each) => each.tokens));
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end, parts, lemmas }) => {
      const written = parts?.map((part) => text.slice(part.start, part.end)).join('+') ?? text.slice(start, end);
      return lemmas ? `${written}=${lemmas.join('/')}` : written;
    })
    .join(' ');
}
