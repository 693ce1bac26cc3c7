import { ApiError } from '@glossa/contract';
import { useFailed } from '../app/failed.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { useVocabulary } from './vocabulary.tsx';

/** Something that was done, and how it is taken back: which is something that was done, too. */
export interface Step<Told extends string | null = string | null> {
  told: Told;
  back: () => Promise<Step<string>>;
}

/** Takes a step that is no change of terms into what can be undone. Its undo is offered by its notice alone, and undoing that is a step again. */
export function useTakingBack(lang?: string): (step: Step) => void {
  const say = useText();
  const toaster = useToast();
  const onError = useFailed();
  const { did, offer, undid } = useVocabulary();
  const take = (step: Step) => {
    const id = newOperationId();
    const undone = (back: Step<string>) => {
      undid(id);
      offer(back.told, once(back, take), lang);
    };
    did(
      id,
      step.told,
      once(step, undone, () => undid(id)),
      lang,
    );
  };
  /** Goes back once, and again only where that failed and may succeed another time. */
  const once = (step: Step, then: (back: Step<string>) => void, gone?: () => void) => {
    let asked = false;
    return () => {
      if (asked) return;
      asked = true;
      step.back().then(then, (error) => {
        if (!(error instanceof ApiError) || ![404, 409].includes(error.problem.status)) {
          asked = false;
          return onError(error);
        }
        gone?.();
        toaster.show({ text: say('reading.stays') });
      });
    };
  };
  return take;
}
