import { featuresOf } from './features.ts';
import { type LinkedWords, learnWords } from './lexicon.ts';
import type { AlignText, Link } from './model.ts';
import { bestPath } from './path.ts';
import { createScorer } from './score.ts';
import { windowOf } from './window.ts';

export type { AlignText, Link } from './model.ts';

/** How often what was linked teaches words by which it is linked anew. */
const ROUNDS = 2;

/**
 * Links the sentences of a text with those of its translation, without a dictionary: by their lengths, by numbers, names
 * and marks they have in common, by what the run time can name in both languages, and by words that the texts teach.
 * Links go forward on both sides, and every sentence is in exactly one.
 */
export function alignSentences(source: AlignText, target: AlignText): Link[] {
  const [n, m] = [source.sentences.length, target.sentences.length];
  const features = featuresOf(source, target);
  const window = windowOf(features);
  let words: LinkedWords | null = null;
  let links = bestPath(createScorer(source, target, features, null, null), n, m, window);
  for (let round = 0; round < ROUNDS; round++) {
    words = learnWords(source, target, links);
    links = bestPath(createScorer(source, target, features, links, words), n, m, window);
  }
  return links;
}
