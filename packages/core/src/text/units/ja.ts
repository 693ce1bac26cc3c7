import type { Unit } from '../tools.ts';
import { readFigures } from './ja-figures.ts';
import { tellApart } from './ja-homographs.ts';
import { readTogether } from './ja-numbers.ts';
import type { UnitRules } from './rules.ts';

/** Japanese over the units of IPADIC, whose parts of speech are named here. */
export const japanese: UnitRules = { refine, group };

function refine(text: string, found: readonly Unit[]): Unit[] {
  const units = readFigures(text, found);
  const out: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    const before = out.at(-1);
    if (before && before.end === unit.start && isVolition(unit)) extend(before, unit);
    else if (before && before.end === unit.start && isRepeated(text, unit)) repeat(before, unit);
    else if (before && isFavour(text, units, i)) out.push({ ...unit, end: (units[i + 2] as Unit).end, pos: '動詞,非自立', lemmas: ['いただける'] });
    else if (isFavour(text, units, i - 1) || isFavour(text, units, i - 2)) continue;
    else if (isNameOutOfThroughout(text, units, i)) out.push(...withoutThroughout(unit));
    else if (isMadeToCome(text, unit, units[i + 1])) out.push({ ...unit, lemmas: ['来る'] });
    else out.push(...partedByDots(text, isUnknownPerson(unit, units[i + 1]) ? { ...unit, isName: true } : unit).flatMap((piece) => split(text, piece)));
  }
  tellApart(text, out);
  readNumbers(text, out);
  return out;
}

function readNumbers(text: string, units: readonly Unit[]): void {
  for (let first = 0; first < units.length; first++) {
    if (!isNumber(text, units[first] as Unit)) continue;
    let after = first + 1;
    const isBeside = () => units[after]?.start === units[after - 1]?.end;
    while (isBeside() && isNumber(text, units[after] as Unit)) after++;
    const counter = isBeside() && COUNTER.test(units[after]?.pos ?? '') ? units[after] : undefined;
    readTogether(text, units.slice(first, after), counter);
    first = counter ? after : after - 1;
  }
}

function extend(unit: Unit, more: Unit): void {
  unit.end = more.end;
  if (unit.reading !== undefined && more.reading !== undefined) unit.reading += more.reading;
}

/** `う` and `よう` of intention are no unit of their own: 行こう, でしょう. */
const isVolition = ({ pos = '', lemmas }: Unit): boolean => pos.startsWith('助動詞') && (lemmas?.[0] === 'う' || lemmas?.[0] === 'よう');

/** 昔々: 々 repeats the sign before it, and how it is read where that is a word. */
const isRepeated = (text: string, unit: Unit): boolean => unit.pos?.startsWith('記号') === true && writtenIn(text, unit) === '々';
function repeat(unit: Unit, sign: Unit): void {
  unit.end = sign.end;
  if (unit.end - unit.start > 2) delete unit.reading;
  if (unit.reading !== undefined) unit.reading += unit.reading;
  delete unit.lemmas;
}

/** ていただけません is no past of what only somebody does: the dictionary cuts it い|た|だけ. */
const isFavour = (text: string, units: readonly Unit[], i: number): boolean => {
  const [te, first, last, polite] = [units[i - 1], units[i], units[i + 2], units[i + 3]];
  if (!te || !first || !last || polite?.start !== last.end || last.end - first.start !== 4) return false;
  return /^[てで]いただけませ/.test(text.slice(te.start, polite.end)) && te.end - te.start === 1 && te.end === first.start && units[i + 1]?.start === first.end;
};

const writtenIn = (text: string, { start, end }: Unit): string => text.slice(start, end);

/** 一日|中本 is 一日|中|本: the dictionary knows the family name better. A title behind it says that it is one. */
function isNameOutOfThroughout(text: string, units: readonly Unit[], i: number): boolean {
  const [number, counter, unit, next] = [units[i - 2], units[i - 1], units[i] as Unit, units[i + 1]];
  if (!number || !counter || unit.end - unit.start < 2 || !unit.pos?.startsWith('名詞,固有名詞') || next?.pos?.startsWith('名詞,接尾,人名')) return false;
  return (
    /^一[日年晩]中/.test(text.slice(number.start, unit.end)) && number.end === counter.start && counter.end === unit.start && counter.end - number.start === 2
  );
}

const withoutThroughout = ({ start, end }: Unit): Unit[] => [
  { start, end: start + 1, pos: '名詞,接尾,副詞可能', reading: 'じゅう' },
  { start: start + 1, end, pos: '名詞,一般' },
];

