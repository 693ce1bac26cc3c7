import type { vocabulary as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Vocabulary } from './vocabulary.ts';

export const vocabularyHandlers = (vocabulary: Vocabulary): Handlers<typeof contract> => ({
  listTerms: ({ owner, query }) => vocabulary.listTerms(owner, query),
  changeTerms: ({ owner, body }) => vocabulary.change(owner, body),
  listJournal: ({ owner, query }) => vocabulary.listJournal(owner, query),
  undoEntry: ({ owner, params, body }) => vocabulary.undo(owner, params.id, body.operationId),
});
