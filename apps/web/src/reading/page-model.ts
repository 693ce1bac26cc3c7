import type { Page, TermState } from '@glossa/contract';
import { countsAsKnown, type Status, statusOfLetter } from '@glossa/core/study';
import { type AnalyzedBlock, type BlockPicture, matchPhrases, phraseIndex, phraseKeys, unpackPage } from '@glossa/core/text';
import type { Look } from '@glossa/page';
import { sameTerm, termKey } from '../vocabulary/acts.ts';
import { pictureInTextAddress } from './lesson-picture.ts';
import type { PageSentence, PageWord } from './page-words.ts';
import type { Readings } from './readings.ts';
import { phraseOf, type Selection, selectionWith, textOf, toggled } from './selection.ts';

export interface PageNumbers {
  words: number;
  /** Known among the running words that are neither ignored nor new names, 0–1. */
  share: number;
  newKeys: string[];
}

export interface TermsChange {
  words: string[];
  phrases: string[][];
}

/** A page's text, taken apart once. */
interface PagePart {
  page: Page;
  blocks: AnalyzedBlock[];
  sentences: PageSentence[];
  slots: ReturnType<typeof phraseKeys>[];
  words: PageWord[];
}

function partOf(page: Page): PagePart {
  const blocks = unpackPage(page.text);
  const sentences: PageSentence[] = blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  const slots = sentences.map(({ block, sentence }) => phraseKeys(sentence, block.text));
  return { page, blocks, sentences, slots, words: sentences.flatMap((_, number) => wordsOf(sentences, slots, number)) };
}

/** One page of a lesson with what the learner knows of it. Terms change in place; whoever shows them subscribes. */
export const createPageModel = (page: Page, pending: ReadonlyMap<string, TermState> = new Map(), readings: Readings | null = null) =>
  modelOf([partOf(page)], [...pending.values()], readings);

/** Pages that follow each other as one; the terms stand as in the last of `states`, or else as in the pages. */
export const joinPages = (pages: readonly PageModel[], states: readonly TermState[]): PageModel =>
  modelOf(
    pages.map(({ part }) => part),
    [...pages.flatMap((page) => [...page.states().words, ...page.states().phrases]), ...states],
    pages[0]?.readings ?? null,
  );

