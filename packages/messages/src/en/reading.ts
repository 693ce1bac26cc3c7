/** ICU messages. A key is `reading.` and what it is for. */
export const reading = {} as const;
