import { describe, expect, it } from 'vitest';
import { notation, plain } from '../testing.ts';
import { isLanguageCode, languageFor, languages, withoutRegion } from './index.ts';

describe('the list of languages', () => {
  it('names each language once, by a code that Intl knows', () => {
    expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
    for (const { code } of languages) expect(isLanguageCode(code), code).toBe(true);
  });

  it('has what learners ask for most', () => {
    const asked =
      'ar ca cs da de el en es fa fi fr he id is it ja ko la nb nl pl pt ro ru sr sv tr uk yue zh zh-Hant af be bg eo ga gu hi hr hu hy ka km mk ms pa sk sl sw th tl ur vi';
    const offered = languages.map(({ code }) => code);
    expect(asked.split(' ').filter((code) => !offered.includes(code))).toEqual([]);
  });

  it.each([
    ['fr-CA', 'tuned', 'ltr'],
    ['pt-BR', 'tuned', 'ltr'],
    ['zh-Hant', 'tuned', 'ltr'],
    ['no', 'tuned', 'ltr'],
    ['fil', 'tuned', 'ltr'],
    ['ar', 'tuned', 'rtl'],
    ['yi', 'generic', 'rtl'],
    ['ps', 'generic', 'rtl'],
    ['haw', 'generic', 'ltr'],
  ])('%s is %s and %s', (code, support, dir) => {
    expect(languageFor(code)).toMatchObject({ code, support, dir });
  });

  it.each([
    ['fr-FR', 'fr'],
    ['fr', 'fr'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['nn-NO', 'nn'],
    ['no code', 'no code'],
    ['', ''],
  ])('%j without its country is %j', (code, bare) => {
    expect(withoutRegion(code)).toBe(bare);
  });

  it.each(['', 'f', 'FR', 'fr_CA', 'français', 'fr-', '../etc', 'fr-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa'])('%j is no code', (code) => {
    expect(isLanguageCode(code)).toBe(false);
    expect(() => languageFor(code)).toThrow(RangeError);
  });

  it.each(['zz', 'zz-FR', 'xx', 'zzq', 'und', 'mul', 'fr1'])('%s is no language', (code) => {
    expect(isLanguageCode(code)).toBe(false);
  });

  it.each(['fr', 'fra', 'fr-CA', 'zh-Hant', 'gcf', 'haw', 'tl', 'sh', 'qaa', 'qtz', 'zza'])('%s is a language', (code) => {
    expect(isLanguageCode(code)).toBe(true);
  });

  it('knows each code of two letters that Intl has a name for', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const named = letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => names.of(code) !== undefined);
    expect(named.filter((code) => !isLanguageCode(code))).toEqual([]);
  });

  it('keeps abbreviations in the form in which they are asked for', () => {
    for (const { code, sentences, words } of languages) {
      const { neverEnd, seldomEnd, beforeNumbers, starters, unmarked, ordinals } = sentences;
      const entries = [
        neverEnd,
        seldomEnd,
        beforeNumbers,
        starters,
        unmarked,
        ordinals.before,
        ordinals.after,
        words.whole,
        words.elisions,
        words.clipped,
      ].flat();
      for (const entry of entries) {
        expect(entry, code).toBe(entry.toLowerCase());
        expect(entry, code).not.toMatch(/^\s|\s$|\.$|’|^$/);
      }
      for (const entry of [...starters, ...unmarked]) expect(entry, code).not.toContain(' ');
    }
  });
});

describe('languages without rules of their own', () => {
  it.each([
    ['ja', '彼|は|言|った|。「|CS| |5|」|の|中|。'],
    ['zh', '你好|。 ¶ 再见|。'],
    ['ru', 'Он| |сказал|:| |«|Да|!»| |и| |ушёл|.'],
    ['de', 'Das| |ist| |gut|. ¶ Sehr| |gut|.'],
  ])('%s: %s', (code, row) => {
    expect(notation(plain(row).replaceAll('。 ', '。'), code).replaceAll('|', '')).toBe(row.replaceAll('|', '').replaceAll('。「', '。 ¶ 「'));
  });
});
