import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Status, standings } from '../study/study.ts';
import { alphabetWords } from './alphabet.ts';
import { languages } from './languages/index.ts';
import { blocksOf, newIds } from './testing.ts';
import {
  type AnalyzedBlock,
  analysisVersion,
  analyzeBlocks,
  type Block,
  blocksFromPlain,
  blocksFromText,
  countWords,
  coverageByNumber,
  coverageOf,
  lookupKey,
  moveWord,
  packPage,
  paginate,
  phraseKey,
  phraseWords,
  textFromBlocks,
  unpackPage,
  wellFormed,
  wordCount,
  wordKey,
} from './text.ts';
import { noSpans } from './word-spans.ts';

const code = fc.constantFrom(...languages.map((each) => each.code), 'haw');
const bits = fc.constantFrom(
  "l'",
  'qu’',
  'M.',
  'J.-C.',
  'a-t-il',
  'est-ce',
  'États-Unis',
  '200 000',
  '3,5',
  '«',
  '»',
  '"',
  '!',
  '?',
  '…',
  '...',
  '.',
  ',',
  ' ',
  '\u00a0',
  '\u202f',
  '-',
  '—',
  '[1]',
  'p. ex.',
  'U.S.',
  "don't",
  'bonjour',
  'Le',
  '東京は。',
  '（',
  '」と',
  '“',
  '•',
  'a)',
  'world.Today',
  '160km',
  "'t",
  'n°',
  'Ինչ:',
  'مرحبا',
  'สวัสดี',
  'x@y.fr',
  'https://a.b/c',
  '\u00ad',
  '\u0301',
  '😀',
  '(',
  ')',
  '1',
  '2015',
  'geldi Ali',
  'results.3 Then',
  'disse: «Sim»',
  '\ud83d',
  '\udc00',
  'a'.repeat(2000),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(bits, { maxLength: 30 }).map((list) => list.join('')),
);

const analyzed = (content: string, language: string): AnalyzedBlock =>
  analyzeBlocks([{ id: 'b', kind: 'paragraph', text: content }], language)[0] as AnalyzedBlock;

