/** ICU messages. A key is `settings.` and what it is for. */
export const settings = {} as const;
