import { type CallOf, publishing } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';

/** A lesson or course as it is shared. */
export interface Shared {
  kind: 'lesson' | 'course';
  id: string;
}
type Wish = CallOf<typeof publishing.share>['body'];

const keyOf = ({ kind, id }: Shared) => ['sharing', kind, id] as const;

export const useSharing = ({ kind, id }: Shared) =>
  useQuery({ queryKey: keyOf({ kind, id }), queryFn: () => api.call(publishing.getSharing, { params: { kind, id } }), staleTime: 0 });

export function useShare({ kind, id }: Shared) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Wish) => api.call(publishing.share, { params: { kind, id }, body }),
    onSuccess: (sharing) => {
      client.setQueryData(keyOf({ kind, id }), sharing);
      // A course takes its lessons along.
      if (kind === 'course') void client.invalidateQueries({ queryKey: ['sharing', 'lesson'] });
    },
  });
}
