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
  ['降', [{ kana: /^り$/, after: /[雨雪雹霰霧霜露](?:が|は|も|の)?[^。、を]{0,4}$/, lemma: '降る', reading: 'ふ' }]],
  [
    '十分',
    [
      { after: /時$/, reading: 'じゅっぷん' },
      { before: /^(?:かか|ほど|くらい|ぐらい|前|後|間|以内|おき|ごと|待|歩|遅)/, reading: 'じゅっぷん' },
    ],
  ],
  [
    '何',
    [
      { before: /^(?:で|だ|の|と|なら|て言|ていう|って|曜日|月|か月|ヶ月)/, reading: 'なん' },
      { before: /^色/, reading: 'なに' },
    ],
  ],
  ['色', [{ after: /何$/, reading: 'いろ' }]],
  ['月', [{ after: /何$/, reading: 'がつ' }]],
  // A person, and not a direction: あの方は. What is better or more is a side of two: この方がいい.
  [
    '方',
    [
      { after: /[こそあど]の$/, before: /^(?:$|[はもにをとの、。]|です|でし|だ|々|が(?!い|良|よ|好|早|速|安|高|多|大|楽|便|おも|面))/, reading: 'かた' },
      { after: /(?:先生|皆様|親|あなた)$/, reading: 'がた' },
    ],
  ],
  ['中', [{ after: /(?:一[日年晩]|世界|日本|体|家|町|村|国|部屋|学校|島|今日|今年)$/, reading: 'じゅう' }]],
  [
    '辛',
    [
      { kana: /^[いくか]/, before: /^(?:料理|食べ|味|カレー|ラーメン|スープ|物)/, reading: 'から' },
      { kana: /^[いくか]/, after: /(?:料理|味|カレー|ラーメン|スープ|キムチ|[^べ]物)[はがも](?:とても|少し|ちょっと)?$/, reading: 'から' },
    ],
  ],
  [
    '空',
    [
      { kana: /^[いかきくけ]$/, after: /(?:腹|なか)[がはも]$/, reading: 'す' },
      { before: /^(?:の(?:箱|瓶|缶|袋|びん|コップ)|っぽ)/, reading: 'から' },
    ],
  ],
  ['描', [{ after: /(?:絵|図|漫画|マンガ|似顔絵|イラスト)[をがはも]$/, kana: /^[かきくけこいえ]/, reading: 'か' }]],
  // Others are ほか, unless a compound or a list has them as た: その他.
  ['他', [{ before: /^(?:の|に|は|で)/, reading: 'ほか' }]],
  ['夜', [{ before: /^が明け/, reading: 'よ' }]],
  ['開', [{ kana: /^[いかきくこ]$/, before: /^(?!れ)/, after: /(?:窓|ドア|扉|戸|店|門|口|穴)[がはも]$/, reading: 'あ' }]],
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
