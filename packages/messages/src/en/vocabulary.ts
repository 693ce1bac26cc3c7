/** ICU messages. A key is `vocabulary.` and what it is for. */
export const vocabulary = {
  'vocabulary.nowStatus': '{word} is now {status}',
  'vocabulary.familyNowStatus': '{word} and {count, plural, one {# other form} other {# other forms}} are now {status}',
  'vocabulary.letGo': '{word} is new again',
  'vocabulary.letGoPhrase': '{word} is no longer kept',
  'vocabulary.meaningKept': 'Meaning of {word} kept',
  'vocabulary.meaningGivenUp': 'Unfinished meaning of {word} given up',
  'vocabulary.meaningRemoved': 'Meaning of {word} removed',
  'vocabulary.markedKnown': '{count, plural, one {# word marked known} other {# words marked known}}',
  'vocabulary.undone.status': 'Undone. {word} is {status} again',
  'vocabulary.undone.letGo': 'Undone. {word} is new again',
  'vocabulary.undone.letGoPhrase': 'Undone. {word} is no longer kept',
  'vocabulary.undone.meanings': 'Undone. {word} has its meanings from before again',
  'vocabulary.undone.several': '{count, plural, one {Undone. # word is as it was before} other {Undone. # words are as they were before}}',
  'vocabulary.nothingToUndo': 'There is nothing to undo.',
  'vocabulary.refused': 'Not kept: {words}. {reason}',
  'vocabulary.conflicts':
    '{count, plural, one {Left as it is, because it was changed again since: {words}} other {# left as they are, because they were changed again since: {words}}}',
  'vocabulary.passedOver':
    '{count, plural, one {{words} was changed later on another device; that one stands} other {# words were changed later on another device; those stand: {words}}}',
  'vocabulary.waiting': '{count, plural, one {# change waits} other {# changes wait}} for the server',
  'vocabulary.signIn': 'Sign in',
  'vocabulary.waitingSignedOut': '{count, plural, one {# change waits} other {# changes wait}} until you sign in',
} as const;
