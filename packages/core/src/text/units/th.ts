import type { Unit } from '../tools.ts';
import type { UnitRules } from './rules.ts';

/** Thai over the words of Unicode's dictionary. */
export const thai: UnitRules = { refine, group: () => 1 };

/** Written before a verb or adjective, they make a noun of it: การศึกษา, ความต้องการ. */
const NOUN_MAKERS: ReadonlySet<string> = new Set(['การ', 'ความ']);
/** Words of their own that the dictionary also has as the beginning of others: negation, prepositions, conjunctions. */
const BEGINNINGS = ['ไม่', 'ใน', 'ก็', 'จาก'];
const ENDINGS = ['ๆ', 'กว่า', 'ว่า', 'จาก'];
/** Times that the dictionary takes apart: tomorrow, yesterday, last night, the day after tomorrow, this morning. */
const TIMES: ReadonlySet<string> = new Set(['พรุ่งนี้', 'เมื่อวาน', 'เมื่อวานนี้', 'เมื่อวานซืน', 'เมื่อคืน', 'เมื่อคืนนี้', 'เมื่อเช้า', 'เมื่อเช้านี้', 'มะรืนนี้']);

function refine(text: string, units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units.flatMap((each) => split(text, each))) {
    const before = out.at(-1);
    if (
      before &&
      before.end === unit.start &&
      !unit.joins &&
      (NOUN_MAKERS.has(text.slice(before.start, before.end)) || TIMES.has(text.slice(before.start, unit.end)))
    )
      before.end = unit.end;
    else out.push(unit);
  }
  return out;
}

function split(text: string, unit: Unit): Unit[] {
  const { start, end } = unit;
  const written = text.slice(start, end);
  if (ENDINGS.includes(written)) return [unit];
  const beginning = BEGINNINGS.find((each) => written.length > each.length && written.startsWith(each));
  if (beginning) return cut(unit, beginning.length, false);
  const ending = ENDINGS.find((each) => written.length > each.length && written.endsWith(each));
  return ending ? cut(unit, end - start - ending.length, true) : [unit];
}

function cut(unit: Unit, length: number, joined: boolean): Unit[] {
  const rest = { start: unit.start + length, end: unit.end };
  return [{ ...unit, end: unit.start + length }, joined ? { ...rest, joins: true } : rest];
}
