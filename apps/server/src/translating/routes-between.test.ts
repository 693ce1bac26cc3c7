import { describe, expect, it } from 'vitest';
import { chainBetween, fitting } from './routes-between.ts';
import type { Pairs } from './translator.ts';

/** `fr>es,ca es>en` */
const pairsOf = (text: string): Pairs =>
  new Map(
    text.split(' ').map((each) => {
      const [source = '', targets = ''] = each.split('>');
      return [source, new Set(targets.split(','))];
    }),
  );

describe('a chain of pairs', () => {
  it.each<[string, string, string, string | null]>([
    ['fr>es es>en', 'fr', 'es', 'fr es'],
    ['fr>es es>en', 'fr', 'en', 'fr es en'],
    ['fr>es es>en,fr', 'en', 'fr', null],
    ['fr>es es>en', 'fr', 'fr', null],
    ['fr>es es>en', 'ja', 'en', null],
    // The shortest, however well connected another is.
    ['fr>es,en es>en,pt,it', 'fr', 'en', 'fr en'],
    // Of equally short ones, by way of the language with most pairs; then by code.
    ['fr>ca,es ca>en es>en,pt,it', 'fr', 'en', 'fr es en'],
    ['fr>es,ca ca>en es>en', 'fr', 'en', 'fr ca en'],
    // Two languages on the way at most.
    ['a1>b1 fr>es es>ca ca>en en>eo', 'fr', 'en', 'fr es ca en'],
    ['fr>es es>ca ca>en en>eo', 'fr', 'eo', null],
    // In the engine's own codes.
    ['fr>es es>en-US', 'fr-CA', 'en', 'fr es en-US'],
    ['fr>es es>fr', 'fr', 'fr-CA', null],
  ])('of %s from %s to %s: %s', (pairs, source, target, expected) => {
    expect(chainBetween(pairsOf(pairs), source, target)?.join(' ') ?? null).toBe(expected);
  });

  it('is a single step where an engine takes any language', () => {
    expect(chainBetween('any', 'fr', 'ja')).toEqual(['fr', 'ja']);
  });
});

describe('the offered code for a wanted one', () => {
  it.each<[string, string[], string | null]>([
    ['pt', ['pt', 'pt-BR'], 'pt'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['en', ['en-GB', 'en-US'], 'en-US'],
    ['en-AU', ['en-GB', 'en-US'], 'en-GB'],
    ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh'], null],
    ['sr', ['sr-Latn'], null],
    ['fr', [], null],
    ['fr', ['frp', 'es'], null],
  ])('%s among %j: %s', (wanted, offered, expected) => {
    expect(fitting(offered, wanted)).toBe(expected);
  });
});
