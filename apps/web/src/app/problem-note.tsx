import type { ReactNode } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Note } from '../ui/state.tsx';
import { problemText } from './problem.ts';

/** What went wrong with an act, beside the form that asked for it; nothing where all is well. */
export function ProblemNote({ error, children }: { error: unknown; children?: ReactNode }) {
  const say = useText();
  if (!error) return null;
  const { title, detail } = problemText(say, error);
  return (
    <Note title={title} detail={detail}>
      {children}
    </Note>
  );
}
