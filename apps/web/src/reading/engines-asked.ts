import { ApiError } from '@glossa/contract';
import { useState } from 'react';
import { byReason } from '../app/problem.ts';
import { cellName } from './cell-name.ts';
import type { PageSentence } from './page-words.ts';
import { anchorOf, useTranslationActs } from './translations.ts';

/** Single sentences that engines are asked for: which are on their way, and which did not come. */
export function useEnginesAsked(lessonId: string, page: number) {
  const { translate } = useTranslationActs(lessonId, page);
  const [states, setStates] = useState<ReadonlyMap<string, { busy: boolean; error: unknown }>>(new Map());
  const set = (cell: string, state: { busy: boolean; error: unknown }) => setStates((before) => new Map([...before, [cell, state]]));
  return {
    /** Why each language of a sentence did not come; what is the same for several is said under the first. */
    errors(place: PageSentence, langs: readonly string[]): Map<string, unknown> {
      const failed = langs.flatMap((lang) => {
        const error = states.get(cellName(place, lang))?.error;
        return error ? [{ lang, error }] : [];
      });
      return new Map(
        byReason(failed, ({ error }) => (error instanceof ApiError ? error.problem : null)).flatMap(([first]) => (first ? [[first.lang, first.error]] : [])),
      );
    },
    of: (cell: string) => states.get(cell) ?? { busy: false, error: null },
    ask(place: PageSentence, langs: readonly string[]) {
      for (const lang of langs) {
        const cell = cellName(place, lang);
        set(cell, { busy: true, error: null });
        translate.mutateAsync({ anchor: anchorOf(place), lang }).then(
          () => set(cell, { busy: false, error: null }),
          (error: unknown) => set(cell, { busy: false, error }),
        );
      }
    },
  };
}
