import type { PageModel } from './page-model.ts';

/**
 * The elements of a drawn page's words, by number, by key and back. Nothing is looked up before it is asked for: a page
 * costs no more for having many words. `host` holds the `span.s` of the model's sentences in their order.
 */
export function drawnWords(host: HTMLElement, model: PageModel) {
  const sentences = [...host.querySelectorAll<HTMLElement>('.s')];
  const within = new Map<number, HTMLElement[]>();
  let firsts: number[] | null = null;
  let byKey: Map<string, number[]> | null = null;

  /** The number of each sentence's first word. */
  const firstOf = (sentence: number): number => {
    firsts ??= firstWords(model);
    return firsts[sentence] ?? 0;
  };
  function inSentence(sentence: number): HTMLElement[] {
    const known = within.get(sentence);
    if (known) return known;
    const found = [...(sentences[sentence]?.querySelectorAll<HTMLElement>('.w') ?? [])];
    within.set(sentence, found);
    return found;
  }
  function element(word: number): HTMLElement | undefined {
    const sentence = model.words[word]?.sentence;
    return sentence === undefined ? undefined : inSentence(sentence)[word - firstOf(sentence)];
  }
  function numbersOf(key: string): readonly number[] {
    byKey ??= groupNumbers(model);
    return byKey.get(key) ?? [];
  }

  return {
    element,
    ofKey: (key: string): HTMLElement[] => numbersOf(key).flatMap((number) => element(number) ?? []),
    /** The number of a word's element; -1 for others. */
    numberOf(word: HTMLElement): number {
      const sentence = sentences.indexOf(word.closest('.s') as HTMLElement);
      const at = inSentence(sentence).indexOf(word);
      return at < 0 ? -1 : firstOf(sentence) + at;
    },
    redraw(sentence: number, html: string): void {
      const drawn = sentences[sentence];
      if (drawn) drawn.innerHTML = html;
      within.delete(sentence);
    },
  };
}

function groupNumbers({ words }: PageModel): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  words.forEach(({ key }, number) => {
    const known = numbers.get(key);
    if (known) known.push(number);
    else numbers.set(key, [number]);
  });
  return numbers;
}

function firstWords({ words, sentences }: PageModel): number[] {
  const firsts: number[] = [];
  for (let at = words.length - 1; at >= 0; at--) firsts[words[at]?.sentence ?? sentences.length] = at;
  return firsts;
}
