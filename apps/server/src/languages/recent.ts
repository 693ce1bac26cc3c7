/** Remembers the answers for the words asked last: at least `most`, at most twice as many. */
export function recent<Answer>(most: number): (word: string, ask: () => Answer) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (word, ask) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const answer = old.get(word) ?? ask();
    young.set(word, answer);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    return answer;
  };
}
