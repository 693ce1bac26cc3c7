/** How a lesson can be read, and what its address ends in. */
export const views = [
  { name: 'page', suffix: '' },
  { name: 'scroll', suffix: 'scroll' },
  { name: 'sentences', suffix: 'sentences' },
] as const;
