import type { TermChange, VocabularyOutcome } from '@glossa/contract';
import { type Act, termKey } from './acts.ts';

/** Words of which another device's later change stands. They are told together once all is sent, without those that a still later change from here got right. */
export function createPassedOver() {
  const passed = new Map<string, TermChange>();
  return {
    note(act: Act, { conflicts }: VocabularyOutcome): void {
      if (act.type === 'undo') return;
      const over = new Set(conflicts.map(({ words }) => termKey(words)));
      for (const change of act.changes) {
        const word = termKey(change.words);
        const key = `${act.lang} ${word}`;
        const earlier = passed.get(key);
        if (over.has(word)) passed.set(key, { ...earlier, ...change });
        else if (earlier && (change.status || !earlier.status) && (change.meanings || !earlier.meanings)) passed.delete(key);
      }
    },
    /** All that was noted, once. */
    take(): TermChange[] {
      const all = [...passed.values()];
      passed.clear();
      return all;
    },
  };
}