/** What the dictionary lacks, with a title behind it: カムパネルラさん. */
const isUnknownPerson = (unit: Unit, next: Unit | undefined): boolean =>
  unit.pos === 'UNK' && next?.start === unit.end && next.pos?.startsWith('名詞,接尾,人名') === true;

/** 来させる and 来さす are of 来る; the dictionary has an old 来す. */
const isMadeToCome = (text: string, unit: Unit, next: Unit | undefined): boolean =>
  next?.start === unit.end && writtenIn(text, unit) === '来さ' && next.pos?.startsWith('動詞,接尾') === true;

/** The words of a foreign name are parted by a dot in the middle. */
function partedByDots(text: string, unit: Unit): Unit[] {
  const written = writtenIn(text, unit);
  if (!written.includes('・')) return [unit];
  const { pos, isName } = unit;
  let at = unit.start;
  return written
    .split('・')
    .map((piece): Unit => {
      const start = at;
      at += piece.length + 1;
      return { ...(pos !== undefined && { pos }), ...(isName && { isName }), start, end: start + piece.length };
    })
    .filter(({ start, end }) => end > start);
}

/** Particles that are written as one, and are several units: with the dictionary form where a verb is among them. */
const PARTICLES = `
と|し/する|て  と|いう/いう  の|で  で|も  と|も  に|つい/つく|て  に|つき/つく  に|よっ/よる|て  に|より/よる  に|よる/よる  に|対し/対する|て  に|対し/対する
に|対する/対する  に|たいし/たいする|て  に|とっ/とる|て  と|いっ/いう|た  に|かけ/かける|て  と|とも|に  と|共|に  に|関する/関する  に|関し/関する|て  に|関し/関する
に|おけ/おく|る  に|おい/おく|て  に|於い/於く|て  に|あたっ/あたる|て  に|当たっ/当たる|て  に|あたり/あたる  に|従っ/従う|て  に|したがっ/したがう|て  に|従い/従う
に|伴っ/伴う|て  に|伴い/伴う  に|渡っ/渡る|て  に|わたっ/わたる|て  に|わたり/わたる  を|通じ/通じる|て  を|通し/通す|て  を|めぐっ/めぐる|て  を|巡っ/巡る|て
に|基づい/基づく|て  に|連れ/連れる|て  に|つれ/つれる|て  に|際し/際する|て  に|加え/加える|て  に|反し/反する|て  に|まつわる/まつわる  に|つれ/つれる  に|際し/際する
と|いえ/いう|ども  に|とっ/とる  に|おけ/おける|る  の|み  か|も  や|ら  な|ら|ば  と|なる/なる|と  から|に|は  て|も  と|か  の|に  もの|の
`;
/** Conjunctions and adverbs in the same way. */
const PHRASES = `
それ|で|も  それ|で|は  で|も  で|は  ちなみ|に  まず|は  本当|に  実|に  順|に  共|に  とも|に  それ|ほど  これ|ら  それ|ら  あれ|ら  彼|ら  その|後  こう|し/する|た  そう|し/する|た  ちょっと|し/する|た
そう|し/する|て  こう|し/する|て  どう|し/する|て  主|な  ぜひ|とも  気|に|入り/入る  気|に|入っ/入る  一|つ  二|つ  三|つ  四|つ  五|つ  六|つ  七|つ  八|つ  九|つ  一|人  二|人  中|で|も  と|いう/いう|の|も
`;

type Piece = { length: number; lemma?: string };
const piecesByWord = (table: string): Map<string, Piece[]> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const pieces = entry.split('|').map((piece) => piece.split('/'));
        return [
          pieces.map(([written]) => written).join(''),
          pieces.map(([written = '', lemma]) => (lemma ? { length: written.length, lemma } : { length: written.length })),
        ];
      }),
  );
let tables: { particles: Map<string, Piece[]>; phrases: Map<string, Piece[]> } | undefined;

const KANJI = /^[\u4e00-\u9fff々]+$/;
/** Ends of words of three signs that the first two are a word without. */
const SUFFIXES =
  /[士所家館語車社者官場店人室員会院省庁県市区町村駅線機器力性的化式風用品物学界権法論系型版時中後前間内外上下費料金税率度量数点面局部課校園寺城港島山川湖海隊軍党団派族長手役方]$/;

