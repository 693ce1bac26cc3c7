import type { TermChange, TermState } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { keyShown, useKeys } from '../app/keys.ts';
import { onLookedAt } from '../app/looked-at.ts';
import { newOperationId } from '../app/operation-id.ts';
import { codeText } from '../app/problem.ts';
import { hearTabs, tellTabs } from '../app/tabs.ts';
import { type Say, useText } from '../i18n/i18n.tsx';
import { useLanguages } from '../languages/languages.ts';
import { useToast } from '../ui/toast.tsx';
import { type Act, type ChangeAct, leaves, sameTerm, termKey, type UndoAct } from './acts.ts';
import { openOutbox } from './browser-outbox.ts';
import { mostUndone, type Outbox, type OutboxEvent, type OutboxState } from './outbox.ts';
import { backText, conflictsText, named, passedOverText } from './undone.ts';
import { countAgain } from './vocabulary-count.ts';

/** Something that shows terms and wants to hear how they stand. */
interface TermsView {
  lang: string;
  stateOf(words: readonly string[]): TermState | undefined;
  put(states: readonly TermState[]): void;
  /** Asks the server how everything stands. */
  refresh(): Promise<void>;
}

export interface Vocabulary {
  /** Carries out wishes at once and sends them; `told` is what the notice says. */
  change(lang: string, changes: TermChange[], before: TermState[], options: { kind?: ChangeAct['kind']; told: string }): void;
  /** Something was done in this visit, and can be taken back in its turn; `told` is what the notice says, where it needs one. */
  did(id: string, told: string | null, back: () => void, lang?: string): void;
  /** Tells of what was done and offers the way back, by notice and key, as long as the notice stays. */
  offer(told: string, back: () => void, lang?: string): void;
  /** It went back by another way. */
  undid(id: string): void;
  /** Does what the notice on screen offers, or takes back what was done last in this visit; false where there is nothing. */
  undo(): boolean;
  /** Shows how terms stand, in all views and tabs. */
  put(lang: string, states: readonly TermState[]): void;
  /** Keeps a view up to date until the answer is called. */
  show(view: TermsView): () => void;
  /** How terms of a language will stand once everything on its way has arrived. */
  outbox: Outbox;
  state: OutboxState;
}

/** Something done in this visit, and the way back. */
interface Done {
  id: string;
  back: () => void;
}

const VocabularyContext = createContext<Vocabulary | null>(null);

export function useVocabulary(): Vocabulary {
  const vocabulary = useContext(VocabularyContext);
  if (!vocabulary) throw new Error('useVocabulary needs a VocabularyProvider above it.');
  return vocabulary;
}

/** Gives the vocabulary of one account to the screens below. */
export function VocabularyProvider({ accountId, children }: { accountId: string; children: ReactNode }) {
  const [opened, setOpened] = useState<ReturnType<typeof openOutbox> | null>(null);
  useEffect(() => {
    const box = openOutbox(accountId);
    setOpened(box);
    return () => box.close();
  }, [accountId]);
  return (
    opened && (
      <Open accountId={accountId} outbox={opened.outbox}>
        {children}
      </Open>
    )
  );
}

