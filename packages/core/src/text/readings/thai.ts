/**
 * Thai by the Royal Institute's general system (no tones, no vowel lengths). Words are taken apart into syllables by the
 * patterns of their vowels, which may stand before, behind, above and around the consonants:
 *
 *     สวัสดี → ส|วัส|ดี → sa wat di        ถนน → ถ|นน → tha non        เรียน → rian
 *
 * Silent letters of loans that no mark shows are not known: มหาวิทยาลัย is mahawityalai.
 */
const INITIALS = sounds('k ก, kh ขฃคฅฆ, ng ง, ch จฉชฌ, s ซศษส, y ญย, d ฎด, t ฏต, th ฐฑฒถทธ, n ณน, b บ, p ป, ph ผพภ, f ฝฟ, m ม, r ร, l ลฬ, w ว, h หฮ');
const FINALS = sounds('k กขฃคฅฆ, ng ง, t จฉชซฌฎฏฐฑฒดตถทธศษส, n ญณนรลฬ, p บปพฟภ, m ม');

function sounds(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(',').flatMap((row) => [...(row.trim().split(' ')[1] as string)].map((sign): [string, string] => [sign, row.trim().split(' ')[0] as string])),
  );
}

const C = '[ก-ฮ]';
/** Two consonants spoken as one, `ห` and `อ` that only change the tone, and those before which a short `a` is heard. */
const ONSET = `(?:ห(?=[งญนมยรลว][^ก-ฮ]|[งญนมยรล]${C})[งญนมยรลว]|อ(?=ย[าูู])ย|[กขคตปพ]ร|[กขคปพผฟบ]ล|[กขค]ว(?=[าัิีไ])|[บดฟ]ร|ทร(?=[าั])|จร(?=ิ)|สร|${C})`;
/** A consonant that no vowel follows ends the syllable; so do `ติ` and `ตุ` at the end of a word behind a long vowel. */
const NO_VOWEL = '(?![ะาำิีึืุูั็อ])';
const END = `((?:ร[ถคทต]$|[ตท][ิุ]$|[ก-ฮ]${NO_VOWEL})?)`;
const MUST_END = `([กขคงจชซญฎฏฐฑฒณดตถทธนบปพฟภมรลศษส]${NO_VOWEL})`;

/** `X` the onset; what comes out stands behind it. The first that fits is taken. */
const PATTERNS: readonly [RegExp, string][] = (
  [
    ['เXียว', 'iao'],
    ['เXียะ?E', 'ia'],
    ['เXือย', 'ueai'],
    ['เXือะ?E', 'uea'],
    ['เXอะ?E', 'oe'],
    ['เXิE', 'oe'],
    ['เXาะ', 'o'],
    ['เXา', 'ao'],
    ['เXะ', 'e'],
    ['เX็?วN', 'eo'],
    ['เXยN', 'oei'],
    ['เX็?E', 'e'],
    ['แXะ', 'ae'],
    ['แX็?วN', 'aeo'],
    ['แX็?E', 'ae'],
    ['โXะ', 'o'],
    ['โXยN', 'oi'],
    ['โXE', 'o'],
    ['ไXยN', 'ai'],
    ['[ไใ](ห[งญนมยรลว])', 'ai'],
    ['[ไใ]X', 'ai'],
    ['Xัวะ?', 'ua'],
    ['XัยN', 'ai'],
    ['XัE', 'a'],
    ['Xะ', 'a'],
    ['XาวN', 'ao'],
    ['XายN', 'ai'],
    ['XาE', 'a'],
    ['Xำ', 'am'],
    ['XิวN', 'io'],
    ['X[ิี]E', 'i'],
    ['Xือ', 'ue'],
    ['X[ึื]E', 'ue'],
    ['XุยN', 'ui'],
    ['X[ุู]E', 'u'],
    ['XวยN', 'uai'],
    ['XวM', 'ua'],
    ['X็?อยN', 'oi'],
    ['X็?อE', 'o'],
    ['X็', 'o'],
    ['XรรM', 'a'],
    ['Xรร', 'an'],
  ] as const
).map(([pattern, vowel]) => [new RegExp(`^${pattern.replace('X', `(${ONSET})`).replace('E', END).replace('M', MUST_END).replace('N', NO_VOWEL)}`, 'u'), vowel]);
/** `แสดง`: the vowel belongs to the second consonant, and the first has a short `a` of its own. */
const SPLIT_ONSET = /^([เแโไ])([สฉถผขตจ])([งนมยรลด])(?=[ก-ฮอาิีึื็])/u;

