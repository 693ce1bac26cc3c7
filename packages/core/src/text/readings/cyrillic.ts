import { type Letters, letters } from './letters.ts';

const VOWELS = "аеёиоуыэюяєіїўъьʼ’'";

/** Russian, near to the spelling of the BGN and PCGN; other languages change what they read otherwise. */
const russian = `
  а a, б b, в v, г g, д d, е e, ^е ye, ~е ye, ё yo, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh,
  щ shch, ъ -, ы y, ь ’, э e, ю yu, я ya, ѣ e, і i, ѳ f, ѵ i`;

/** Ukrainian by the resolution of 2010; the apostrophe and the soft sign are not written. */
const ukrainian = `
  г h, ґ g, е e, ^е e, ~е e, є ie, ^є ye, и y, і i, ї i, ^ї yi, й i, ^й y, зг zgh, ю iu, ^ю yu, я ia, ^я ya, ь -, ' -, ’ -, ʼ -`;
/** Belarusian. */
const belarusian = "г h, ґ g, і i, ў w, ь ’, ' -, ’ -, ʼ -";
/** Bulgarian by the law of 2009. */
const bulgarian = 'е e, ^е e, ~е e, х h, щ sht, ъ a, ь y, ия$ ia, ѝ i, ѫ a';
/** Serbian in its own Latin letters. */
const serbian = `
  е e, ^е e, ~е e, ђ đ, ж ž, ј j, љ lj, њ nj, ћ ć, х h, ц c, ч č, џ dž, ш š, ѕ dz`;
const macedonian = `${serbian}, ѓ gj, ќ kj, ж ž, ѐ è, ѝ ì, ' -, ’ -`;
const kazakh = 'е e, ^е e, ~е e, ә ä, ғ gh, қ q, ң ng, ө ö, ұ u, ү ü, һ h, і i, у w, и i, ы y, ь -';
const mongolian = 'е e, ^е e, ~е e, ө ö, ү ü, ж j, й i, ь i';
/** Letters of further languages: Kyrgyz, Tatar, Tajik, Abkhaz and others. */
const others =
  'ҙ dh, ҡ q, ҫ th, җ j, ҳ h, ҷ j, ӣ i, ӯ u, ӑ ă, ӗ ĕ, ҥ ng, ӱ ü, ӧ ö, ӹ y, ә ä, ғ gh, қ q, ң ng, ө ö, ұ u, ү ü, һ h, ѓ gj, ќ kj, џ dž, љ lj, њ nj, ј j';

const tables: Readonly<Record<string, string>> = {
  uk: ukrainian,
  be: belarusian,
  bg: bulgarian,
  sr: serbian,
  bs: serbian,
  mk: macedonian,
  kk: kazakh,
  mn: mongolian,
};

export const cyrillic = (language: string): Letters => letters(VOWELS, russian, others, tables[language] ?? '');