function Open({ accountId, outbox, children }: { accountId: string; outbox: Outbox; children: ReactNode }) {
  const say = useText();
  const client = useQueryClient();
  const toaster = useToast();
  const [state, setState] = useState(outbox.state);
  const views = useRef(new Set<TermsView>());
  const done = useRef<Done[]>([]);
  const undoKey = useKeys().undo;
  const languages = useLanguages();
  const show = useCallback((lang: string, states: readonly TermState[]) => {
    for (const view of views.current) if (view.lang === lang) view.put(states);
  }, []);
  /** Shows how terms stand, here and in the other tabs. */
  const put = useCallback(
    (lang: string, states: readonly TermState[]) => {
      show(lang, states);
      tellTabs({ about: 'terms', accountId, lang, states });
    },
    [accountId, show],
  );
  useEffect(() => hearTabs((told) => told.about === 'terms' && told.accountId === accountId && show(told.lang, told.states)), [accountId, show]);

  const value = useMemo((): Vocabulary => {
    const undid = (id: string) => {
      done.current = done.current.filter((other) => other.id !== id);
    };
    const did: Vocabulary['did'] = (id, told, back, lang) => {
      done.current = [...done.current, { id, back }].slice(-mostUndone);
      if (told !== null) offer(told, back, lang);
    };
    const offer: Vocabulary['offer'] = (told, back, lang) => {
      const dir = languages.find(({ code }) => code === lang)?.dir;
      toaster.show({ text: told, action: { label: say('common.undo'), ...(undoKey ? { keys: keyShown(undoKey, dir) } : {}), run: back } });
    };
    const undoAct = (act: ChangeAct) => {
      undid(act.id);
      const left = leaves(act);
      // Words changed again since stay as they are; the server decides the same way and names them.
      const undoable = left.flatMap((state, index) => {
        const [now, before] = [shown(views.current, act.lang, state), act.before[index]];
        return before && (!now || sameTerm(now, state)) ? [{ before, state }] : [];
      });
      const back: UndoAct = {
        type: 'undo',
        id: newOperationId(),
        lang: act.lang,
        of: act.id,
        before: undoable.map((pair) => pair.state),
        after: undoable.map((pair) => pair.before),
      };
      put(act.lang, back.after);
      outbox.add(back);
      // Where nothing could go back, the server's answer names what was left alone.
      if (undoable.length)
        toaster.show({
          text: backText(
            say,
            undoable.map(({ state, before }) => ({ before: state, after: before })),
          ),
        });
    };
    const undo = () => {
      if (toaster.undo()) return true;
      const last = done.current.at(-1);
      last?.back();
      return last !== undefined;
    };
    return {
      outbox,
      state,
      did,
      offer,
      undid,
      undo,
      put,
      change(lang, changes, before, { kind = 'change', told }) {
        const act: ChangeAct = { type: 'change', id: newOperationId(), lang, kind, changes, before };
        put(lang, leaves(act));
        outbox.add(act);
        did(act.id, told, () => undoAct(act), lang);
      },
      show(view) {
        views.current.add(view);
        return () => void views.current.delete(view);
      },
    };

    function shown(all: Set<TermsView>, lang: string, of: TermState): TermState | undefined {
      for (const view of all) {
        const found = view.lang === lang ? view.stateOf(of.words) : undefined;
        if (found) return found;
      }
      return undefined;
    }
  }, [languages, outbox, put, state, say, toaster, undoKey]);

  // What was done on other devices meanwhile.
  useEffect(() => {
    let looking = false;
    return onLookedAt(() => {
      if (looking) return;
      looking = true;
      void refreshAll(views.current).then(() => {
        looking = false;
      });
    });
  }, []);

  useEffect(() => {
    // It went otherwise than shown: what is shown is a guess until asked. Where that fails too, the guess stays.
    const tell = (text: string) => {
      toaster.show({ text });
      void refreshAll(views.current);
    };
    const hear = (event: OutboxEvent) => {
      if (event.type === 'state') return setState(event.state);
      if (event.type === 'passed-over') return tell(passedOverText(say, event.terms));
      const { act, overtaken } = event;
      const states = event.type === 'settled' ? event.outcome.terms : act.before;
      const current = states.filter((term) => !overtaken.has(termKey(term.words)));
      put(act.lang, current);
      if (event.type === 'settled') {
        countAgain(client, act.lang);
        // It changed nothing: there is nothing to take back.
        if (!event.outcome.entry) done.current = done.current.filter(({ id }) => id !== act.id);
      }
      const notice = noticeOf(event, say);
      if (notice) tell(notice);
    };
    return outbox.subscribe(hear);
  }, [client, outbox, put, say, toaster]);

  return <VocabularyContext value={value}>{children}</VocabularyContext>;
}

const refreshAll = (views: ReadonlySet<TermsView>) => Promise.all([...views].map((view) => view.refresh().catch(() => undefined)));

/** Only what went otherwise than shown is told. */
function noticeOf(event: Extract<OutboxEvent, { act: Act }>, say: Say): string | null {
  if (event.type === 'refused')
    return say('vocabulary.refused', { reason: codeText(say, event.problem.code, event.problem.params).detail, words: named(event.act.before) });
  return event.act.type === 'undo' ? conflictsText(say, event.outcome.conflicts) : null;
}
