import { letters, spell } from './letters.ts';

/** Points are sounds; without them `ו` and `י` are vowels inside a word, and the others stay unsaid. */
const hebrew = letters(
  '',
  `א -, ^א a, ב v, ^ב b, בּ b, ג g, ד d, ה h, ו o, ^ו v, וו v, וּ u, וֹ o, ז z, ח ḥ, ט t, י i, ^י y, יי y, כ kh, ^כ k, כּ k, ך kh, ךּ k, ל l, מ m, ם m, נ n,
  ן n, ס s, ע -, ^ע a, פ f, ^פ p, פּ p, ף f, צ ts, ץ ts, ק k, ר r, ש sh, שׂ s, שׁ sh, ת t, תּ t, גּ g, דּ d, הּ h, זּ z, טּ t, יּ y, לּ l, מּ m, נּ n, סּ s,
  צּ ts, קּ k, שּ sh, שּׁ sh, שּׂ s, ׳ -, ״ -,
  ַ a, ָ a, ֵ e, ֶ e, ִ i, ֹ o, ֻ u, ֲ a, ֱ e, ֳ o, ְ -, ^אַ a, ^אָ a, ^אֵ e, ^אֶ e, ^אִ i, ^אֹ o, ^אֻ u, ^אֲ a, ^אֱ e, ^עַ a, ^עָ a, ^עֵ e, ^עֶ e, ^עִ i, ^עֹ o, ^עֲ a,
  ִי i, ֵי e, אוֹ o, ^או o, ^אי i, ה$ a, ָה$ a, ֶה$ e, ֵה$ e, ַה$ a, ים$ im, ות$ ot, ֽ -`,
);

/** Yiddish writes its vowels. */
const yiddish = letters(
  '',
  `א -, אַ a, אָ o, ב b, בֿ v, ג g, ד d, ה h, ו u, וּ u, וו v, װ v, וי oy, ױ oy, ז z, זש zh, ח kh, ט t, טש tsh, י i, ^י y, יִ i, יי ey, ײ ey, ײַ ay, ייַ ay, ייִ yi, כ kh, כּ k, ך kh,
  ל l, מ m, ם m, נ n, ן n, ס s, ע e, פ f, פּ p, פֿ f, ף f, צ ts, ץ ts, ק k, ר r, ש sh, שׂ s, ת s, תּ t`,
);

/** Unicode sorts the dots of a consonant behind its vowel; the tables have them before. */
const DOTTED = /([א-ת])([\u05b0-\u05bb]+)([\u05bc\u05bf\u05c1\u05c2]+)/gu;

export const romaniseHebrew = (word: string, language: string): string =>
  spell(word.normalize('NFC').replace(DOTTED, '$1$3$2'), language === 'yi' ? yiddish : hebrew);
