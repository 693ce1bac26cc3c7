import type { vocabulary as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Vocabulary } from './vocabulary.ts';

export const vocabularyHandlers = (vocabulary: Vocabulary): Handlers<typeof contract> => ({
  listTerms: ({ owner, query }) => vocabulary.listTerms(owner, query),
  changeTerms: ({ owner, body }) => vocabulary.change(owner, body),
  listFamily: async ({ owner, query }) => ({ items: await vocabulary.family(owner, query.lang, query.lemma) }),
  listLemmas: async ({ owner }) => ({ items: await vocabulary.chosenLemmas(owner) }),
  chooseLemma: async ({ owner, body }) => {
    await vocabulary.chooseLemma(owner, body.lang, body.word, body.lemma);
    return {};
  },
  countVocabulary: ({ owner, query }) => vocabulary.count(owner, query.lang),
  listJournal: ({ owner, query }) => vocabulary.listJournal(owner, query),
  undoEntry: ({ owner, params, body }) => vocabulary.undo(owner, params.id, body.operationId, body),
});
