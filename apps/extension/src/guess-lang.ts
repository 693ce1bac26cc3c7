/** What a detector says of a text: `browser.i18n.detectLanguage`. */
export type Detect = (text: string) => Promise<{ isReliable: boolean; languages: { language: string; percentage: number }[] }>;

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The language of a text among those known: as it reads, else as its page declares, else as the learner chose. */
export async function guessLang(text: string, declared: string, known: readonly string[], chosen: string, detect: Detect): Promise<string> {
  const { isReliable, languages } = await detect(text.slice(0, 5000));
  const read = isReliable ? languages.toSorted((a, b) => b.percentage - a.percentage)[0]?.language : undefined;
  return [read ?? '', declared, chosen].map(baseOf).find((lang) => known.includes(lang)) ?? known[0] ?? '';
}
