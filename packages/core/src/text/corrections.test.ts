import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, newIds, notationOf } from './testing.ts';
import { analyzeBlocks, type Correction, isSound, type LanguageTools, moveCorrections, packPage, reviseBlocks, unpackPage } from './text.ts';

/** `joined ad hoc` (`_` for a space within), `cut Bahn|hof`, `border cf.` (no sentence ends there), `border etc. ¶` (one does). */
function rule(sketch: string, at: Correction['at'] = null): Correction {
  const [verb, rest = ''] = sketch.split(/ (.*)/);
  const written = rest.replace(' ¶', '').replaceAll('_', ' ');
  if (verb === 'border') return { kind: 'border', text: written, ends: rest.endsWith('¶'), at };
  return { kind: 'words', text: written.replaceAll('|', ''), pieces: written.split('|').map((piece) => piece.length), at };
}
/** The rule at the only place where its words stand in the first block. */
function here(sketch: string, text: string): Correction {
  const made = rule(sketch);
  const start = text.indexOf(made.text);
  return { ...made, at: { blockId: '1', start, end: start + made.text.length } };
}

describe('corrections of a text', () => {
  it.each<[string, string, string, string[], string]>([
    ['a split word', 'de', 'Der Bahnhof ist zu.', ['cut Bahn|hof'], 'Der| |Bahn|hof| |ist| |zu|.'],
    ['in any casing', 'de', 'BAHNHOF', ['cut bahn|hof'], 'BAHN|HOF'],
    ['not inside another word', 'de', 'Bahnhofs', ['cut Bahn|hof'], 'Bahnhofs'],
    ['joined over a space', 'en', 'It is ad hoc.', ['joined ad_hoc'], 'It| |is| |ad hoc|.'],
    ['joined over a dash', 'en', 'a half—open door', ['joined half—open'], 'a| |half—open| |door'],
    ['split at a hyphen', 'en', 'a half-open door', ['cut half-|open'], 'a| |half|-|open| |door'],
    ['joined where a sentence was thought to end', 'fr', 'La fin. Est là.', ['joined fin._Est'], 'La| |fin. Est| |là|.'],
    ['the longest rule wins', 'en', 'New York City', ['joined New_York', 'joined New_York_City'], 'New York City'],
    ['of equally long ones the newest', 'en', 'ab', ['cut a|b', 'joined ab'], 'ab'],
    ['no sentence ends there', 'en', 'See bibl. Twelve men. Go.', ['border bibl.'], 'See| |bibl|.| |Twelve| |men|. ¶ Go|.'],
    ['a sentence ends there', 'en', 'He came, etc. and went.', ['border etc. ¶'], 'He| |came|,| |etc. ¶ and| |went|.'],
    ['not where nothing follows the marks', 'en', 'See fig.2 and fig.', ['border fig. ¶'], 'See| |fig.|2| |and| |fig|.'],
    ['of words that are not there', 'en', 'Nothing.', ['cut no|ne', 'border x. ¶'], 'Nothing|.'],
    ['by a sign that is no letter', 'fr', 'fin', ['cut f|in'], 'f|in'],
    ['Chinese', 'zh', '我们在北京大学。', ['joined 北京大学'], '我们在|北京大学|。'],
    ['Thai', 'th', 'ตากลม', ['cut ตา|กลม'], 'ตา|กลม'],
    ['Arabic without its marks', 'ar', 'وَالكتاب', ['cut وَ|الكتاب'], 'وَ|الكتاب'],
  ])('%s', (_, language, text, rules, expected) => {
    const tools: LanguageTools =
      language === 'zh'
        ? {
            segment: (whole) => [
              { start: 0, end: 3 },
              { start: 3, end: 5 },
              { start: 5, end: whole.length - 1 },
            ],
          }
        : {};
    const [block] = analyzeBlocks(
      blocksOf(text),
      language,
      tools,
      rules.map((each) => rule(each)),
    );
    expect(notationOf(block?.text ?? '', block?.sentences ?? [])).toBe(expected);
  });

  it.each<[string, string, string[], string]>([
    ['one place only', 'Un sac. Un bac.', ['cut s|ac'], 'Un| |s|ac|. ¶ Un| |bac|.'],
    ['one on top of another', 'abcdef', ['cut abc|def', 'joined bcd'], 'a|bcd|ef'],
    ['a border put in and taken out again', 'Oui. Non.', ['border Oui.', 'border Oui. ¶'], 'Oui|. ¶ Non|.'],
    ['no border in a word', 'Oui. Non.', ['joined Oui._Non', 'border Oui. ¶'], 'Oui. Non|.'],
    ['the end of the text stays one', 'Oui. Non.', ['border Non.'], 'Oui|. ¶ Non|.'],
  ])('at %s', (_, text, rules, expected) => {
    const [block] = analyzeBlocks(
      blocksOf(text),
      'fr',
      {},
      rules.map((each) => here(each, text)),
    );
    expect(notationOf(text, block?.sentences ?? [])).toBe(expected);
  });

  it('gives the words that were cut out their lemmas, readings and parts', () => {
    const units = [
      { start: 0, end: 2, lemmas: ['東京'], reading: 'とうきょう' },
      { start: 2, end: 4, lemmas: ['都民'], reading: 'とみん' },
    ];
    const piece: Record<string, typeof units> = {
      東京都民: units,
      東京都: [units[0] as (typeof units)[0], { start: 2, end: 3, lemmas: ['都'], reading: 'と' }],
      民: [{ start: 0, end: 1, lemmas: ['民'], reading: 'たみ' }],
    };
    const [block] = analyzeBlocks(blocksOf('東京都民'), 'ja', { segment: (text) => piece[text] ?? [] }, [rule('cut 東京都|民')]);
    expect(block?.sentences[0]?.tokens).toMatchObject([
      { key: '東京都', reading: 'とうきょうと', parts: [{ end: 2 }, { end: 3 }] },
      { key: '民', reading: 'たみ' },
    ]);
    const [french] = analyzeBlocks(blocksOf('etvas'), 'fr', { lemmas: (word) => (word === 'vas' ? ['aller'] : []) }, [rule('cut et|vas')]);
    expect(french?.sentences[0]?.tokens[1]).toMatchObject({ key: 'vas', lemmas: ['aller'] });
  });

  const sketch = fc.constantFrom('Il dort', 'l’eau', '12', '😀', 'M. Dupont', 'fin.', '« Non »', '東京', 'de\u0301ja\u0300');
  const anyText = fc.array(sketch, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
  const anyCorrection = fc.record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), cut: fc.nat(12), border: fc.boolean(), placed: fc.boolean() });
  const correctionOf = (
    text: string,
    { from, length, cut, border, placed }: { from: number; length: number; cut: number; border: boolean; placed: boolean },
  ) => {
    const [start, end] = [from % text.length, Math.min(text.length, (from % text.length) + length)];
    const first = 1 + (cut % (end - start));
    const at = placed ? { blockId: '1', start, end } : null;
    const words = text.slice(start, end);
    return border
      ? ({ kind: 'border', text: words, ends: cut % 2 === 0, at } as const)
      : ({ kind: 'words', text: words, at, pieces: first < end - start ? [first, end - start - first] : [end - start] } as const);
  };

  it('always cover the text, survive packing, and do the same twice', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyCorrection, { maxLength: 6 }), (text, wanted) => {
        const corrections = wanted.map((each) => correctionOf(text, each) as Correction).filter(isSound);
        const blocks = analyzeBlocks(blocksOf(text), 'fr', {}, corrections);
        const [block] = blocks;
        let at = 0;
        for (const sentence of block?.sentences ?? []) {
          expect(sentence.start).toBe(at);
          for (const token of sentence.tokens) {
            expect(token.start).toBe(at);
            expect(token.end).toBeGreaterThan(at);
            at = token.end;
          }
          expect(sentence.end).toBe(at);
        }
        expect(at).toBe(text.length);
        expect(unpackPage(packPage(blocks))).toEqual(blocks);
        expect(analyzeBlocks(blocksOf(text), 'fr', {}, corrections)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Correction, boolean]>([
    ['a join', rule('joined ad_hoc'), true],
    ['pieces that do not cover it', { kind: 'words', text: 'abc', pieces: [1, 1], at: null }, false],
    ['an empty piece', { kind: 'words', text: 'abc', pieces: [3, 0], at: null }, false],
    ['half a character', { kind: 'words', text: 'a😀', pieces: [2, 1], at: null }, false],
    ['a mark cut from its letter', { kind: 'words', text: 'e\u0301', pieces: [1, 1], at: null }, false],
    ['space at its end', rule('joined ab_'), false],
    ['two lines', { kind: 'border', text: 'a\nb', ends: true, at: null }, false],
    ['nothing', { kind: 'border', text: '', ends: true, at: null }, false],
    ['a whole page', { kind: 'border', text: 'a'.repeat(101), ends: true, at: null }, false],
  ])('%s', (_, correction, sound) => expect(isSound(correction)).toBe(sound));
});

