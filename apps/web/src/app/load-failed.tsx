import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/state.tsx';
import { problemText } from './problem.ts';

/** In the place of what could not be loaded. */
export function LoadFailed({ error, retry }: { error: unknown; retry: () => unknown }) {
  const say = useText();
  return (
    <EmptyState boxed title={say('common.loadFailed')} detail={problemText(say, error).detail}>
      <Button onPress={() => void retry()}>{say('common.tryAgain')}</Button>
    </EmptyState>
  );
}
