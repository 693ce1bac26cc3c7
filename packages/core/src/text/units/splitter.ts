import { textTable } from '../text-table.ts';
import type { LanguageTools, Unit } from '../tools.ts';
import { japanese } from './ja.ts';
import type { UnitRules } from './rules.ts';
import { thai } from './th.ts';
import { noWords, pieceOf, type UnitWords, unitsIn, wordsOfCut, wordsOfUnits } from './words.ts';
import { chinese } from './zh.ts';

/** How a text without spaces is read: its words, and the smallest units of a stretch of it. */
export interface UnitSplitter {
  /** They hold until the next text is read. */
  wordsIn(text: string): UnitWords;
  unitsIn(text: string): Unit[];
}

const asTheyAre: UnitRules = { refine: (_, units) => [...units], group: () => 1 };
const byLanguage: Readonly<Record<string, UnitRules>> = { ja: japanese, th: thai, zh: chinese };
/** Languages whose words Unicode's own dictionary finds well enough for the rules here to stand on. */
const overIntl: ReadonlySet<string> = new Set(['th']);

/** The splitter of a language that needs one and has what it takes; null otherwise. */
export function unitSplitter(language: string, { segment, cut, unitsOf }: LanguageTools): UnitSplitter | null {
  const base = language.split('-')[0] ?? '';
  const rules = byLanguage[base] ?? asTheyAre;
  if (cut && unitsOf) return splitterByPieces(cut, unitsOf, rules);
  const unitsFound = segment ?? (overIntl.has(base) ? byIntl(language) : null);
  if (!unitsFound) return null;
  const ofText = (text: string) => unitsIn(text, unitsFound(text), rules);
  return { wordsIn: (text) => wordsOfUnits(text, ofText(text), rules), unitsIn: ofText };
}

function byIntl(language: string): (text: string) => Unit[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Distinct pieces remembered at most. */
function splitterByPieces(cut: (text: string) => string[], unitsOf: (piece: string) => Unit[], rules: UnitRules): UnitSplitter {
  const pieces = textTable((piece) => pieceOf(piece, unitsIn(piece, unitsOf(piece), rules), rules));
  const ofText = (text: string): Unit[] => {
    let at = 0;
    return cut(text).flatMap((piece) => {
      const from = at;
      at += piece.length;
      return unitsIn(piece, unitsOf(piece), rules).map((unit) => ({ ...unit, start: from + unit.start, end: from + unit.end }));
    });
  };
  const words = noWords();
  return { wordsIn: (text) => wordsOfCut(text, cut(text), pieces, words), unitsIn: ofText };
}
