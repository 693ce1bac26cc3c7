import type { Unit } from '../tools.ts';

/**
 * What a dictionary tears apart, or takes for other words, where figures stand: numbers with their commas, months,
 * things counted by つ, the era.
 *
 *     1 , 200 円 → 1,200 円        4 月つき 6 日 → 4 月がつ 6 日        4 月末げつまつ → 4 月がつ 末まつ
 */
export function readFigures(text: string, units: readonly Unit[]): Unit[] {
  return wholeFigures(text, units).flatMap((unit, i, all) => {
    const before = all[i - 1];
    const written = text.slice(unit.start, unit.end);
    if (before?.end !== unit.start) return [unit];
    if (TSU.test(written) && COUNTED_BY_TSU.test(text.slice(before.start, before.end))) return countedByTsu(unit);
    if (!written.startsWith('月') || !isFigure(text, before)) return [unit];
    const month: Unit = { start: unit.start, end: unit.start + 1, pos: COUNTER, lemmas: ['月'], reading: 'がつ' };
    if (written === '月') return [month];
    const rest = AFTER_MONTHS[written.slice(1)];
    return rest === undefined ? [unit] : [month, { start: month.end, end: unit.end, pos: '名詞,接尾,副詞可能', reading: rest }];
  });
}

const COUNTER = '名詞,接尾,助数詞';
const COUNTED_BY_TSU = /^[1-9１-９]$/;
/** 1つと is 1|つと to the dictionary. */
const TSU = /^つ[とのはがをにもでか]?$/;
const countedByTsu = ({ start, end }: Unit): Unit[] => [
  { start, end: start + 1, pos: COUNTER, reading: 'つ' },
  ...(end > start + 1 ? [{ start: start + 1, end, pos: '助詞,格助詞' }] : []),
];
const AFTER_MONTHS: Readonly<Record<string, string>> = { 末: 'まつ', 初: 'はじめ' };
const isFigure = (text: string, { start, end, pos }: Unit): boolean => pos?.startsWith('名詞,数') === true || /^\d+$/.test(text.slice(start, end));

/** Groups of thousands, decimals, telephone numbers; and an era that the dictionary is too old for. */
const WHOLE = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:[.．]\d+)?|\d+[.．]\d+(?![.．]?\d)|0\d{1,4}[-－‐]\d{1,4}[-－‐]\d{3,4}(?!\d)|令和/gu;
const WIDE_DIGIT = /[０-９]/g;

function wholeFigures(text: string, units: readonly Unit[]): readonly Unit[] {
  const found = [...text.replace(WIDE_DIGIT, narrow).matchAll(WHOLE)].filter(({ index }) => !/[\d.．]/.test(narrow(text.charAt(index - 1))));
  if (found.length === 0) return units;
  const out: Unit[] = [];
  let next = 0;
  for (const unit of units) {
    while (found[next] && endOf(found[next] as RegExpExecArray) <= unit.start) next++;
    const match = found[next];
    if (!match || unit.end <= match.index) out.push(unit);
    else if (out.at(-1)?.start !== match.index) out.push(wholeOf(match));
  }
  return out;
}

const endOf = ({ 0: written, index }: RegExpExecArray): number => index + written.length;
const narrow = (digit: string): string => digit.normalize('NFKC');
const wholeOf = (match: RegExpExecArray): Unit => {
  const span = { start: match.index, end: endOf(match) };
  return match[0] === '令和' ? { ...span, pos: '名詞,固有名詞,一般', reading: 'れいわ', isName: true } : { ...span, pos: '名詞,数' };
};