describe('analysis', () => {
  it('covers any text exactly: sentences, tokens, parts', () => {
    fc.assert(
      fc.property(text, code, (content, language) => {
        let at = 0;
        for (const sentence of analyzed(content, language).sentences) {
          expect(sentence.start).toBe(at);
          expect(sentence.end).toBeGreaterThan(at);
          for (const token of sentence.tokens) {
            expect(token.start).toBe(at);
            expect(token.end).toBeGreaterThan(at);
            if (token.parts) expect(token.parts.map((part) => content.slice(part.start, part.end)).join('')).toBe(content.slice(token.start, token.end));
            at = token.end;
          }
          expect(sentence.end).toBe(at);
        }
        expect(at).toBe(content.length);
      }),
      { numRuns: 600 },
    );
  });

  it('reads a text the same again, whatever was read between', () => {
    fc.assert(
      fc.property(text, text, code, (content, between, language) => {
        const first = analyzed(content, language);
        analyzed(between, language);
        expect(analyzed(content, language)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('gives words, and only words, the key that core makes of them', () => {
    fc.assert(
      fc.property(text, code, (content, language) => {
        for (const token of analyzed(content, language).sentences.flatMap((sentence) => sentence.tokens)) {
          expect(token.key).toBe(token.kind === 'word' ? wordKey(content.slice(token.start, token.end), language) : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('splits Latin and Cyrillic letters as Intl.Segmenter does', () => {
    const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
    const signs = fc.constantFrom(...'aàéZœбЙѓ19.,;:\'’‘_-–… \u00a0«»"()·/@%ªº²µ×©½¸');
    const units = (min: number, max: number) => fc.integer({ min, max }).map((unit) => String.fromCharCode(unit));
    fc.assert(
      fc.property(fc.oneof(...[signs, units(0x20, 0x24f), units(0x400, 0x52f)].map((unit) => fc.string({ unit, maxLength: 12 }))), (content) => {
        const found = noSpans();
        if (!alphabetWords(content, found)) return;
        const words = [...segmenter.segment(content)].filter(({ isWordLike }) => isWordLike);
        expect(found.starts.map((start, i) => content.slice(start, found.ends[i]))).toEqual(words.map(({ segment }) => segment));
        expect(found.starts).toEqual(words.map(({ index }) => index));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '"',
    '“',
    '(',
    '.',
    ' .',
    '. . ',
    '… ',
    'A. ',
    '1) a ',
    '1) 5) 9) ',
    '• ',
    ' — A',
    "l'",
    'a-',
    'www.a.',
    'a@b.',
    '（。',
    '! ',
    '[1]',
    ' ',
    'mot Il est ',
    'ab.Ab',
    'geldi Ali ',
    'ab.1 Ab ',
    'a: «Ab» ',
    '\ud83d',
    '漢',
    '1 234 ',
    '1. ',
    'M. ',
    "'' ",
    ',,',
    '; Il ',
    'z. b. ',
    '."',
    '。」',
    "'t ",
    '\u0301',
    'a',
  ])('reads a hundred thousand units of %j, which takes minutes where time grows faster than text', (unit) => {
    for (const language of ['fr', 'de', 'th', 'ja', 'tr', 'pt']) {
      const content = unit.repeat(100_000 / unit.length);
      expect(analyzed(content, language).sentences.at(-1)?.end).toBe(content.length);
    }
  });

  it('takes what is longer than any word for no word', () => {
    const kinds = (text: string) => analyzed(text, 'fr').sentences.flatMap(({ tokens }) => tokens.map(({ kind }) => kind));
    expect(kinds('a'.repeat(200))).toEqual(['word']);
    expect(kinds('a'.repeat(201))).toEqual(['number']);
  });
  it('has a version that changes with the rules of a language and with ICU', () => {
    expect(new Set([analysisVersion('fr', '78'), analysisVersion('haw', '78'), analysisVersion('fr', '79')]).size).toBe(3);
    expect(analysisVersion('fr', '78')).toBe(analysisVersion('fr', '78'));
  });
});

describe('pages', () => {
  /** Dictionary forms of a word's parts are not kept. */
  const kept = (blocks: AnalyzedBlock[]): AnalyzedBlock[] =>
    blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((sentence) => ({
        ...sentence,
        tokens: sentence.tokens.map((token) => (token.parts ? { ...token, parts: token.parts.map(({ start, end }) => ({ start, end })) } : token)),
      })),
    }));

  it('packs and unpacks without loss of what is kept', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), code, (texts, language) => {
        const blocks = analyzeBlocks(blocksOf(...texts), language);
        const packed = packPage(blocks);
        expect(unpackPage(packed)).toEqual(kept(blocks));
        expect(unpackPage(JSON.parse(JSON.stringify(packed)))).toEqual(kept(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it('packs lemmas, readings and parts', () => {
    const block: AnalyzedBlock = {
      id: 'b',
      kind: 'heading',
      level: 2,
      text: '使われた。',
      sentences: [
        {
          start: 0,
          end: 5,
          tokens: [
            {
              start: 0,
              end: 4,
              kind: 'word',
              key: '使われた',
              lemmas: ['使う'],
              reading: 'つかわれた',
              parts: [
                { start: 0, end: 2 },
                { start: 2, end: 3 },
                { start: 3, end: 4 },
              ],
            },
            { start: 4, end: 5, kind: 'punctuation' },
          ],
        },
      ],
    };
    expect(unpackPage(packPage([block]))).toEqual([block]);
  });

  it('keeps every block in order, none empty, none overfull but of one block', () => {
    const some = fc.array(fc.record({ words: fc.integer({ min: 0, max: 120 }), heading: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(some, (list) => {
        const blocks: Block[] = list.map(({ words, heading }, i) => ({
          id: String(i),
          kind: heading ? 'heading' : 'paragraph',
          text: 'mot '.repeat(words) || '—',
        }));
        const pages = paginate(analyzeBlocks(blocks, 'fr'), 100);
        expect(pages.flat().map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          const words = page.reduce((sum, block) => sum + wordCount(block), 0);
          const withWords = page.filter((block) => wordCount(block) > 0);
          if (words > 100) expect(withWords.slice(0, -1).every(({ kind }) => kind === 'heading')).toBe(true);
        }
      }),
    );
  });

  it('carries a heading over to what it heads', () => {
    const blocks = analyzeBlocks(
      [...blocksOf('un deux trois'), { id: 'h', kind: 'heading', level: 1, text: 'Titre' }, { id: 'p', kind: 'paragraph', text: 'quatre cinq' }],
      'fr',
    );
    expect(paginate(blocks, 5).map((page) => page.map(({ id }) => id))).toEqual([['1'], ['h', 'p']]);
  });
});

describe('counts and coverage', () => {
  it('counts running words without numbers, over all pages', () => {
    const pages = paginate(analyzeBlocks(blocksOf("Il l'a vu, il y a 3 ans.", 'Il a 200 000 ans.'), 'fr'), 5).map(packPage);
    const { keys, counts, numbers } = countWords(pages);
    expect(Object.fromEntries(keys.map((key, i) => [key, counts[i]]))).toEqual({ il: 3, "l'": 1, a: 3, vu: 1, y: 1, ans: 2 });
    expect(numbers).toBe(2);
  });

  const counts = { words: Uint32Array.of(0, 1, 2, 3, 4), counts: Uint32Array.of(3, 3, 1, 2, 1), asides: Uint32Array.of(0, 1, 2, 1) };

  it('counts status 4 as known and leaves ignored words out', () => {
    const statuses: Record<string, Status> = { il: 'known', a: '4', vu: '2', ans: 'ignored' };
    const given = { keys: ['il', 'a', 'vu', 'ans', 'y'], counts: [...counts.counts], numbers: 5 };
    expect(coverageOf(given, (key) => statuses[key] ?? 'new')).toEqual({ words: 8, known: 6, learning: 1, new: 1, ignored: 2, asides: 0, newKeys: 1 });
  });

  it('counts again what one changed word changes', () => {
    const apart = [1, 0, 1, 0, 0];
    for (const number of counts.words)
      for (const [before, after] of standings.flatMap((from) => standings.map((to) => [from, to] as const))) {
        const standing = Uint8Array.from(counts.words, (word) => (word === number ? standings.indexOf(before) : 1));
        const coverage = coverageByNumber(counts, standing);
        moveWord(coverage, counts.counts[number] as number, apart[number] as number, before, after);
        standing[number] = standings.indexOf(after);
        expect(coverage).toEqual(coverageByNumber(counts, standing));
      }
  });
});

describe('keys', () => {
  it('folds any text once and for all', () => {
    fc.assert(
      fc.property(text, code, (content, language) => {
        const key = wordKey(content, language);
        expect(wordKey(key, language)).toBe(key);
        expect(key).not.toContain(' ');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['L’', 'fr', "l'"],
    ['\u0301 l’', 'ru', "l'"],
    ['\u05b8 של', 'he', 'של'],
    ['ÉTÉ', 'fr', 'été'],
    ['e\u0301te\u0301', 'fr', 'été'],
    ['200 000', 'fr', '200\u00a0000'],
    ['IŞIK', 'tr', 'ışık'],
    ['ISTANBUL', 'en', 'istanbul'],
    ['co\u00adopé\u00adrer', 'fr', 'coopérer'],
    ['\u200eabc\u200f', 'ar', 'abc'],
    ['كِتَابٌ', 'ar', 'كتاب'],
    ['أمـــر', 'ar', 'أمر'],
    ['שָׁלוֹם', 'he', 'שלום'],
    ['אַלף', 'yi', 'אַלף'],
    ['за\u0301мок', 'ru', 'замок'],
    ['й', 'ru', 'й'],
    ['ΟΔΟΣ', 'el', 'οδος'],
    ['ILIQ', 'az', 'ılıq'],
    ['Straße', 'de', 'straße'],
    ['\u064b', 'ar', '\u064b'],
  ])('%j in %s is kept under %j', (written, language, key) => expect(wordKey(written, language)).toBe(key));

  it('makes phrase keys that come apart again', () => {
    const words = ['il', 'y', 'a', '200\u00a0000'];
    expect(phraseWords(phraseKey(words))).toEqual(words);
    expect(lookupKey(['il', 'est', 'trop', 'tôt'])).toBe('trop');
    expect(lookupKey([])).toBe('');
  });
});

describe('the door', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\0b', 'ab'],
    ['\ufeffa', 'a'],
    ['a\ud800b', 'a\ufffdb'],
    ['\udc00', '\ufffd'],
    ['a\u2028b\fc', 'a\nb\nc'],
    ['\u202eabc\u202c', '\u202eabc\u202c'],
    ['😀\t', '😀\t'],
  ])('%j becomes %j', (raw, clean) => expect(wellFormed(raw)).toBe(clean));

  it('leaves what is well-formed alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(wellFormed(wellFormed(raw))).toBe(wellFormed(raw));
      }),
    );
  });
});

describe('blocks', () => {
  const shapes = (raw: string) => blocksFromText(raw, newIds()).map(({ kind, level, text: content }) => `${kind}${level ?? ''}: ${content}`);

  it.each([
    ['paragraphs between blank lines', 'Un.\n\n\n Deux.\n', ['paragraph: Un.', 'paragraph: Deux.']],
    ['each line a paragraph', 'Un jour.\nIl vint.\nElle partit.', ['paragraph: Un jour.', 'paragraph: Il vint.', 'paragraph: Elle partit.']],
    [
      'marked headings and items',
      '# Un\n\n### Deux\n\n- trois\n• quatre\n* cinq',
      ['heading1: Un', 'heading3: Deux', 'item: trois', 'item: quatre', 'item: cinq'],
    ],
    ['stars between paragraphs, which are no list', 'Un.\n\n* * *\n\nDeux.', ['paragraph: Un.', 'paragraph: * * *', 'paragraph: Deux.']],
    [
      'paragraphs of broken lines that begin with a space alone',
      '  Le premier est long, et il va à la ligne\nparce que la page est étroite, voilà tout.\n  Le second commence ainsi, et il va à la\nligne aussi.\n  Fin.',
      [
        'paragraph: Le premier est long, et il va à la ligne parce que la page est étroite, voilà tout.',
        'paragraph: Le second commence ainsi, et il va à la ligne aussi.',
        'paragraph: Fin.',
      ],
    ],
    ['no marks without a space', '#un\n\n-deux\n\n#', ['paragraph: #un', 'paragraph: -deux', 'paragraph: #']],
    [
      'a sentence broken in the middle',
      'This is a sentence\ncut off in the middle.\nAnother one.',
      ['paragraph: This is a sentence cut off in the middle.', 'paragraph: Another one.'],
    ],
    ['a Japanese title', '雨の日の傘\n\n今日は朝から雨が降っています。', ['heading2: 雨の日の傘', 'paragraph: 今日は朝から雨が降っています。']],
    ['no title that ends as a sentence', '雨です。\n\n今日は朝から降っています。', ['paragraph: 雨です。', 'paragraph: 今日は朝から降っています。']],
    ['nor one that is said', '「おはよう」\n\n彼は笑ってそう言った。', ['paragraph: 「おはよう」', 'paragraph: 彼は笑ってそう言った。']],
    ['nor behind the first line', '一。\n\n雨の日\n\n今日は雨です。', ['paragraph: 一。', 'paragraph: 雨の日', 'paragraph: 今日は雨です。']],
    ['a heading in capitals', 'EN CHIFFRES\nLa moyenne est de 300 pages.', ['heading2: EN CHIFFRES', 'paragraph: La moyenne est de 300 pages.']],
    [
      'a short line alone before a long one',
      `Trop tôt\n\n${'Il est trop tôt pour le dire. '.repeat(3).trim()}`,
      ['heading2: Trop tôt', `paragraph: ${'Il est trop tôt pour le dire. '.repeat(3).trim()}`],
    ],
    [
      'no heading that ends as a sentence',
      `Trop tôt.\n\n${'Il est trop tôt pour le dire. '.repeat(3).trim()}`,
      ['paragraph: Trop tôt.', `paragraph: ${'Il est trop tôt pour le dire. '.repeat(3).trim()}`],
    ],
    ['Japanese lines without a space', 'これは長い文で\nす。', ['paragraph: これは長い文で', 'paragraph: す。']],
    ['nothing', ' \n\n\t\n', []],
  ])('%s', (_, raw, expected) => expect(shapes(raw)).toEqual(expected));

  it('joins lines that were broken to a width', () => {
    const line = 'Le petit chat dort sur le grand tapis rouge du salon. Demain';
    const raw = `${line}\nElle viendra avec ses amis pour voir la mer et ses Bateaux de\nPêche, puis ils partiront ensemble vers le nord de la France. Fin\nHeureuse.`;
    expect(shapes(raw)).toHaveLength(1);
  });

  it('cuts a paragraph that is too long, and loses nothing', () => {
    for (const raw of ['Il est venu. '.repeat(5000), 'mot '.repeat(20_000), '😀'.repeat(30_000)]) {
      const blocks = blocksFromText(raw, newIds());
      expect(Math.max(...blocks.map(({ text: content }) => content.length))).toBeLessThanOrEqual(10_000);
      expect(
        blocks
          .map(({ text: content }) => content)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(raw.replace(/\s/g, ''));
    }
  });

  it('comes back from the plain form as it was', () => {
    const line = fc
      .oneof(text, fc.constantFrom('# un', '- deux', '\\trois', '\\# quatre', '* cinq', '#', '\\', 'TITRE', 'a\nb'))
      .map((raw) => wellFormed(raw).replace(/\s+/gu, ' ').trim())
      .filter((raw) => raw !== '');
    const block = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: line }),
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), text: line }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (list) => {
        const blocks = list.map((each, i) => ({ id: `n${i + 1}`, ...each }));
        expect(blocksFromPlain(textFromBlocks(blocks), newIds())).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });
});
