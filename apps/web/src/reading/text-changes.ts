import { type Lesson, reading } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api, isProblem } from '../app/api.ts';
import { useText } from '../i18n/i18n.tsx';
import { type Step, useTakingBack } from '../vocabulary/taking-back.ts';
import { forgetPages } from './lesson-data.ts';

/** Changes of a lesson's text, each told with the way back: that is undone like all that was done in this visit. */
export function useTextChanges({ id, lang }: Pick<Lesson, 'id' | 'lang'>) {
  const say = useText();
  const client = useQueryClient();
  const take = useTakingBack(lang);

  /** Puts back the text of the revision `former` in place of that of `revision`; answers what the lesson's is then. */
  const putBack = async (former: number, revision: number): Promise<number> => {
    const lesson = await api.call(reading.bringBackText, { params: { id, former }, body: { revision } });
    await forgetPages(client, id);
    return lesson.revision;
  };
  /** An edit led to `revision`; what it replaced is the former text of the revision before. `other` is what its undo leads to. */
  const stepOf = (told: string, revision: number, other: string): Step<string> => ({
    told,
    async back() {
      try {
        return stepOf(other, await putBack(revision - 1, revision), told);
      } catch (error) {
        // Whoever hears that it reads otherwise by now sees how.
        if (isProblem(error, 'lesson-changed')) await forgetPages(client, id);
        throw error;
      }
    },
  });
  return { putBack, told: (text: string, revision: number) => take(stepOf(text, revision, say('reading.edit.undone'))) };
}
