import type { Unit } from '../tools.ts';

/**
 * Puts the readings of a number's units, and of the counter behind it, as they sound together:
 *
 *     六 ろく, 本 ほん   →  ろっ, ぽん          三 さん, 百 ひゃく, 円 えん  →  さん, びゃく, えん
 *     四 よん, 時 じ     →  よ, じ              二 に, 十 じゅう, 日 にち    →  はつか, (nothing), (nothing)
 *     1,200 円 えん     →  せんにひゃく, えん    3.5 倍 ばい               →  さんてんご, ばい
 */
export function readTogether(text: string, number: readonly Unit[], counter: Unit | undefined): void {
  const [first, end] = [number[0], number.at(-1)?.end];
  if (!first || end === undefined) return;
  const written = text.slice(first.start, end);
  const signs = spokenSigns(written);
  const spoken = signs === written ? number : unitsOf(signs);
  meetWithin(signs === written ? text : signs, spoken);
  const counted = counter?.reading === undefined ? '' : text.slice(counter.start, counter.end);
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const whole = SEVERAL.test(before) || signs.includes('点') ? undefined : wholeOf(signs, counted, before.endsWith('月'));
  if (counter && whole) counter.reading = whole[1] + (counted.endsWith('間') ? 'かん' : '');
  else if (counter && counted) meet(spoken.at(-1) as Unit, counter, signs, counted);
  if (whole || spoken !== number) setReadings(number, whole?.[0] ?? readingOf(spoken));
}

/** 二、三日 is no third day. */
const SEVERAL = /[一二三四五六七八九\d１-９]、$/;

function setReadings(units: readonly Unit[], reading: string): void {
  for (const [i, unit] of units.entries()) unit.reading = i === 0 ? reading : '';
}

// --- the signs of a number as they are spoken ---

const DIGITS = '零一二三四五六七八九';
const READINGS: Readonly<Record<string, string>> = {
  零: 'ぜろ',
  〇: 'れい',
  一: 'いち',
  二: 'に',
  三: 'さん',
  四: 'よん',
  五: 'ご',
  六: 'ろく',
  七: 'なな',
  八: 'はち',
  九: 'きゅう',
  十: 'じゅう',
  百: 'ひゃく',
  千: 'せん',
  万: 'まん',
  億: 'おく',
  兆: 'ちょう',
  点: 'てん',
};
const FOURS = ['', '万', '億', '兆'];
const LONGEST = 4 * FOURS.length;

/** `1,990`, `１９９０` and `一九九〇` are 千九百九十 to the ear, `12万3.5` is 十二万三点五. */
function spokenSigns(written: string): string {
  const [digits = '', fraction] = written.normalize('NFKC').replaceAll(',', '').split('.');
  const whole = digits.replace(/\d+|[〇零一二三四五六七八九]{2,}/g, (run) => signsOf([...run].map(digitOf).join('')));
  return fraction ? `${whole}点${[...fraction].map((digit) => DIGITS.charAt(digitOf(digit))).join('')}` : whole;
}

const digitOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : Math.max(0, DIGITS.indexOf(sign)));

function signsOf(run: string): string {
  const digits = run.slice(-LONGEST).replace(/^0+/, '');
  let signs = '';
  for (let from = 0; from < digits.length; ) {
    const place = Math.ceil((digits.length - from) / 4) - 1;
    const end = digits.length - 4 * place;
    const four = digits.slice(from, end);
    if (Number(four) > 0) signs += (place > 0 && four === '1000' ? '一千' : fourSigns(four)) + FOURS[place];
    from = end;
  }
  return signs || '零';
}

const fourSigns = (four: string): string => [...four].map((digit, i, all) => signsAt(Number(digit), all.length - 1 - i)).join('');

function signsAt(digit: number, place: number): string {
  if (digit === 0) return '';
  return (digit === 1 && place > 0 ? '' : DIGITS.charAt(digit)) + ['', '十', '百', '千'][place];
}

const unitsOf = (signs: string): Unit[] => [...signs].map((sign, start) => ({ start, end: start + 1, reading: READINGS[sign] ?? '' }));
const readingOf = (units: readonly Unit[]): string => units.map(({ reading }) => reading).join('');

// --- where two sounds meet ---

/** 三百, 八千, 十兆, 八点五; but 十九, 百三. */
function meetWithin(text: string, number: readonly Unit[]): void {
  for (const [i, unit] of number.entries()) {
    const before = number[i - 1];
    const sign = text.slice(unit.start, unit.end);
    if (before && /[百千兆点]/.test(sign)) meet(before, unit, text.slice(before.start, before.end), sign);
  }
}

