import { type Letters, letters, spell } from './letters.ts';

const BASE = `
  ء ’, آ ’ā, أ ’, ؤ ’, إ ’i, ^أ a, ^إ i, ئ ’, ا ā, ^ا a, ^آ ā, ب b, ة a, ت t, ث th, ج j, ح ḥ, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص ṣ, ض ḍ, ط ṭ, ظ ẓ, ع ‘, غ gh, ف f,
  ق q, ك k, ل l, م m, ن n, ه h, و ū, ^و w, وا wā, ى ā, ي ī, ^ي y, يا yā, ـ -, ٱ a, ^ال al-, ^الو al-w, ^الي al-y, ^الأ al-a, ^الإ al-i, ^الآ al-ā, ^لل lil-,
  ^أَ a, ^أُ u, ^إِ i, إِ ’i,
  َ a, ُ u, ِ i, ً an, ٌ un, ٍ in, ْ -, ٰ ā, َا ā, ُو ū, ِي ī, َى ā, َو aw, َي ay, وَ wa, وُ wu, وِ wi, يَ ya, يُ yu, يِ yi, ًا an, اً an,
  گ g, پ p, چ ch, ژ zh, ڤ v, ک k, ی ī, ^ی y, یا yā`;
/** The letters behind which the `l` of the article sounds like them. */
const SUN = 'ت t, ث th, د d, ذ dh, ر r, ز z, س s, ش sh, ص ṣ, ض ḍ, ط ṭ, ظ ẓ, ن n';
const assimilated = SUN.split(', ')
  .map((row) => row.split(' ') as [string, string])
  .map(([letter, sound]) => `^ال${letter} a${sound}-${sound}`)
  .join(', ');

/** Written without its long vowel. */
const GOD = '^الله allāh, ^والله wallāh, ^بالله billāh, ^لله lillāh';

const PERSIAN = 'آ ā, ث s, ح h, ذ z, ص s, ض z, ط t, ظ z, و v, وا vā, ى ā, ة e, ع ’, ^ع -, غ gh, ^ال al, ^لل lel, ه h, ه$ e, اه$ āh, خوا khā, ‌ -, ِ e, ُ o';
const URDU = 'ٹ ṭ, ڈ ḍ, ڑ ṛ, ں ṉ, ھ h, ہ h, ہ$ a, ے e, ۓ e, ۂ a, ة a, ^ال al, و o, ^و v, وا vā';

const tables = new Map<string, Letters>();
const tableOf = (language: string): Letters => {
  const known = tables.get(language);
  if (known) return known;
  const made = language === 'fa' ? letters('', BASE, PERSIAN) : language === 'ur' ? letters('', BASE, PERSIAN, URDU) : letters('', BASE, assimilated, GOD);
  tables.set(language, made);
  return made;
};

const SHADDA = /(.)([\u064b-\u0650\u0670]?)\u0651([\u064b-\u0650\u0670]?)/gu;

/**
 * The letters that are written, in Latin ones: short vowels only where their marks stand (`كتاب` is `ktāb`, `كِتَاب` kitāb).
 */
export const romaniseArabic = (word: string, language: string): string => spell(word.normalize('NFC').replace(SHADDA, '$1\u0652$1$2$3'), tableOf(language));
