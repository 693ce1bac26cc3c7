/** How a lesson can be read, and what its address ends in. */
export const views = [
  { name: 'page', suffix: '' },
  { name: 'scroll', suffix: 'scroll' },
  { name: 'sentences', suffix: 'sentences' },
] as const;

const others = ['edit', 'finish'] as const;
/** What an address shows of a lesson. */
export type View = (typeof views)[number]['name'] | (typeof others)[number];
export const viewAt = (path: string): View => [...views.map(({ name }) => name), ...others].find((name) => path.endsWith(`/${name}`)) ?? 'page';