function modelOf(parts: readonly PagePart[], pending: readonly TermState[], readings: Readings | null) {
  const [part] = parts as readonly [PagePart];
  const { page } = part;
  const blocks = parts.flatMap((one) => one.blocks);
  const sentences = parts.flatMap((one) => one.sentences);
  const slots = parts.flatMap((one) => one.slots);
  const words = joinWords(parts);
  const text = (selection: Selection) => textOf(sentences, words, selection);

  const terms = new Map<string, TermState>();
  for (const { page: one } of parts)
    one.text.words.forEach((key, index) => {
      terms.set(key, { words: [key], text: key, status: statusOfLetter(one.statuses[index] ?? 'n'), meanings: one.meanings[index] ?? [] });
    });
  words.forEach((word, index) => {
    const term = terms.get(word.key);
    if (term?.text === word.key) term.text = text({ from: index, to: index });
  });
  const phrases = new Map<string, TermState>(parts.flatMap((one) => one.page.phrases.map((phrase) => [termKey(phrase.words), phrase])));
  let index = phraseIndex(phrases.values());
  const [listeners, version] = [new Set<(change: TermsChange) => void>(), { now: 0 }];

  const chosen = new Map(
    parts.flatMap(({ page: one }) => Object.entries(one.lemmas).map(([index, lemma]) => [one.text.words[Number(index)] as string, lemma])),
  );
  const lemmaOf = (at: number): string => {
    const word = words[at];
    return word ? (chosen.get(word.key) ?? word.token.lemmas?.[0] ?? word.key) : '';
  };

  const statusOf = (key: string): Status => terms.get(key)?.status ?? 'new';
  const phrasesIn = (keys: readonly (string | null)[]) =>
    matchPhrases(keys, index).map(({ phrase, slots }) => {
      const key = termKey(phrase.words);
      return { slots, key, status: phrases.get(key)?.status ?? ('new' as Status) };
    });
  const look: Look = {
    statusOf,
    addressOf: ({ id }: BlockPicture) => pictureInTextAddress(page.lessonId, id),
    ...(readings ? { rubyOf: readings.rubyOf } : {}),
    get phrasesIn() {
      return phrases.size ? phrasesIn : undefined;
    },
  };

  function put(states: readonly TermState[]): void {
    const change: TermsChange = { words: [], phrases: [] };
    for (const state of states) {
      const [first, ...more] = state.words;
      if (first === undefined) continue;
      if (more.length) putPhrase(state, change);
      else putWord(first, state, change);
    }
    if (!change.words.length && !change.phrases.length) return;
    if (change.phrases.length) index = phraseIndex(phrases.values());
    version.now += 1;
    for (const listener of [...listeners]) listener(change);
  }

  function putWord(key: string, state: TermState, change: TermsChange): void {
    const before = terms.get(key);
    if (!before || sameTerm(before, state)) return;
    terms.set(key, { ...before, status: state.status, meanings: state.meanings });
    change.words.push(key);
  }

  function putPhrase(state: TermState, change: TermsChange): void {
    const key = termKey(state.words);
    const before = phrases.get(key);
    if (before ? sameTerm(before, state) : state.status === 'new') return;
    if (state.status === 'new') phrases.delete(key);
    else phrases.set(key, state);
    change.phrases.push(state.words);
  }

  put(pending);

  return {
    part,
    page,
    numbersOfPages: parts.map((one) => one.page.number),
    blocks,
    sentences,
    words,
    look,
    readings,
    text,
    put,
    version: () => version.now,
    subscribe(listener: (change: TermsChange) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes over how everything stands in a newer answer for the same page. */
    catchUp(newer: { words: readonly TermState[]; phrases: readonly TermState[] }): void {
      const kept = new Set(newer.phrases.map((phrase) => termKey(phrase.words)));
      const gone = [...phrases.values()]
        .filter((phrase) => !kept.has(termKey(phrase.words)))
        .map((phrase) => ({ ...phrase, status: 'new' as const, meanings: [] }));
      put([...newer.words, ...newer.phrases, ...gone]);
    },
    states: () => ({ words: [...terms.values()], phrases: [...phrases.values()] }),
    /** The term a selection stands for, kept or not. */
    term(selection: Selection): TermState {
      const keys = phraseOf(words, selection);
      const kept = keys.length === 1 ? terms.get(keys[0] as string) : phrases.get(termKey(keys));
      return kept ?? { words: keys, text: text(selection), status: 'new', meanings: [] };
    },
    /** The dictionary form of a word: the learner's own, else the analysis's likeliest, else itself. */
    lemmaOf,
    /** The words of this page, each once, that have a dictionary form. */
    formsHere(lemma: string): TermState[] {
      const keys = new Set(words.flatMap((word, at) => (lemmaOf(at) === lemma ? [word.key] : [])));
      return [...keys].flatMap((key) => terms.get(key) ?? []);
    },
    /** How a term stands that may be on this page. */
    stateOf: (keys: readonly string[]): TermState | undefined => (keys.length === 1 ? terms.get(keys[0] as string) : phrases.get(termKey(keys))),
    /** The kept phrases that a word belongs to. */
    phrasesAt(at: number): Selection[] {
      const word = words[at];
      if (!word) return [];
      const marks = phrasesIn(slots[word.sentence]?.keys ?? []).filter((mark) => mark.slots.includes(word.slot));
      return marks.map((mark) =>
        selectionWith(words.flatMap(({ sentence, slot }, index) => (sentence === word.sentence && mark.slots.includes(slot) ? [index] : []))),
      );
    },
    /** Takes a word into a selection or out of it; null where both cannot be one phrase. */
    toggle: (selection: Selection, word: number): Selection | null => toggled(words, selection, word),
    /** The selection that begins at `anchor` and reaches as far towards `head` as a phrase can: no mark, number or sentence's end within. */
    reach(anchor: number, head: number): Selection {
      const [step, first] = [Math.sign(head - anchor), words[anchor]];
      let at = anchor;
      while (first && at !== head) {
        const [here, next] = [words[at], words[at + step]];
        if (!here || !next || next.sentence !== first.sentence || next.slot - here.slot !== step) break;
        at += step;
      }
      return { from: Math.min(anchor, at), to: Math.max(anchor, at) };
    },
    numbers: (): PageNumbers => numbersOf(words, statusOf),
    timesMet: (key: string): number => words.reduce((count, word) => count + (word.key === key ? 1 : 0), 0),
  };
}

export type PageModel = ReturnType<typeof modelOf>;

/** Words of pages in order, their sentences counted through. */
function joinWords(parts: readonly PagePart[]): PageWord[] {
  let before = 0;
  return parts.flatMap(({ words, sentences }) => {
    const offset = before;
    before += sentences.length;
    return offset === 0 ? words : words.map((word) => ({ ...word, sentence: word.sentence + offset }));
  });
}

function wordsOf(sentences: PageSentence[], slots: ReturnType<typeof phraseKeys>[], number: number): PageWord[] {
  const tokens = sentences[number]?.sentence.tokens ?? [];
  return (slots[number]?.tokens ?? []).flatMap((at, slot) => {
    const token = tokens[at];
    return token?.kind === 'word' && token.key !== undefined ? [{ key: token.key, token, sentence: number, slot }] : [];
  });
}

function numbersOf(words: PageWord[], statusOf: (key: string) => Status): PageNumbers {
  const newKeys = new Set<string>();
  let [counted, known] = [0, 0];
  for (const { key, token } of words) {
    const status = statusOf(key);
    if (status === 'ignored' || (status === 'new' && token.is)) continue;
    counted += 1;
    if (countsAsKnown(status)) known += 1;
    if (status === 'new') newKeys.add(key);
  }
  return { words: words.length, share: counted ? known / counted : 1, newKeys: [...newKeys] };
}
