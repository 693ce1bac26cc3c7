import { UnreachableError } from '@glossa/contract';
import type { ReactNode } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Note } from '../ui/state.tsx';
import { actProblemText, problemText } from './problem.ts';
import { useReachable } from './reachability.ts';

/** What went wrong with an act, beside the form that asked for it, or with what is loaded again by `children`; that the server is away is said as long as it is. */
export function ProblemNote({ error, children }: { error: unknown; children?: ReactNode }) {
  const say = useText();
  const reachable = useReachable();
  if (!error || (reachable && error instanceof UnreachableError)) return null;
  const { title, detail } = (children ? problemText : actProblemText)(say, error);
  return (
    <Note title={title} detail={detail}>
      {children}
    </Note>
  );
}
