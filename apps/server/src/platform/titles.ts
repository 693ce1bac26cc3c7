const collator = new Intl.Collator('und', { numeric: true });

/** The order of titles, the same for every language: by letters, and numbers by their size. */
export const byTitle = (a: string, b: string): number => collator.compare(a, b);