const UNHEARD = /[ก-ฮ][ิุ]?์|[่-๋]/gu;
const CONSONANTS = /^[ก-ฮ]+/u;
const THAI = /[ก-๎]/u;
const RI = /ฤๅ?/gu;

export function romaniseThai(word: string): string {
  if (!THAI.test(word)) return word;
  let out = '';
  let rest = word.normalize('NFC').replace(UNHEARD, '').replaceAll('ํา', 'ำ').replace(RI, 'รึ');
  while (rest !== '') {
    const [length, sound] = rest.startsWith('ๆ') ? [1, out === '' ? '' : `-${out}`] : syllable(rest, out !== '');
    out += sound;
    rest = rest.slice(length);
  }
  return out;
}

function syllable(rest: string, isBehind: boolean): [length: number, sound: string] {
  const split = SPLIT_ONSET.exec(rest);
  if (split) {
    const [length, sound] = syllable(`${split[1]}${rest.slice(2)}`, isBehind);
    return [length + 1, `${INITIALS.get(split[2] as string)}a${sound}`];
  }
  for (const [pattern, vowel] of PATTERNS) {
    const [all, onset, end = ''] = pattern.exec(rest) ?? [];
    if (all !== undefined) return [all.length, initial(onset as string) + vowel + final(end)];
  }
  return bare(rest, isBehind);
}

/** Consonants without a vowel: two make a syllable with `o`, one left over a short `a`. */
function bare(rest: string, isBehind: boolean): [length: number, sound: string] {
  const run = runOf(rest);
  if (run === '') return [1, rest.charAt(0) >= 'ก' && rest.charAt(0) <= '๎' ? '' : rest.charAt(0)];
  const isLast = run.length === rest.length;
  const own = isLast || /^[เ-ไ]/u.test(rest.charAt(run.length)) ? run.length : run.length - 1;
  if (own === 1 && isLast) return [1, isBehind && run === 'ร' ? '' : (FINALS.get(run) ?? INITIALS.get(run) ?? '')];
  const onset = new RegExp(`^${ONSET}`, 'u').exec(run)?.[0] ?? run.charAt(0);
  if (onset.length === 2 && own === 3) return [3, `${initial(onset)}o${final(run.charAt(2))}`];
  if (own % 2 === 0 && own > 0) return [2, `${initial(run.charAt(0))}o${final(run.charAt(1))}`];
  return [1, `${initial(run.charAt(0))}a`];
}

/** The consonants before the next syllable that has a vowel: of `อรอย` those before `รอย`. */
function runOf(rest: string): string {
  const run = CONSONANTS.exec(rest)?.[0] ?? '';
  const vowel = run.indexOf('อ', 2);
  return vowel < 0 ? run : run.slice(0, vowel);
}

function initial(onset: string): string {
  if (onset === 'ทร') return 's';
  if (onset === 'จร') return 'ch';
  if (onset === 'สร') return 's';
  const signs = onset.length === 2 && /^[หอ]/u.test(onset) ? onset.slice(1) : onset;
  return [...signs].map((sign) => INITIALS.get(sign) ?? '').join('');
}

function final(end: string): string {
  if (end.startsWith('ย')) return 'i';
  if (end.startsWith('ว')) return 'o';
  const sign = end.length > 1 && end.startsWith('ร') ? end.charAt(1) : end.charAt(0);
  return FINALS.get(sign) ?? '';
}
