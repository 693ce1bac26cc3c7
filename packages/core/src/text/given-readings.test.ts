import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeBlocks, packPage, type RubySpan, type Unit, unpackPage } from './text.ts';

/** `彼は[本気|マジ]だ` → the text and its ruby; words are cut at `/`. */
function written(row: string): { text: string; ruby: RubySpan[]; words: string[] } {
  const ruby: RubySpan[] = [];
  let text = '';
  for (const [, plain = '', base = '', reading = ''] of row.replaceAll('/', '').matchAll(/([^[]*)(?:\[([^|]*)\|([^\]]*)\])?/g)) {
    text += plain;
    if (base !== '') ruby.push({ start: text.length, end: text.length + base.length, reading });
    text += base;
  }
  return { text, ruby, words: row.replace(/\[([^|]*)\|[^\]]*\]/g, '$1').split('/') };
}

/** A dictionary of a few words. */
const known: Record<string, string> = {
  本気: 'ほんき',
  東京: 'とうきょう',
  都: 'と',
  食べ物: 'たべもの',
  今日: 'きょう',
  桜: 'さくら',
  図書: 'としょ',
  館: 'かん',
};
const segmentInto =
  (words: readonly string[]) =>
  (text: string): Unit[] => {
    let at = 0;
    return words
      .map((word) => {
        const start = text.indexOf(word, at);
        at = start + word.length;
        return { start, end: at, ...(known[word] === undefined ? {} : { reading: known[word] }) };
      })
      .filter(({ start, end }) => start >= 0 && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  };

function readings(row: string, language = 'ja'): string {
  const { text, ruby, words } = written(row);
  const [block] = unpackPage(packPage(analyzeBlocks([{ id: 'b', kind: 'paragraph', text, ruby }], language, { segment: segmentInto(words) })));
  expect(block?.text).toBe(text);
  return (block?.sentences ?? [])
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind }) => kind === 'word')
    .map((token) => text.slice(token.start, token.end) + (token.reading ? `(${token.reading})` : ''))
    .join(' ');
}

describe('readings that a text gives', () => {
  it.each([
    ['win over the dictionary', '[本気|マジ]/だ', '本気(マジ) だ'],
    ['stay where it says the same', '[東京|トウキョウ]/へ', '東京(とうきょう) へ'],
    ['are put together sign by sign', '[東|ひがし][京|きょう]/へ', '東京(ひがしきょう) へ'],
    ['reach over kana between them', '[食|く]べ[物|もん]/だ', '食べ物(くべもん) だ'],
    ['reach over kana around them', 'お[茶|ちゃ]/を', 'お茶(おちゃ) を'],
    ['leave a word alone of which they read a part', '[図|ず]書/館', '図書(としょ) 館(かん)'],
    ['are cut where they reach over several words', '[図書/館|ずしょかん]/で', '図書(ずしょ) 館(かん) で'],
    ['are cut where no dictionary knows them', '[契約/者|コントラクター]/だ', '契約(コントラク) 者(ター) だ'],
    ['begin in one word and end in another', '[今|こん][日/桜|にちざくら]', '今日(こんにち) 桜(ざくら)'],
    ['are none where dots stress a word', '[都|・]/の', '都(と) の'],
    ['are none in letters of another kind', '[都|city]/の', '都(と) の'],
    ['stay out of numbers', '[10|じゅう]/だ', 'だ'],
    ['stay at the occurrence they stand over', '[都|みやこ]/と/都/と/[都|みやこ]', '都(みやこ) と 都(と) と 都(みやこ)'],
  ])('%s', (_, row, expected) => {
    expect(readings(row)).toBe(expected);
  });

  it.each([
    ['pinyin, sign by sign', '[银|yín][行|háng]/在', '银行(yínháng) 在'],
    ['pinyin over two words', '[西/安|xī ān]', '西(xī) 安(ān)'],
    ['Bopomofo, as it stands', '[注|ㄓㄨˋ][音|ㄧㄣ]', '注音(ㄓㄨˋ ㄧㄣ)'],
    ['nothing else', '[行|háng2]', '行'],
  ])('in Chinese are %s', (_, row, expected) => expect(readings(row, 'zh')).toBe(expected));

  it('are passed over in languages that are read from their letters', () => expect(readings('[mot|mo]', 'fr')).toBe('mot'));

  it('that go over a whole page of words are passed over at once', () => {
    const words = Array.from({ length: 30_000 }, () => '西');
    const text = words.join('');
    const ruby = [{ start: 0, end: text.length, reading: words.map(() => 'xī').join(' ') }];
    const [block] = analyzeBlocks([{ id: 'b', kind: 'paragraph', text, ruby }], 'zh', { segment: segmentInto(words) });
    expect(block?.sentences[0]?.tokens.some(({ reading }) => reading !== undefined)).toBe(false);
  });

  it('never break the text, whatever they say', () => {
    const span = fc.record({
      start: fc.nat(12),
      length: fc.integer({ min: 1, max: 6 }),
      reading: fc.string({ unit: fc.constantFrom('あ', 'ん', 'ア', '・', 'x'), minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.constantFrom('ja', 'zh', 'fr'), (spans, language) => {
        const text = '東京都で食べ物を10年食べる。';
        const ruby = spans.map(({ start, length, reading }) => ({ start, end: start + length, reading }));
        const [block] = analyzeBlocks([{ id: 'b', kind: 'paragraph', text, ruby }], language, {
          segment: segmentInto(['東京', '都', 'で', '食べ物', 'を', '食べる']),
        });
        const [sentence] = block?.sentences ?? [];
        expect(sentence?.tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
