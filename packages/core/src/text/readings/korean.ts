/**
 * Korean by the Revised Romanisation: as it sounds across the syllables of a word, tense sounds not shown.
 *
 *     독립문 → 독·립·문 → k+r becomes ngn, p+m becomes mm → dongnimmun
 */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ').map((letters) => (letters === '-' ? '' : letters));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ['', ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')];
/** A final before a vowel begins the next syllable. */
const MOVED: Readonly<Record<string, string>> = {
  ㄱ: 'g',
  ㄲ: 'kk',
  ㄴ: 'n',
  ㄷ: 'd',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'b',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅈ: 'j',
  ㅊ: 'ch',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: '',
};
const CLOSED: Readonly<Record<string, string>> = { ㄴ: 'n', ㄹ: 'l', ㅁ: 'm', ㅇ: 'ng', ㅂ: 'p', ㅍ: 'p', ㄱ: 'k', ㄲ: 'k', ㅋ: 'k' };
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };
const ASPIRATED: Readonly<Record<string, string>> = { g: 'k', d: 't', j: 'ch' };

interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

export function romaniseKorean(word: string): string {
  let out = '';
  let run: Syllable[] = [];
  const flush = () => {
    out += spoken(run);
    run = [];
  };
  for (const sign of word.normalize('NFC')) {
    const code = (sign.codePointAt(0) as number) - FIRST;
    if (code >= 0 && code <= LAST - FIRST) {
      run.push({
        initial: INITIALS[Math.floor(code / 588)] as string,
        vowel: VOWELS[Math.floor((code % 588) / 28)] as string,
        final: FINALS[code % 28] as string,
      });
    } else {
      flush();
      out += sign;
    }
  }
  flush();
  return out;
}

function spoken(syllables: readonly Syllable[]): string {
  let out = syllables[0]?.initial ?? '';
  syllables.forEach(({ vowel, final }, i) => {
    const next = syllables[i + 1];
    out += vowel + (next ? between(final, next) : closed(final));
  });
  return out;
}

/** What stands between two vowels. */
function between(final: string, { initial, vowel }: Syllable): string {
  const last = final.slice(-1);
  const rest = final.length > 1 ? closed(final.charAt(0)) : '';
  if (initial === '') {
    if (last === 'ㅇ') return 'ng';
    if (last === '') return '';
    const moved = vowel === 'i' && last === 'ㄷ' ? 'j' : vowel === 'i' && last === 'ㅌ' ? 'ch' : MOVED[last];
    return final.length > 1 && last === 'ㅎ' ? (MOVED[final.charAt(0)] ?? '') : rest + (moved ?? '');
  }
  if (last === 'ㅎ' && ASPIRATED[initial]) return rest + ASPIRATED[initial];
  if (initial === 'h' && 'ㄷㅈ'.includes(last || '-')) return rest + (last === 'ㅈ' || vowel === 'i' || vowel === 'yeo' ? 'ch' : 'th');
  return assimilated(last === 'ㅎ' && final.length > 1 ? rest : closed(final), initial);
}

function assimilated(end: string, initial: string): string {
  if (initial === 'n' || initial === 'm') return end === 'l' && initial === 'n' ? 'll' : (NASAL[end] ?? end) + initial;
  if (initial === 'r') {
    if (end === 'l' || end === 'n') return 'll';
    return end === '' ? 'r' : `${NASAL[end] ?? end}n`;
  }
  return end + initial;
}

/** How a final sounds where nothing joins it: of two sounds one is left. */
function closed(final: string): string {
  if (final === '') return '';
  if (final === 'ㄹㄱ') return 'k';
  if (final === 'ㄹㅁ') return 'm';
  if (final === 'ㄹㅍ') return 'p';
  return CLOSED[final.charAt(0)] ?? 't';
}
