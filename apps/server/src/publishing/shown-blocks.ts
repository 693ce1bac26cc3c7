import type { SentenceTranslation } from '@glossa/contract';
import { type ReadingKind, type Ruby, rubyOf } from '@glossa/core/readings';
import { type AnalyzedBlock, byBestSource, type Token } from '@glossa/core/text';
import type { PublicBlock, PublicSentence } from '@glossa/page';

interface Read {
  lang: string;
  kind: ReadingKind;
}

/** Each translation belongs to the sentence in which it begins; of those that read the same, the best source's is shown. `read` says how the words are read. */
export function shownBlocks(blocks: readonly AnalyzedBlock[], translations: readonly SentenceTranslation[], read: Read | null): PublicBlock[] {
  const byBlock = new Map<string, SentenceTranslation[]>();
  for (const translation of translations) {
    const found = byBlock.get(translation.anchor.blockId);
    if (found) found.push(translation);
    else byBlock.set(translation.anchor.blockId, [translation]);
  }
  return blocks.map((block) => {
    const { kind, level, text, pictures, sentences } = block;
    const found = byBlock.get(block.id) ?? [];
    return {
      kind,
      ...(level === undefined ? {} : { level }),
      text,
      ...(pictures ? { pictures } : {}),
      ...(read
        ? {
            ruby: piecesOf(
              text,
              sentences.flatMap(({ tokens }) => tokens),
              read,
            ),
          }
        : {}),
      sentences: sentences.map(({ start, end, tokens }) => ({
        text: text.slice(start, end).trim(),
        ...(read ? { ruby: piecesOf(text, withoutSpace(text, tokens), read) } : {}),
        translations: shownOf(found.filter(({ anchor }) => start <= anchor.start && anchor.start < end)),
      })),
    };
  });
}

function shownOf(translations: readonly SentenceTranslation[]): PublicSentence['translations'] {
  const said = new Set<string>();
  return byBestSource(translations).flatMap(({ lang, text, source, engine }) => {
    const same = `${lang} ${text}`;
    if (said.has(same)) return [];
    said.add(same);
    return [{ lang, text, source, engine: engine && { name: engine.name, version: engine.version, via: engine.via } }];
  });
}

const isSpace = (text: string, { start, end }: Token): boolean => text.slice(start, end).trim() === '';
const withoutSpace = (text: string, tokens: readonly Token[]): Token[] =>
  tokens.slice(
    tokens.findIndex((token) => !isSpace(text, token)),
    tokens.findLastIndex((token) => !isSpace(text, token)) + 1,
  );

/** What needs no reading stands together in one piece. */
function piecesOf(text: string, tokens: readonly Token[], { lang, kind }: Read): Ruby[] {
  const pieces: Ruby[] = [];
  for (const token of tokens) {
    const written = text.slice(token.start, token.end);
    for (const piece of token.kind === 'word' ? rubyOf(written, token.reading, lang, kind) : [{ text: written }]) {
      const last = pieces.at(-1);
      if (last && last.reading === undefined && piece.reading === undefined) last.text += piece.text;
      else pieces.push({ ...piece });
    }
  }
  return pieces;
}