describe('corrections of an edited text', () => {
  it.each<[string, string, string, string | null]>([
    ['a word put before it', 'Un grand sac.', 'Un très grand sac.', '1:14'],
    ['its block cut in two', 'Il dort. Un sac est là.', 'Il dort.\n\nUn sac est là.', 'n1:3'],
    ['its words edited away', 'Un sac.', 'Un bac.', '1:3'],
    ['nothing', 'Un sac.', 'Un sac.', '1:3'],
    ['all else', 'Un sac.', 'Tout autre chose.\n\nMon sac à moi.', 'n2:4'],
    ['two places to choose from', 'Un sac.', 'Rien.\n\nMon sac, ton sac.', '1:3'],
  ])('%s', (_, text, edited, expected) => {
    const before = blocksOf(text);
    const after = reviseBlocks(before, edited, newIds());
    const [moved] = moveCorrections([here('cut s|ac', text)], before, after);
    expect(moved?.at && `${moved.at.blockId}:${moved.at.start}`).toBe(expected);
  });

  it('rest where their words are gone, and apply again once they are back', () => {
    const before = blocksOf('Un sac.');
    const correction = here('cut s|ac', 'Un sac.');
    const without = reviseBlocks(before, 'Un bac.', newIds());
    const resting = moveCorrections([correction], before, without);
    expect(analyzeBlocks(without, 'fr', {}, resting)).toEqual(analyzeBlocks(without, 'fr'));
    const again = reviseBlocks(without, 'Voici un sac.', newIds());
    const [back] = moveCorrections(resting, without, again);
    const words = analyzeBlocks(again, 'fr', {}, back ? [back] : [])[0];
    expect(notationOf(words?.text ?? '', words?.sentences ?? [])).toBe('Voici| |un| |s|ac|.');
  });
});
