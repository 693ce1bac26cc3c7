/** ICU messages. A key is `jobs.` and what it is for. */
export const jobs = {} as const;
