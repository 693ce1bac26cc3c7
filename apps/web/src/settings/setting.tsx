import './settings.css';
import type { ReactNode } from 'react';

/** One thing that can be set: what it is, what it does, its control. */
export function Setting({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className="setting">
      <div>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      {children}
    </section>
  );
}
