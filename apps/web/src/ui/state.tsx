import './state.css';
import type { ReactNode } from 'react';

/** Says that there is nothing, why, and what to do. */
export function EmptyState({ title, detail, children, boxed }: { title: string; detail: string; children?: ReactNode; boxed?: boolean }) {
  return (
    <div className={boxed ? 'empty box' : 'empty'}>
      <h2>{title}</h2>
      <p>{detail}</p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/** The shape of a list that is on its way; seen only after 300 ms. */
export function Skeleton({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div className="skeleton-row" key={at}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

export function Banner({ icon, children, bad }: { icon?: ReactNode; children: ReactNode; bad?: boolean }) {
  return (
    <div className={bad ? 'banner bad' : 'banner'} role="status">
      {icon}
      {children}
    </div>
  );
}

/** Says what went wrong and what to do; read aloud when it appears. */
export function Note({ title, detail, children }: { title: string; detail?: string; children?: ReactNode }) {
  return (
    <div className="note" role="alert">
      <b>{title}</b>
      {detail && <span>{detail}</span>}
      {children}
    </div>
  );
}
