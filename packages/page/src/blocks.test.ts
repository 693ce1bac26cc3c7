import { type Status, statuses } from '@glossa/core/study';
import type { AnalyzedBlock, BlockKind, Sentence, Token } from '@glossa/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBlock, renderBlocks, renderSentence } from './blocks.ts';
import type { PhraseMark } from './look.ts';

const plain = { statusOf: (): Status => 'known' };

/** Cuts a text into tokens by white space; sentence ends are given as token counts. */
function blockOf(text: string, kind: BlockKind = 'paragraph', level?: number): AnalyzedBlock {
  const tokens: Token[] = [];
  for (const piece of text.matchAll(/\p{L}+|\s+|\p{N}+|[^\p{L}\s\p{N}]+/gu)) {
    const span = { start: piece.index, end: piece.index + piece[0].length };
    if (/^\p{L}/u.test(piece[0])) tokens.push({ ...span, kind: 'word', key: piece[0].toLowerCase() });
    else tokens.push({ ...span, kind: /^\s/.test(piece[0]) ? 'space' : /^\p{N}/u.test(piece[0]) ? 'number' : 'punctuation' });
  }
  const sentence: Sentence = { start: 0, end: text.length, tokens };
  return { id: 'b1', kind, ...(level ? { level } : {}), text, sentences: text ? [sentence] : [] };
}

/** What an HTML parser makes of it: the tags apart, the text decoded. Throws on anything that is not one of ours. */
function parse(html: string) {
  const tags: string[] = [];
  const text = html.replace(/<[^>]*>/g, (tag) => {
    tags.push(tag);
    return '';
  });
  expect(text).not.toMatch(/[<>"']/);
  const decode = (escaped: string) =>
    escaped.replace(/&(.*?);/g, (_, name: string) => {
      const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
      if (known[name] === undefined) throw new Error(`entity ${name}`);
      return known[name];
    });
  for (const tag of tags)
    expect(tag).toMatch(
      /^<(\/(p|span|li|ul|h[123])|(p|li|ul|h[123])( data-block="[^"]*")?( class="cue")?|span class="(s|w|ph|n)"( data-[psabc]="[^"<>']*")*)>$/,
    );
  return { tags, text: decode(text) };
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<b>', '</span>', '&amp;', '&lt;', '"', "'", ' onclick="x"', '<script>', '<!--', 'l’été', '\r\n', ' ', '&#0;', 'a', 'é', '字'))
    .map((parts) => parts.join('')),
);

describe('renderBlock', () => {
  it('shows any text as itself and lets none of it become markup', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...statuses), fc.string(), (text, status, id) => {
        const { text: back } = parse(renderBlock({ ...blockOf(text), id }, { statusOf: () => status }));
        expect(back).toBe(text);
      }),
    );
  });

  it('puts readings over the pieces that have one, and lets none of them become markup', () => {
    const rubyOf = (written: string) => [{ text: written.slice(0, 1), reading: '<b>' }, { text: written.slice(1) }];
    expect(renderSentence('ab c', blockOf('ab').sentences[0] as Sentence, { ...plain, rubyOf })).toBe(
      '<span class="w"><ruby>a<rt>&lt;b&gt;</rt></ruby>b</span>',
    );
    expect(renderSentence('ab', blockOf('ab').sentences[0] as Sentence, { ...plain, rubyOf: () => [] })).toBe('<span class="w">ab</span>');
  });

  it('keeps its tags in pairs whatever phrases are marked', () => {
    const marks = fc.array(fc.tuple(fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 4 }), nasty, fc.constantFrom<Status>('1', '3', 'known')), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(nasty, marks, (text, wanted) => {
        const phrases: PhraseMark[] = wanted
          .map(([slots, key, status]) => ({ slots: slots.toSorted((a, b) => a - b), key, status }))
          .sort((a, b) => (a.slots[0] ?? 0) - (b.slots[0] ?? 0));
        const phrasesIn = (keys: readonly unknown[]) => phrases.filter(({ slots }) => slots.every((slot) => slot < keys.length));
        const { text: back, tags } = parse(renderBlock(blockOf(text), { ...plain, phrasesIn }));
        expect(back).toBe(text);
        expect(tags.filter((tag) => tag.startsWith('<span')).length).toBe(tags.filter((tag) => tag === '</span>').length);
      }),
    );
  });

  it.each<[BlockKind, number | undefined, string, string]>([
    ['heading', 1, '<h1 data-block="b1">', '</h1>'],
    ['heading', 3, '<h3 data-block="b1">', '</h3>'],
    ['heading', 6, '<h3 data-block="b1">', '</h3>'],
    ['heading', undefined, '<h2 data-block="b1">', '</h2>'],
    ['paragraph', undefined, '<p data-block="b1">', '</p>'],
    ['item', undefined, '<li data-block="b1">', '</li>'],
    ['cue', undefined, '<p data-block="b1" class="cue">', '</p>'],
  ])('gives a %s of level %s its element', (kind, level, opening, closing) => {
    const html = renderBlock(blockOf('a', kind, level), plain);
    expect(html.startsWith(opening)).toBe(true);
    expect(html.endsWith(closing)).toBe(true);
  });

  it('writes only the attributes a word needs', () => {
    const statusOf = (key: string): Status => (key === 'quai' ? '2' : key === 'le' ? 'known' : 'new');
    expect(renderSentence('Le quai 12.', blockOf('Le quai 12.').sentences[0] as Sentence, { statusOf })).toBe(
      '<span class="w">Le</span> <span class="w" data-s="2">quai</span> 12.',
    );
  });

  it('holds a range of years together', () => {
    const html = (text: string) => renderSentence(text, blockOf(text).sentences[0] as Sentence, plain);
    expect(html('de 2015-2017 à 12')).toContain(' <span class="n">2015-2017</span> ');
    expect(html('de 2015–2017 à 12')).toContain(' <span class="n">2015–2017</span> ');
    expect(html('le 12-10-2015')).toContain(' <span class="n">12-10-2015</span>');
    expect(html('de 2015 - 2017 à 12-')).not.toContain('class="n"');
  });

  it('marks a phrase around its words and the space between them', () => {
    const text = 'Il va de soi.';
    const phrasesIn = () => [{ slots: [1, 2, 3], key: 'va de soi', status: '1' as const }];
    expect(renderSentence(text, blockOf(text).sentences[0] as Sentence, { ...plain, phrasesIn })).toBe(
      '<span class="w">Il</span> <span class="ph" data-a="1"><span class="w">va</span> <span class="w">de</span> <span class="w">soi</span></span>.',
    );
  });

  it('marks phrases that cross, and tells where they leave words out', () => {
    const text = 'On ne voit pas bien le soir.';
    const phrasesIn = (): PhraseMark[] => [
      { slots: [1, 3], key: 'ne … pas', status: '1' },
      { slots: [2, 3, 4], key: 'voit pas bien', status: '3' },
      { slots: [5, 6], key: 'le soir', status: '2' },
      { slots: [0, 1], key: 'on ne', status: 'known' },
    ];
    const html = renderSentence(text, blockOf(text).sentences[0] as Sentence, { ...plain, phrasesIn });
    expect(html.replaceAll(/<span class="w"[^>]*>([^<]*)<\/span>/g, '$1')).toBe(
      'On <span class="ph" data-a="1">ne</span><span class="ph" data-a="1g"> </span><span class="ph" data-a="1g" data-b="3">voit </span><span class="ph" data-a="1" data-b="3">pas</span><span class="ph" data-b="3"> bien</span> <span class="ph" data-a="2">le soir</span>.',
    );
  });

  it('gives a phrase search no word where a number or a mark stands', () => {
    let seen: readonly (string | null)[] = [];
    const text = 'un 2, deux';
    renderSentence(text, blockOf(text).sentences[0] as Sentence, {
      ...plain,
      phrasesIn: (keys) => {
        seen = keys;
        return [];
      },
    });
    expect(seen).toEqual(['un', null, null, 'deux']);
  });
});

