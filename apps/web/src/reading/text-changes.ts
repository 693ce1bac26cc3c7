import { type Lesson, reading } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api, isProblem } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { forgetPages } from './lesson-data.ts';

/** Changes of a lesson's text, each told with the way back: that is undone like all that was done in this visit. */
export function useTextChanges({ id, lang }: Pick<Lesson, 'id' | 'lang'>) {
  const say = useText();
  const client = useQueryClient();
  const toaster = useToast();
  const onError = useFailed();
  const { did, undid } = useVocabulary();

  /** Puts back the text of the revision `former` in place of that of `revision`; answers what the lesson's is then. */
  const putBack = async (former: number, revision: number): Promise<number> => {
    const lesson = await api.call(reading.bringBackText, { params: { id, former }, body: { revision } });
    await forgetPages(client, id);
    return lesson.revision;
  };
  /** Where it never can be put back. */
  const stays = (error: unknown) => {
    if (isProblem(error, 'lesson-changed', 'not-found')) toaster.show({ text: say('reading.edit.stays') });
    else onError(error);
  };
  /** An edit led to `revision`; what it replaced is the former text of the revision before. */
  const told = (text: string, revision: number) => {
    const act = newOperationId();
    let asked = false;
    const back = async () => {
      if (asked) return;
      asked = true;
      try {
        const now = await putBack(revision - 1, revision);
        undid(act);
        const again = () => void putBack(now - 1, now).then(() => toaster.show({ text: say('reading.edit.saved') }), stays);
        toaster.show({ text: say('reading.edit.undone'), action: { label: say('common.undo'), run: again } });
      } catch (error) {
        if (isProblem(error, 'lesson-changed', 'lesson-not-found', 'not-found')) undid(act);
        asked = false;
        stays(error);
      }
    };
    did(act, text, () => void back(), lang);
  };
  return { putBack, told };
}
