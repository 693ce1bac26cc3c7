import { list, tuned } from './generic.ts';

export const hi = tuned({
  code: 'hi',
  ownName: 'हिन्दी',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('डॉ, डा, श्री, श्रीमती, सुश्री, प्रो, पं, स्व, कु, ई, मि, मो, सं, एम, बी, पी, ए, आर, एस'),
    seldomEnd: list('ई. पू, ई.पू, ई, लि, कं, कि. मी, रु, आदि'),
    beforeNumbers: list('पृ, सं, नं, रु, क्र, अ, ख'),
    starters: list(`
      यह, वह, ये, वे, मैं, तुम, हम, आप, और, या, लेकिन, परन्तु, अगर, यदि, जब, क्योंकि, कि, क्या, क्यों, कहाँ, कौन, इस, उस, एक, फिर, अब, आज, कल, इसके, उसके`),
  },
});
