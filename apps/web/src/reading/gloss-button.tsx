import type { ReactNode } from 'react';

/** An icon's button, as plain as can be: the gloss is drawn within the frame of the press. */
export const GlossButton = ({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) => (
  <button type="button" className="icon-button small" aria-label={label} onClick={onClick}>
    {children}
  </button>
);
