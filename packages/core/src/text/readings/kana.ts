/** The signs of kana and what they sound like by Hepburn; rows of five vowels `a i u e o`, `-` where there is none. */
const ROWS = `
  あいうえお a i u e o, かきくけこ ka ki ku ke ko, がぎぐげご ga gi gu ge go, さしすせそ sa shi su se so, ざじずぜぞ za ji zu ze zo,
  たちつてと ta chi tsu te to, だぢづでど da ji zu de do, なにぬねの na ni nu ne no, はひふへほ ha hi fu he ho, ばびぶべぼ ba bi bu be bo,
  ぱぴぷぺぽ pa pi pu pe po, まみむめも ma mi mu me mo, や-ゆ-よ ya - yu - yo, らりるれろ ra ri ru re ro, わゐ-ゑを wa i - e o, ぁぃぅぇぉ a i u e o,
  ゃ-ゅ-ょ ya - yu - yo, ゔ---- vu - - - -, ゎ---- wa - - - -, ん---- n - - - -`;
const SIGNS = new Map(
  ROWS.split(',').flatMap((row) => {
    const [signs = '', ...sounds] = row.trim().split(' ');
    return [...signs].map((sign, i): [string, string] => [sign, sounds[i] ?? '']);
  }),
);
const SMALL = 'ゃゅょぁぃぅぇぉゎ';
const DOUBLE = 'っ';
const LONG = 'ー';
const MACRONS: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' };

const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_DISTANCE = 0x60;
/** Katakana as hiragana; everything else stays. */
export const hiragana = (text: string): string => text.replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - KANA_DISTANCE));

const KANA = /^[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f]+$/;
export const isKana = (text: string): boolean => KANA.test(text);

/**
 * Kana in Latin letters. Vowels are joined to long ones only within a syllable written so (`きょう` → kyō, `ラー` → rā), and with
 * `joinsVowels` wherever one follows the other, as inside one kanji's reading (`とう` → tō, but `思う` → omou).
 */
export function romaji(kana: string, joinsVowels = false): string {
  const signs = [...hiragana(kana.normalize('NFKC'))];
  let out = '';
  let doubled = false;
  signs.forEach((sign, i) => {
    if (sign === DOUBLE) doubled = true;
    else if (sign === LONG) out = lengthened(out);
    else {
      const sound = withDouble(SIGNS.get(sign) ?? sign, doubled);
      const glides = i > 1 && SMALL.includes(signs[i - 1] as string);
      if (SMALL.includes(sign) && out !== '') out = glided(out, sound);
      else if ((joinsVowels || glides) && isLong(out, sign)) out = lengthened(out);
      else out += out.endsWith('n') && signs[i - 1] === 'ん' && /^[aiueoy]/.test(sound) ? `’${sound}` : sound;
      doubled = false;
    }
  });
  return out;
}

const withDouble = (sound: string, doubled: boolean): string => (!doubled ? sound : sound.startsWith('ch') ? `t${sound}` : sound.charAt(0) + sound);

/** `ki` + `ya` → `kya`, `shi` + `yo` → `sho`, `fu` + `a` → `fa`. */
const glided = (before: string, small: string): string => {
  const stem = before.slice(0, -1);
  if (!small.startsWith('y')) return (/[aiueo]$/.test(before) && /[uie]$/.test(before) && stem !== '' ? stem : before) + small;
  return stem + (/(sh|ch|j)$/.test(stem) ? small.slice(1) : small);
};

const isLong = (out: string, sign: string): boolean => {
  const last = out.slice(-1);
  return (sign === 'う' && (last === 'o' || last === 'u')) || (sign === 'お' && last === 'o') || (sign === 'あ' && last === 'a');
};
const lengthened = (out: string): string => out.slice(0, -1) + (MACRONS[out.slice(-1)] ?? out.slice(-1));
