import type { Unit } from '../tools.ts';
import type { UnitRules } from './rules.ts';

/** Chinese: the words are the word list's; here they are taken apart where a word of its own is inside. */
export const chinese: UnitRules = { refine: (text, units) => units.flatMap((unit) => split(text, unit)), group: () => 1 };

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

function split(text: string, unit: Unit): Unit[] {
  const { start, end } = unit;
  const length = end - start;
  const written = text.slice(start, end);
  if (length === 2 && NUMERALS.includes(written.charAt(0)) && MEASURES.includes(written.charAt(1))) return cut(unit, 1);
  if (length === 2 && AFTER_VERBS.includes(written.charAt(1)) && !KEPT.has(written)) return cut(unit, 1);
  if (length === 3 && SUFFIXES.includes(written.charAt(2))) return cut(unit, 2);
  return [unit];
}

const cut = ({ joins, ...unit }: Unit, length: number): Unit[] => [
  { ...unit, end: unit.start + length, ...(joins && { joins }) },
  // The first bears the reading of both.
  { start: unit.start + length, end: unit.end, joins: true, ...(unit.reading !== undefined && { reading: '' }) },
];