/** Changes how the end of a number and what stands behind it are read: `before` ends in the last sign of the number. */
function meet(last: Unit, next: Unit, before: string, written: string): void {
  const sign = before.at(-1) ?? '';
  const reading = next.reading ?? '';
  const initial = reading.charAt(0);
  const own = OWN_NUMBERS.find(({ counters, of }) => counters.test(written) && of[sign] !== undefined)?.of[sign];
  const row = ROWS.find(({ kana }) => initial !== '' && kana.includes(initial));
  if (own !== undefined) say(last, own);
  else if (row?.doubled.includes(sign)) {
    say(last, DOUBLED[sign] as string);
    if (BECOMES_HARD.includes(initial)) next.reading = shifted(reading, 2);
  } else if (BECOMES_HARD.includes(initial) && HARD.test(written) && ENDS_IN_N.includes(sign)) next.reading = shifted(reading, 2);
  else if (VOICED.some(({ behind, counters }) => behind.includes(sign) && counters.test(written))) next.reading = shifted(reading, 1);
}

function say(unit: Unit, reading: string): void {
  if (unit.reading) unit.reading = reading;
}
/** は → ば → ぱ, か → が. */
const shifted = (reading: string, by: number): string => String.fromCharCode(reading.charCodeAt(0) + by) + reading.slice(1);

/** Numbers that are said otherwise before some counters: 四時, 九月, 一箱. */
const OWN_NUMBERS: readonly { counters: RegExp; of: Readonly<Record<string, string>> }[] = [
  { counters: /^月/, of: { 四: 'し', 七: 'しち', 九: 'く' } },
  { counters: /^時/, of: { 四: 'よ', 七: 'しち', 九: 'く', 零: 'れい' } },
  { counters: /^人/, of: { 四: 'よ', 七: 'しち' } },
  { counters: /^[年円]/, of: { 四: 'よ' } },
  { counters: /^日/, of: { 七: 'しち', 九: 'く' } },
  { counters: /^[分度点]/, of: { 零: 'れい' } },
  { counters: /^(箱|皿|切れ|組|束|通り|株|粒|袋|部屋|晩|房)/, of: { 一: 'ひと', 二: 'ふた' } },
];
const DOUBLED: Readonly<Record<string, string>> = { 一: 'いっ', 六: 'ろっ', 八: 'はっ', 十: 'じゅっ', 百: 'ひゃっ' };
/** Before which sounds which numbers end in っ; は is ぱ then. */
const ROWS: readonly { kana: string; doubled: string }[] = [
  { kana: 'かきくけこはひふへほ', doubled: '一六八十百' },
  { kana: 'さしすせそたちつてと', doubled: '一八十' },
];
const BECOMES_HARD = 'はひふへほ';
/** は is ぱ behind ん too: 三分, 四泊. */
const HARD = /^(分|泊|発|歩|拍|版|編|班)/;
const ENDS_IN_N = '三四何千万';
/** 三本, 何階, 千匹: voiced behind ん. */
const VOICED: readonly { behind: string; counters: RegExp }[] = [
  { behind: '三何', counters: /^(本|匹|杯|百|票|俵|遍|階|軒|足|千)/ },
  { behind: '千万', counters: /^(本|匹|杯|票|俵)/ },
];

// --- numbers and counters that are one old word ---

const DAYS: Readonly<Record<string, string>> = {
  二: 'ふつ',
  三: 'みっ',
  四: 'よっ',
  五: 'いつ',
  六: 'むい',
  七: 'なの',
  八: 'よう',
  九: 'ここの',
  十: 'とお',
  二十: 'はつ',
  十四: 'じゅうよっ',
  二十四: 'にじゅうよっ',
};

const THINGS: Readonly<Record<string, string>> = {
  一: 'ひと',
  二: 'ふた',
  三: 'みっ',
  四: 'よっ',
  五: 'いつ',
  六: 'むっ',
  七: 'なな',
  八: 'やっ',
  九: 'ここの',
};
const PEOPLE: Readonly<Record<string, string>> = { 一: 'ひと', 二: 'ふた' };

/** The readings of the number and of what is counted: 二十日, 四日間, 二十歳, 一人, and 一日 behind a month. */
function wholeOf(signs: string, counter: string, isOfMonth: boolean): [string, string] | undefined {
  if (signs === '一' && counter === '日' && isOfMonth) return ['つい', 'たち'];
  if (signs === '二十' && counter === '歳') return ['はたち', ''];
  if (counter === 'つ' && THINGS[signs] !== undefined) return [THINGS[signs], 'つ'];
  if (counter === '人' && PEOPLE[signs] !== undefined) return [PEOPLE[signs], 'り'];
  const day = /^日間?$/.test(counter) ? DAYS[signs] : undefined;
  return day === undefined ? undefined : [day, 'か'];
}
