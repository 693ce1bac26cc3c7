import { Info } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';

export function WhatHappens() {
  const say = useText();
  return (
    <section className="import-notes box">
      <h2>{say('importing.notes.title')}</h2>
      <ul className="stack">
        {(['split', 'blocks', 'stored'] as const).map((note) => (
          <li key={note}>
            <Info size={15} aria-hidden />
            {say(`importing.notes.${note}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
