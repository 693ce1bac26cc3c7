import type { Unit } from '../tools.ts';
import type { UnitRules } from './rules.ts';
import { readingOf } from './zh-readings.ts';

/** Chinese: the words are the word list's; here they are taken apart where a word of its own is inside. */
export const chinese: UnitRules = { refine, group: () => 1, readingOf };

const NUMERALS = '一二三四五六七八九十百千万亿两兩几幾数數多每各这這那哪某该本此首前后第';
const MEASURES =
  '个個位条條种種座次部张張本只隻名家年月日天岁歲点點层層项項块塊片件台辆輛艘架间間所支枝场場届屆代篇首幅棵朵群批对對双雙套组組段句章节節页頁级級号號度倍侧側边邊面方面';
/** Second signs that are prepositions after a verb, or its aspect. */
const AFTER_VERBS = '为為于於自了着著过過到在';
const KEPT = new Set([
  '因为',
  '因為',
  '认为',
  '認為',
  '以为',
  '以為',
  '行为',
  '行為',
  '关于',
  '關於',
  '由于',
  '由於',
  '对于',
  '對於',
  '终于',
  '終於',
  '至于',
  '至於',
  '现在',
  '現在',
  '存在',
  '正在',
  '得到',
  '不过',
  '不過',
  '通过',
  '通過',
  '经过',
  '經過',
  '超过',
  '超過',
  '为了',
  '除了',
  '受到',
]);
const SUFFIXES =
  '馆館场場线線家队隊市县縣省区區镇鎮村国國院会會机機者人站店厂廠校系部局处處所室党黨军軍团團组組员員长長师師生手性化率量度力器车車船舰艦路街桥橋山河湖海岛島湾灣港江城寺庙廟宫宮塔楼樓园園赛賽奖獎片剧劇曲歌书書报報刊社网網台臺式型类類法学學论論史战戰区區民族语語文币幣元';

function refine(text: string, units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const first = lengthOfFirst(text, unit);
    if (first === 0) out.push(unit);
    else out.push(...cut(unit, first));
  }
  return out;
}

const numerals: ReadonlySet<string> = new Set(NUMERALS);
const measures: ReadonlySet<string> = new Set(MEASURES);
const afterVerbs: ReadonlySet<string> = new Set(AFTER_VERBS);
const suffixes: ReadonlySet<string> = new Set(SUFFIXES);

/** How long the word inside the word is; 0 where there is none. */
function lengthOfFirst(text: string, { start, end }: Unit): number {
  if (end - start === 3) return suffixes.has(text.charAt(start + 2)) ? 2 : 0;
  if (end - start !== 2) return 0;
  const second = text.charAt(start + 1);
  if (measures.has(second) && numerals.has(text.charAt(start))) return 1;
  return afterVerbs.has(second) && !KEPT.has(text.slice(start, end)) ? 1 : 0;
}

const cut = ({ joins, ...unit }: Unit, length: number): Unit[] => [
  { ...unit, end: unit.start + length, ...(joins && { joins }) },
  // The first bears the reading of both.
  { start: unit.start + length, end: unit.end, joins: true, ...(unit.reading !== undefined && { reading: '' }) },
];
