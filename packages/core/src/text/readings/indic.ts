/**
 * The scripts of India lie in parallel: the same sign has the same place in each one's block of 128. One table reads all,
 * near to ISO 15919; the vowel `a` of a bare consonant falls silent where the language drops it.
 *
 *     नमस्ते → namaste        समझना → samajhnā        राम → rām
 */
const SIZE = 0x80;
const FIRST = 0x900;
const BLOCKS = 10;
const HEADS = 'm̐ ṃ ḥ a a ā i ī u ū r̥ l̥ e e e ai o o o au'.split(' ');
const CONSONANTS = 'k kh g gh ṅ c ch j jh ñ ṭ ṭh ḍ ḍh ṇ t th d dh n ṉ p ph b bh m y r ṟ l ḷ ḻ v ś ṣ s h'.split(' ');
const VOWEL_SIGNS = 'ā i ī u ū r̥ r̥̄ e e e ai o o o au'.split(' ');
const NUKTA: Readonly<Record<string, string>> = { k: 'q', kh: 'kh', g: 'gh', j: 'z', ḍ: 'ṛ', ḍh: 'ṛh', ph: 'f', y: 'y' };
const WITH_NUKTA = 'q kh gh z ṛ ṛh f y'.split(' ');
const [HEAD, CONSONANT, NUKTA_SIGN, VOWEL_SIGN, VIRAMA, OM, NUKTA_LETTER, DIGIT] = [0x01, 0x15, 0x3c, 0x3e, 0x4d, 0x50, 0x58, 0x66];

interface Akshara {
  consonant: string;
  /** null: the unwritten `a`. */
  vowel: string | null;
  /** What follows the vowel: nasal, breath. */
  end: string;
}

/** Languages that drop an unwritten `a` at the end of a word and between two syllables that have vowels. */
const DROPS: ReadonlySet<string> = new Set(['hi', 'mr', 'gu', 'pa', 'ur', 'bho', 'mai', 'raj', 'bn', 'as']);

export function romaniseIndic(word: string, language: string): string {
  const syllables = syllablesOf(word.normalize('NFC'));
  return (DROPS.has(language) ? dropped(syllables) : syllables)
    .map(({ consonant, vowel, end }) => consonant + (vowel ?? 'a') + end)
    .join('')
    .normalize('NFC');
}

function syllablesOf(word: string): Akshara[] {
  const out: Akshara[] = [];
  for (const sign of word) {
    const code = (sign.codePointAt(0) as number) - FIRST;
    const place = code >= 0 && code < SIZE * BLOCKS ? code % SIZE : -1;
    if (place < 0) out.push({ consonant: '', vowel: '', end: sign });
    else add(out, place);
  }
  return out;
}

function add(out: Akshara[], place: number): void {
  const last = out.at(-1);
  const consonant = place >= NUKTA_LETTER && place < NUKTA_LETTER + WITH_NUKTA.length ? WITH_NUKTA[place - NUKTA_LETTER] : CONSONANTS[place - CONSONANT];
  if (place >= CONSONANT && consonant !== undefined && (place < NUKTA_SIGN || place >= NUKTA_LETTER)) out.push({ consonant, vowel: null, end: '' });
  else if (place === NUKTA_SIGN && last) last.consonant = NUKTA[last.consonant] ?? last.consonant;
  else if (place >= VOWEL_SIGN && place < VIRAMA && last) last.vowel = VOWEL_SIGNS[place - VOWEL_SIGN] ?? '';
  else if (place === VIRAMA && last) last.vowel = '';
  else if (place === OM) out.push({ consonant: '', vowel: 'om', end: '' });
  else if (place >= DIGIT && place < DIGIT + 10) out.push({ consonant: '', vowel: '', end: String(place - DIGIT) });
  else if (place > HEAD + 2 && place < CONSONANT) out.push({ consonant: '', vowel: HEADS[place - HEAD] ?? '', end: '' });
  else if (place <= HEAD + 2 && last) last.end += HEADS[place - HEAD] ?? '';
}

/** From the end on, so that of two vowels side by side the later falls: `samajhanā` → `samajhnā`. */
function dropped(syllables: readonly Akshara[]): Akshara[] {
  const out = syllables.map((syllable) => ({ ...syllable }));
  for (let i = out.length - 1; i > 0; i--) {
    const here = out[i] as Akshara;
    const before = out[i - 1] as Akshara;
    const after = out[i + 1];
    if (here.vowel !== null || here.end !== '' || before.vowel === '') continue;
    if (!after || (i + 1 < out.length && after.vowel !== '' && !(after.vowel === null && i + 2 === out.length) && after.consonant !== '')) here.vowel = '';
  }
  return out;
}
