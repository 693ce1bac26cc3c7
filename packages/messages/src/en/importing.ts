/** ICU messages. A key is `importing.` and what it is for. */
export const importing = {} as const;
