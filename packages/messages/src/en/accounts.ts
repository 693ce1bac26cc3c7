/** ICU messages. A key is `accounts.` and what it is for. */
export const accounts = {} as const;
