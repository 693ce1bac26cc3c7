/** Asks once for each word, and remembers the answers for those asked last: at least `most`, at most twice as many. */
export function recent<Answer>(most: number, ask: (word: string) => Answer): (word: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const answer = old.get(word) ?? ask(word);
    young.set(word, answer);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    return answer;
  };
}