it('puts pictures beside their blocks where it is told their address, never into a list', () => {
  const picture = { id: 'p', alt: '"a" <b>', width: 6, height: 4 };
  const blocks = [
    { ...blockOf('a', 'item'), pictures: [picture] },
    blockOf('b', 'item'),
    { ...blockOf('c', 'item'), pictures: [{ ...picture, before: true as const }] },
  ];
  const drawn = (look: object) =>
    renderBlocks(blocks, { ...plain, ...look })
      .join('')
      .replace(/<span[^>]*>|<\/span>| data-block="b1"/g, '');
  const figure = '<figure class="inset"><img src="/p?a&amp;b" alt="&quot;a&quot; &lt;b&gt;" width="6" height="4" loading="lazy" decoding="async"></figure>';
  expect(drawn({ addressOf: () => '/p?a&b' })).toBe(`<ul><li>a</li></ul>${figure}<ul><li>b</li></ul>${figure}<ul><li>c</li></ul>`);
  expect(drawn({})).toBe('<ul><li>a</li><li>b</li><li>c</li></ul>');
});

it('puts neighbouring items into one list', () => {
  const blocks = [blockOf('a'), blockOf('b', 'item'), blockOf('c', 'item'), blockOf('d'), blockOf('e', 'item')];
  expect(renderBlocks(blocks, plain).map((piece) => piece.replace(/<span[^>]*>|<\/span>| data-block="b1"/g, ''))).toEqual([
    '<p>a</p>',
    '<ul><li>b</li><li>c</li></ul>',
    '<p>d</p>',
    '<ul><li>e</li></ul>',
  ]);
});
