import { list, tuned } from './generic.ts';

export const ta = tuned({
  code: 'ta',
  ownName: 'தமிழ்',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('திரு, திருமதி, செல்வி, டாக்டர், பேரா, எ. கா, எ.கா, கி, மு'),
    seldomEnd: list('கி. மு, கி. பி, கி.மு, கி.பி, கி. மீ, ரூ, லிட்'),
    beforeNumbers: list('பக், எண், ரூ'),
    starters: list(`
      இது, அது, இந்த, அந்த, அவர், அவன், அவள், அவர்கள், நான், நீ, நாம், நாங்கள், ஆனால், மற்றும், எனவே, என்ன, ஏன், எங்கே, யார், ஒரு`),
  },
});
