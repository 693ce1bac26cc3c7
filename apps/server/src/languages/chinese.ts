import { everydayPinyin, joinPinyin } from '@glossa/core/readings';
import type { LanguageTools, Unit } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';

interface Jieba {
  cut(text: string, guessUnknown: boolean): string[];
  tag(text: string, guessUnknown: boolean): { tag: string }[];
}
interface JiebaModule {
  Jieba: { withDict(words: Uint8Array): Jieba };
}
type Pinyin = (text: string, options: { type: 'array' }) => string[];

/** Chinese by jieba's word list, with pinyin. */
export const chinese: Pack = {
  packages: ['@node-rs/jieba', 'pinyin-pro'],
  native: ['@node-rs/jieba'],
  lemmas: null,
  load: async (packages: Packages): Promise<LanguageTools> => {
    const { Jieba } = (await packages.load('@node-rs/jieba')) as JiebaModule;
    const dict = await packages.bytes('@node-rs/jieba', 'dict.txt');
    const { pinyin } = (await packages.load('pinyin-pro')) as { pinyin: Pinyin };
    const jieba = Jieba.withDict(dict);
    return {
      cut: (text) => (text.includes('得') ? withComplementsParted(jieba.cut(text, true)) : jieba.cut(text, true)),
      unitsOf: (word) => unitsOf(word, piecesOf(word, jieba), everydayPinyin(word, pinyin(word, { type: 'array' }))),
    };
  },
};

/** A verb, 得 and what it tells of the verb are words of their own: 长得 `zhǎng de`, 说得对. The word list and its guesses take many for one. */
const withComplementsParted = (words: string[]): string[] => words.flatMap((word) => (hasComplement(word) ? [...word] : [word]));
const hasComplement = (word: string): boolean => word.charAt(1) === '得' && VERB_WITH_COMPLEMENT.test(word);
const VERB_WITH_COMPLEMENT = /^[长長说說跑写寫睡玩唱跳做活穿打读讀讲講学學笑哭飞飛画畫住]得[对對好快慢远遠高多早晚久美棒]?$/;

/** The units of one word, from 0 on. */
function unitsOf(word: string, { pieces, isName }: Pieces, syllables: readonly string[]): Unit[] {
  const isRead = HAN.test(word) && syllables.length === word.length;
  let at = 0;
  return pieces.map((piece) => {
    const unit: Unit = { start: at, end: at + piece.length };
    if (isRead) unit.reading = joinPinyin(syllables.slice(unit.start, unit.end), isName && at > 0);
    if (isName && at > 0) unit.joins = true;
    if (isName && at === 0) unit.isName = true;
    at = unit.end;
    return unit;
  });
}

const HAN = /^\p{Script=Han}+$/u;

interface Pieces {
  pieces: readonly string[];
  /** The pieces are one word. */
  isName: boolean;
}

/** Of a word of four signs and more the words inside it, if it consists of words; idioms stay whole. */
function piecesOf(word: string, jieba: Jieba): Pieces {
  if (word.length < 2 || !HAN.test(word)) return { pieces: [word], isName: false };
  const tagged = jieba.tag(word, false);
  const tag = tagged.length === 1 ? (tagged[0]?.tag ?? '') : 'unknown';
  if (word.length < 4) return { pieces: [word], isName: isName(word, tag) };
  if (DOUBLED.test(word)) return { pieces: [word], isName: false };
  if (IDIOM.test(tag)) return { pieces: [word], isName: false };
  return { pieces: inside(word, (piece) => jieba.cut(piece, false).length === 1) ?? [word], isName: NAME.test(tag) };
}
/** 高高兴兴: an adjective said twice. */
const DOUBLED = /^(.)\1(.)\2$/u;
/** jieba's tags of idioms and set phrases, of names, and of places and foreign names alone: the others take in everyday words. */
const IDIOM = /^[il]/;
const NAME = /^n[rstz]/;
const PLACE = /^n(s|rt)/;

/** A place, or a person's name in the order it is written in: a surname and one or two signs more. */
const isName = (word: string, tag: string): boolean =>
  PLACE.test(tag) || (SURNAMES.has(word.charAt(0)) && (tag === 'nr' || (tag === 'unknown' && word.length === 3)));
const SURNAMES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文',
);

/** Cuts a word into known words of two or three signs; null where that does not come out even. */
function inside(word: string, isWord: (piece: string) => boolean): string[] | null {
  if (word.length < 4) return isWord(word) ? [word] : null;
  for (const length of [2, 3]) {
    const rest = word.length - length >= 2 && isWord(word.slice(0, length)) ? inside(word.slice(length), isWord) : null;
    if (rest) return [word.slice(0, length), ...rest];
  }
  return null;
}
