/** ICU messages. A key is `problems.` and what it is for. */
export const problems = {} as const;
