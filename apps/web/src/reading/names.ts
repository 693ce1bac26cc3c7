import type { Status } from '@glossa/core/study';
import type { Say } from '../i18n/i18n.tsx';
import type { PageModel, Selection } from './page-model.ts';

export const statusName = (say: Say, status: Status): string => say(`reading.status.${status}`);

/** What a word or phrase is called for those who hear it: `quai, status 2`. */
export const selectionName = (say: Say, model: PageModel, selection: Selection): string =>
  say('reading.wordName', { word: model.text(selection), status: statusName(say, model.term(selection).status) });
