import type { Status } from '@glossa/core/study';
import type { Say } from '../i18n/i18n.tsx';
import type { PageModel } from './page-model.ts';
import { isSingle, type Selection } from './selection.ts';

export const statusName = (say: Say, status: Status): string => say(`reading.status.${status}`);

/** What those who hear a word are told after it: its status, and the phrases it is in; or the words of the phrase that is chosen. */
export function aboutSelection(say: Say, model: PageModel, selection: Selection): string {
  const status = statusName(say, model.term(selection).status);
  if (!isSingle(selection)) return say('reading.wordName', { word: model.text(selection), status });
  const phrases = model.phrasesAt(selection.from).map((phrase) => aboutSelection(say, model, phrase));
  return [status, ...phrases.map((phrase) => say('reading.inPhrase.heard', { phrase }))].join('. ');
}
