import { list, tuned } from './generic.ts';

export const am = tuned({
  code: 'am',
  ownName: 'አማርኛ',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('ዶ/ር, አቶ, ወ/ሮ, ፕ/ር'),
    seldomEnd: list('ዓ. ም, ዓ.ም'),
    beforeNumbers: list('ገጽ, ቁ'),
  },
});
