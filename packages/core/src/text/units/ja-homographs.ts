import type { Unit } from '../tools.ts';

interface Homograph {
  /** What is written behind its kanji. */
  kana?: RegExp;
  /** What stands behind or before the whole of it, and tells. */
  after?: RegExp;
  before?: RegExp;
  lemma?: string;
  /** How its kanji are read then. */
  reading: string;
}

/** Words that their neighbours tell apart, by their kanji: rain falls and nobody gets off it, ten minutes are waited and not enough. */
const HOMOGRAPHS: ReadonlyMap<string, readonly Homograph[]> = new Map([
  ['降', [{ kana: /^り$/, after: /[雨雪雹霰霧霜露](?:が|は|も|の)?[^。、]{0,4}$/, lemma: '降る', reading: 'ふ' }]],
  [
    '十分',
    [
      { after: /時$/, reading: 'じゅっぷん' },
      { before: /^(?:かか|ほど|くらい|ぐらい|前|後|間|以内|おき|ごと|待|歩|遅)/, reading: 'じゅっぷん' },
    ],
  ],
  ['何', [{ before: /^(?:で|だ|の|と|なら)/, reading: 'なん' }]],
  ['中', [{ after: /(?:一[日年晩]|世界|日本|体|家|町|村|国|部屋|学校|島|今日|今年)$/, reading: 'じゅう' }]],
  ['辛', [{ kana: /^い$/, before: /^(?:料理|食べ|味|カレー|ラーメン|スープ|もの|物)/, reading: 'から' }]],
  ['開', [{ kana: /^[いかきくこ]$/, after: /(?:窓|ドア|扉|戸|店|門|口|穴)[がはも]$/, reading: 'あ' }]],
]);
const KANJI = /^[\u4e00-\u9fff]+/;
/** How far a neighbour is looked for. */
const FAR = 8;

export function tellApart(text: string, units: readonly Unit[]): void {
  for (const unit of units) {
    if (unit.reading === undefined) continue;
    const written = text.slice(unit.start, unit.end);
    const kanji = KANJI.exec(written)?.[0] ?? '';
    const kana = written.slice(kanji.length);
    const told = HOMOGRAPHS.get(kanji)?.find(
      (one) =>
        (one.kana ?? /^$/).test(kana) &&
        (one.after?.test(text.slice(Math.max(0, unit.start - FAR), unit.start)) ?? true) &&
        (one.before?.test(text.slice(unit.end, unit.end + FAR)) ?? true),
    );
    if (!told) continue;
    unit.reading = told.reading + kana;
    if (told.lemma !== undefined) unit.lemmas = [told.lemma];
  }
}
