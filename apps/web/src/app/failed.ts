import { useCallback } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { actProblemText } from './problem.ts';

/** Says in a toast why an act without a form did not succeed. */
export function useFailed(): (error: unknown) => void {
  const say = useText();
  const toast = useToast();
  return useCallback(
    (error) => {
      const { title, detail } = actProblemText(say, error);
      toast.show({ text: title.endsWith('.') ? `${title} ${detail}` : `${title}. ${detail}` });
    },
    [say, toast],
  );
}
