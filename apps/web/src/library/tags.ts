/** Tags as they are typed, `grammar, news`: trimmed, none empty, none twice, none longer than the contract takes. */
export const tagsFrom = (typed: string): string[] =>
  [...new Set(typed.split(/[,،、，]/).map((tag) => tag.trim().slice(0, 60).trim()))].filter(Boolean).slice(0, 50);
