/** ICU messages. A key is `library.` and what it is for. */
export const library = {} as const;
