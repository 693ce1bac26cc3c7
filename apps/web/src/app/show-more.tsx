import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';

interface List {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
}

/** Below a list that goes on. */
export function ShowMore({ list }: { list: List }) {
  const say = useText();
  if (!list.hasNextPage) return null;
  return (
    <div className="list-foot">
      <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {say('common.showMore')}
      </Button>
    </div>
  );
}
