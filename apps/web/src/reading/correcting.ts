import { type CorrectionRule, type CorrectionScope, corrections, type TextCorrection } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';

export interface Wanted {
  scope: CorrectionScope;
  anchor: Anchor;
  rule: CorrectionRule;
}

export const useCorrections = (lessonId: string) =>
  useQuery({ queryKey: ['corrections', lessonId], queryFn: async () => (await api.call(corrections.listCorrections, { params: { id: lessonId } })).items });

/** Puts right how a lesson is split, and takes it back; the pages shown are asked for anew. */
export function useCorrecting(lessonId: string, page: number) {
  const say = useText();
  const toaster = useToast();
  const client = useQueryClient();
  const onError = useFailed();
  const onSettled = () => seeAnew(client, lessonId);
  const { did, undid } = useVocabulary();
  const { mutateAsync: takeBack, ...remove } = useMutation({
    mutationFn: (id: string) => api.call(corrections.removeCorrection, { params: { id: lessonId, correctionId: id }, query: { page } }),
    onMutate: undid,
    onError,
    onSuccess: () => toaster.show({ text: say('reading.corrected.removed') }),
    onSettled,
  });
  const correct = useMutation({
    mutationFn: ({ told: _, ...body }: Wanted & { told: string }): Promise<TextCorrection> =>
      api.call(corrections.correctText, { params: { id: lessonId }, body }),
    onError,
    onSuccess: ({ id, lang }, { told }) => did(id, told, () => void takeBack(id).catch(() => undefined), lang),
    onSettled,
  });
  return { correct, remove: { ...remove, mutateAsync: takeBack } };
}

/** Everything drawn from how the lesson was split. */
const seeAnew = (client: QueryClient, lessonId: string): Promise<unknown> =>
  Promise.all(
    ['page', 'translations', 'corrections']
      .map((name) => client.invalidateQueries({ queryKey: [name, lessonId] }))
      .concat(client.invalidateQueries({ queryKey: ['shelf'] })),
  );
