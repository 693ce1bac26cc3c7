import { type TermState, vocabulary } from '@glossa/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { earlierText, lastOf } from './earlier.ts';
import { useVocabulary } from './vocabulary.tsx';
import { countAgain } from './vocabulary-count.ts';

/** When this visit began, by the clock of this device: what was done elsewhere since is not what was done last here. */
const began = Date.now();

const undone = (id: string) => api.call(vocabulary.undoEntry, { params: { id }, body: { operationId: newOperationId() } });
type Undone = Awaited<ReturnType<typeof undone>>;

/** Takes back what was done last in a language before this visit began, by the server's journal, and says what that was. */
export function useUndoEarlier(lang: string): () => void {
  const say = useText();
  const toaster = useToast();
  const onError = useFailed();
  const client = useQueryClient();
  const { outbox, offer, put } = useVocabulary();
  /** Entries of which nothing could go back; they stay as they are. */
  const left = useRef(new Set<string>());
  const show = (terms: readonly TermState[]) => {
    put(lang, terms);
    countAgain(client, lang);
  };
  /** Undoes an entry, and offers to undo that; answers the entry of the undo, where anything went back. */
  const takeBack = async (id: string, textOf: (outcome: Undone) => string): Promise<Undone['entry']> => {
    const outcome = await undone(id);
    show(outcome.terms);
    const { entry } = outcome;
    const again = () => void (entry && takeBack(entry.id, ({ terms }) => say('vocabulary.undone.several', { count: terms.length })).catch(onError));
    if (entry) offer(textOf(outcome), again, lang);
    else toaster.show({ text: textOf(outcome) });
    return entry;
  };
  const undo = useMutation({
    onError,
    mutationFn: async () => {
      // The journal lacks what is still on its way.
      await outbox.flush();
      const { waiting } = outbox.state();
      if (waiting > 0) return toaster.show({ text: say('vocabulary.waiting', { count: waiting }) });
      const since = Date.now() - began;
      const { items, now } = await api.call(vocabulary.listJournal, { query: { lang } });
      const entry = lastOf(
        items.filter(({ id }) => !left.current.has(id)),
        now,
        since,
      );
      if (!entry) {
        if (!toaster.offers()) toaster.show({ text: say('vocabulary.nothingToUndo') });
        return;
      }
      const back = await takeBack(entry.id, ({ terms, conflicts }) => earlierText(say, entry, terms, conflicts));
      if (!back) left.current.add(entry.id);
    },
  });
  return () => {
    if (!undo.isPending) undo.mutate();
  };
}
