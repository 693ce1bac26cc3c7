import { list, tuned } from './generic.ts';

export const bn = tuned({
  code: 'bn',
  ownName: 'বাংলা',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('ড, ডা, মো, মোঃ, মি, প্রফেসর, প্র, শ্রী'),
    seldomEnd: list('খ্রি, খ্রিঃ, লি'),
    beforeNumbers: list('পৃ, নং, খ্রি'),
    starters: list('এটি, এই, সে, তিনি, আমি, তুমি, আমরা, তারা, এবং, ও, কিন্তু, তবে, যদি, যখন, কারণ, কি, কেন, কোথায়, কে, একটি'),
  },
});