/** The smallest units of what the dictionary calls one: particles of several words, Chinese compounds, prefixes. */
function split(text: string, unit: Unit): Unit[] {
  const { start, end, pos = '' } = unit;
  if (end - start < 2) return [unit];
  tables ??= { particles: piecesByWord(PARTICLES), phrases: piecesByWord(PHRASES) };
  const written = writtenIn(text, unit);
  const pieces = /^(助詞|助動詞)/.test(pos)
    ? tables.particles.get(written)
    : /^(接続詞|副詞|名詞|連体詞|動詞)/.test(pos)
      ? tables.phrases.get(written)
      : undefined;
  if (pieces) return cut(unit, pieces);
  if (!pos.startsWith('名詞') || /^名詞,(固有名詞,人名|固有名詞,地域|接尾|数)/.test(pos) || !KANJI.test(written)) return [unit];
  if (written.length === 3 && SUFFIXES.test(written)) return cut(unit, [{ length: 2 }, { length: 1 }]);
  if (written.length === 4) return cut(unit, [{ length: 2 }, { length: 2 }]);
  return [unit];
}

/** The pieces are one word still; the first bears the reading of all. */
function cut(unit: Unit, pieces: readonly Piece[]): Unit[] {
  let at = unit.start;
  return pieces.map(({ length, lemma }, i): Unit => {
    const piece: Unit = { ...unit, start: at, end: at + length };
    delete piece.lemmas;
    if (i > 0) piece.joins = true;
    if (lemma !== undefined) piece.lemmas = [lemma];
    if (unit.reading !== undefined) piece.reading = i === 0 ? unit.reading : '';
    at += length;
    return piece;
  });
}

/** The words a learner expects: a verb or adjective with its endings, a number with its counter, a noun with prefix and suffix. */
function group(text: string, units: readonly Unit[], first: number): number {
  const head = units[first] as Unit;
  let next = first + 1;
  const follows = (joins: (unit: Unit, before: Unit) => boolean) => {
    for (;;) {
      const unit = units[next];
      const before = units[next - 1] as Unit;
      if (!unit || unit.start !== before.end || !(unit.joins || joins(unit, before))) return;
      next++;
    }
  };
  if (isNumber(text, head)) {
    follows((unit) => isNumber(text, unit));
    follows((unit, before) => COUNTER.test(unit.pos ?? '') && isNumber(text, before));
    return next - first;
  }
  follows((unit, before) => /^接頭詞,(名詞|動詞)接続/.test(before.pos ?? '') && /^(名詞|動詞)/.test(unit.pos ?? ''));
  if (units[next - 1]?.pos?.startsWith('名詞')) follows((unit) => NOUN_ENDING.test(unit.pos ?? ''));
  const last = units[next - 1] as Unit;
  if (isVerbal(last) || takesSuru(last)) follows((unit, before) => isEnding(text, unit, before));
  return next - first;
}

const COUNTER = /^名詞,接尾,助数詞/;
const NOUN_ENDING = /^名詞,接尾,(一般|人名|地域|サ変接続|形容動詞語幹)/;
const isNumber = (text: string, { start, end, pos }: Unit): boolean => pos?.startsWith('名詞,数') === true || /^[\p{N}.,．，]+$/u.test(text.slice(start, end));
const isVerbal = ({ pos = '' }: Unit): boolean => /^(動詞|形容詞|助動詞)/.test(pos);
const takesSuru = ({ pos = '' }: Unit): boolean => pos.startsWith('名詞,サ変接続');

/** Endings of verbs and adjectives: auxiliaries, passive and causative, `て` and what is said with it. */
function isEnding(text: string, unit: Unit, before: Unit): boolean {
  const { pos = '', lemmas: [lemma = ''] = [] } = unit;
  if (takesSuru(before)) return lemma === 'する';
  if (pos.startsWith('動詞,接尾') || pos.startsWith('形容詞,接尾')) return true;
  if (pos.startsWith('助動詞')) return !SEPARATE.has(lemma) || before.pos?.startsWith('助動詞') === true || isPast(text, before);
  const written = writtenIn(text, unit);
  if (pos.startsWith('助詞,並立助詞')) return /^[ただ]り$/.test(written);
  if (pos.startsWith('助詞,接続助詞')) return TE.has(written);
  return /^(動詞|形容詞),非自立/.test(pos) && (TE.has(writtenIn(text, before)) || before.pos?.startsWith('動詞') === true);
}
/** だ behind 死ん or 泳い is no copula but た. */
const isPast = (text: string, before: Unit): boolean =>
  before.pos?.startsWith('動詞') === true && /^(?:ん.*[ぬぶむ]|い.*ぐ)$/.test(writtenIn(text, before).slice(-1) + (before.lemmas?.[0] ?? ''));
/** Auxiliaries that stand apart: the copula and what is said of hearsay and looks. */
const SEPARATE: ReadonlySet<string> = new Set(['だ', 'です', 'らしい', 'べし', 'ごとし']);
const TE: ReadonlySet<string> = new Set(['て', 'で', 'ちゃ', 'じゃ', 'ば']);
