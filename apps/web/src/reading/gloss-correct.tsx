import './gloss-correct.css';
import { Scissors } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import type { CorrectProps } from './correct-panel.tsx';

const CorrectPanel = lazy(async () => ({ default: (await import('./correct-panel.tsx')).CorrectPanel }));

/** The way to correct how the words of the gloss were split; what it takes comes when it is opened. */
export function CorrectWords(props: CorrectProps) {
  const say = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    props.onDone();
  };
  return (
    <div className="correct">
      <button type="button" className="gloss-open" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Scissors size={15} aria-hidden />
        {say('reading.correct')}
      </button>
      <div id={id} hidden={!open}>
        <Suspense>{open && <CorrectPanel {...props} onDone={done} />}</Suspense>
      </div>
    </div>
  );
}
