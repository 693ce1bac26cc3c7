import '../jobs/activity.css';
import { type ToldEntry, vocabulary } from '@glossa/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { newOperationId } from '../app/operation-id.ts';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { stepText } from './journal-text.ts';
import { undoneText } from './undone.ts';

const key = ['journal'];

/** What was done to the vocabulary, newest first, each with its way back. */
export function Journal() {
  const say = useText();
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => api.call(vocabulary.listJournal, { query: pageParam ? { cursor: pageParam } : {} }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  if (list.isError) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (list.isPending) return <Skeleton label={say('common.loading')} />;
  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState boxed title={say('jobs.journal.empty.title')} detail={say('jobs.journal.empty.detail')} />;
  return (
    <>
      <ul className="activity box">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function Entry({ entry }: { entry: ToldEntry }) {
  const say = useText();
  const names = useNames();
  const undo = useUndo();
  const { kind, changes, sample, steps, undid, lang, undoneBy, createdAt } = entry;
  const what = say(`jobs.journal.${kind}`, { count: changes });
  const hidden = changes - steps.length;
  const act = undid && { act: say(`jobs.journal.${undid.kind}`, { count: undid.changes }), when: names.moment(undid.createdAt) };
  return (
    <li className={undoneBy ? 'journal-undone' : undefined}>
      <div className="activity-head">
        <span className="grow">
          <b>{what}</b> <span className="small faint">{[names.language(lang), names.moment(createdAt)].join(' · ')}</span>
        </span>
        {undoneBy ? (
          <span className="small">{say('jobs.journal.undone')}</span>
        ) : (
          <Button
            small
            aria-label={say('jobs.journal.undo.doOf', { what: `${what}: ${sample.join(', ')}` })}
            isPending={undo.isPending}
            onPress={() => undo.mutate(entry.id)}
          >
            {say('jobs.journal.undo.do')}
          </Button>
        )}
      </div>
      {act && <p className="small muted">{say('jobs.journal.undid', act)}</p>}
      <ul className="journal-steps">
        {steps.map((step) => (
          <li key={step.text}>
            <bdi className="journal-words" lang={lang}>
              {step.text}
            </bdi>{' '}
            <span className="small muted">{stepText(say, names.list, step)}</span>
          </li>
        ))}
        {hidden > 0 && <li className="small faint">{say('jobs.journal.more', { count: hidden })}</li>}
      </ul>
    </li>
  );
}

/** Undoes an entry, and names what it had to leave alone. */
function useUndo() {
  const say = useText();
  const names = useNames();
  const toast = useToast();
  const onError = useFailed();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.call(vocabulary.undoEntry, { params: { id }, body: { operationId: newOperationId() } }),
    onError,
    onSuccess: (outcome) => toast.show({ text: undoneText(say, names.list, outcome) }),
    onSettled: () => Promise.all([['journal'], ['shelf'], ['page']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
