import type { Meaning, TermState } from '@glossa/contract';
import type { TermStatus } from '@glossa/core/study';
import { useMemo, useRef } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { statusName } from './names.ts';
import type { PageModel } from './page-model.ts';

const none = (): TermState[] => [];

/** What can be done to words here; everything is journalled and can be undone. `othersOf` tells what changes its status along with a word. */
export function useTermActs(lang: string, othersOf: (term: TermState) => readonly TermState[] = none) {
  const say = useText();
  const { change } = useVocabulary();
  const latest = useRef(othersOf);
  latest.current = othersOf;
  return useMemo(() => {
    const one = (term: TermState, wish: { status?: TermState['status']; meanings?: Meaning[] }, told: string) =>
      change(lang, [{ words: term.words, text: term.text, ...wish }], [term], { told });
    return {
      setStatus(term: TermState, status: TermStatus): void {
        const others = latest.current(term).filter((other) => other.status !== status);
        const before = [...(term.status === status ? [] : [term]), ...others];
        if (before.length === 0) return;
        const told = { word: term.text, status: statusName(say, status) };
        const changes = before.map(({ words, text }) => ({ words, text, status }));
        change(lang, changes, before, {
          told: others.length ? say('vocabulary.familyNowStatus', { ...told, count: others.length }) : say('vocabulary.nowStatus', told),
        });
      },
      letGo(term: TermState): void {
        if (term.status !== 'new')
          one(term, { status: 'new' }, say(term.words.length > 1 ? 'vocabulary.letGoPhrase' : 'vocabulary.letGo', { word: term.text }));
      },
      setMeanings(term: TermState, meanings: Meaning[]): void {
        const told = meanings.length < term.meanings.length ? 'vocabulary.meaningRemoved' : 'vocabulary.meaningKept';
        one(term, { ...(term.status === 'new' ? { status: '1' as const } : {}), meanings }, say(told, { word: term.text }));
      },
      /** Marks every word of the page that is still new as known, as one act. */
      markRestKnown(model: PageModel): void {
        const before = model.numbers().newKeys.flatMap((key) => model.stateOf([key]) ?? []);
        const changes = before.map(({ words, text }) => ({ words, text, status: 'known' as const }));
        if (changes.length) change(lang, changes, before, { kind: 'mark-known', told: say('vocabulary.markedKnown', { count: changes.length }) });
      },
    };
  }, [change, lang, say]);
}

export type TermActs = ReturnType<typeof useTermActs>;
