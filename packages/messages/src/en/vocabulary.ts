/** ICU messages. A key is `vocabulary.` and what it is for. */
export const vocabulary = {} as const;
