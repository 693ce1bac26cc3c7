/** ICU messages. A key is `vocabulary.` and what it is for. */
export const vocabulary = {
  'vocabulary.nowStatus': '{word} is now {status}',
  'vocabulary.letGo': '{word} is new again',
  'vocabulary.meaningKept': 'Meaning of {word} kept',
  'vocabulary.meaningRemoved': 'Meaning of {word} removed',
  'vocabulary.markedKnown': '{count, plural, one {# word marked known} other {# words marked known}}',
  'vocabulary.undone': 'Undone: {what}',
  'vocabulary.nothingToUndo': 'There is nothing to undo.',
  'vocabulary.refused': 'Not kept: {words}. {reason}',
  'vocabulary.conflicts':
    '{count, plural, one {Left as it is, because it was changed again since: {words}} other {# left as they are, because they were changed again since: {words}}}',
  'vocabulary.waiting': '{count, plural, one {# change waits} other {# changes wait}} for the server',
  'vocabulary.waitingSignedOut': '{count, plural, one {# change waits} other {# changes wait}} until you sign in',
} as const;
