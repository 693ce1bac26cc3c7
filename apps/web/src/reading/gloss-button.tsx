import type { ReactNode } from 'react';
import { type KeyAct, useKeyed } from '../app/keys.ts';

/** An icon's button, as plain as can be: the gloss is drawn within the frame of the press. `act` names the key that does the same. */
export function GlossButton({ label, act, onClick, children }: { label: string; act?: KeyAct; onClick: () => void; children: ReactNode }) {
  const keyed = useKeyed();
  return (
    <button type="button" className="icon-button small" aria-label={label} onClick={onClick} {...(act && keyed(act, label))}>
      {children}
    </button>
  );
}
