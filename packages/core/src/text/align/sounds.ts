/**
 * How names sound across scripts, as far as consonants go: `Trump`, `Трамп`, `ترامب`, `トランプ` and `ทรัมป์` have `TRMB` in
 * common. Consonants that change places between languages are one class: b/p/f/v, d/t/th, g/k/q/c, s/z/sh/ch/j, l/r apart from m/n.
 */
const CLASSES: Readonly<Record<string, string>> = classes({
  B: 'b p f v w ب ف پ в б п ф บ ป ผ ฝ พ ฟ ภ',
  T: 'd t т д ت ط د ض ث ذ ظ ด ต ถ ท ธ ฐ ฎ ฏ ฑ ฒ',
  K: 'g k q c x к г х ك ق غ خ گ ก ข ค ฆ',
  S: 's z j с з ш щ ж ч ц س ص ز ش ج چ ژ จ ฉ ช ฌ ซ ศ ษ ส',
  L: 'l л ل ล ฬ r р ر ร ฤ',
  M: 'm м م ม',
  N: 'n н ن น ณ ง',
});

function classes(table: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).flatMap(([name, letters]) => letters.split(' ').map((letter) => [letter, name])));
}

/** Rows of kana by the consonant they begin with; each row's signs without voice marks. */
const KANA: readonly [string, string][] = [
  ['K', 'カキクケコガギグゲゴ'],
  ['S', 'サシスセソザジズゼゾチヂツヅ'],
  ['T', 'タテトダデド'],
  ['N', 'ナニヌネノン'],
  ['B', 'バビブベボパピプペポヴフ'],
  ['M', 'マミムメモ'],
  ['L', 'ラリルレロ'],
];
const kana = new Map(KANA.flatMap(([name, signs]) => [...signs].map((sign): [string, string] => [sign, name])));

/** The classes of a text's consonants, doubled ones once. */
export function soundOf(text: string): string {
  let sound = '';
  for (const letter of text.toLowerCase()) {
    const name = CLASSES[letter] ?? kana.get(letter) ?? CLASSES[letter.normalize('NFD').charAt(0)];
    if (name !== undefined && !sound.endsWith(name)) sound += name;
  }
  return sound;
}
