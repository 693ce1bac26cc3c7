import type { Status } from '@glossa/core/study';
import type { Say } from '../i18n/i18n.tsx';
import type { PageModel, Selection } from './page-model.ts';

export const statusName = (say: Say, status: Status): string => say(`reading.status.${status}`);

/** What those who hear a word are told after it: its status, and the words of a phrase that begins or ends with it. */
export function aboutSelection(say: Say, model: PageModel, selection: Selection): string {
  const status = statusName(say, model.term(selection).status);
  return selection.from === selection.to ? status : say('reading.wordName', { word: model.text(selection), status });
}
