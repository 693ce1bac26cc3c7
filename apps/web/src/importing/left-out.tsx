import type { Preview } from '@glossa/contract';
import { Info } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import type { Pasting } from './importing.ts';

type Dropped = Preview['dropped'][number];
const reasons = ['byline', 'menu', 'cookies', 'sign', 'repeated', 'other-language', 'outside'] as const satisfies Dropped['reason'][];
const shown = 60;

interface Props {
  dropped: readonly Dropped[];
  pasting: Pasting;
  onChange: (pasting: Pasting) => void;
  /** Whether all of it can be taken at once, as it came. */
  canBeWhole?: boolean;
}

/** What of a page is left out, by kind; each piece can be taken back and put away again. */
export function LeftOut({ dropped, pasting, onChange, canBeWhole = false }: Props) {
  const say = useText();
  const names = useNames();
  const list = useId();
  const [open, setOpen] = useState(false);
  if (pasting.asIs)
    return (
      <Told>
        {say('previewing.left.isAsIs')}{' '}
        <Button look="link" onPress={() => onChange({ asIs: false, takeBack: [] })}>
          {say('previewing.left.clean')}
        </Button>
      </Told>
    );
  if (dropped.length === 0) return null;
  const taken = new Set(pasting.takeBack);
  const kinds = reasons.filter((reason) => dropped.some((piece, at) => piece.reason === reason && !taken.has(at)));
  const toggle = (at: number) =>
    onChange({ asIs: false, takeBack: taken.has(at) ? pasting.takeBack.filter((other) => other !== at) : [...pasting.takeBack, at] });
  return (
    <div className="stack">
      <Told>
        {kinds.length > 0 && say('previewing.left', { kinds: names.list(kinds.map((kind) => say(`previewing.left.${kind}`))) })}{' '}
        <Button look="link" aria-expanded={open} aria-controls={list} onPress={() => setOpen(!open)}>
          {say(open ? 'previewing.left.hide' : 'previewing.left.see')}
        </Button>
      </Told>
      <section id={list} className="left-out" aria-label={say('previewing.left.title')} hidden={!open}>
        {reasons.map((reason) => (
          <Kind key={reason} reason={reason} dropped={dropped} taken={taken} toggle={toggle} />
        ))}
        {canBeWhole && (
          <Button small look="quiet" onPress={() => onChange({ asIs: true, takeBack: [] })}>
            {say('previewing.left.asIs')}
          </Button>
        )}
      </section>
    </div>
  );
}

const Told = ({ children }: { children: React.ReactNode }) => (
  <p className="left-told small muted">
    <Info size={16} aria-hidden />
    <span>{children}</span>
  </p>
);

function Kind({
  reason,
  dropped,
  taken,
  toggle,
}: {
  reason: Dropped['reason'];
  dropped: readonly Dropped[];
  taken: ReadonlySet<number>;
  toggle: (at: number) => void;
}) {
  const say = useText();
  const [most, setMost] = useState(shown);
  const pieces = dropped.flatMap((piece, at) => (piece.reason === reason ? [{ at, text: piece.text }] : []));
  if (pieces.length === 0) return null;
  return (
    <div>
      <h3>{say(`previewing.left.${reason}`)}</h3>
      <ul>
        {pieces.slice(0, most).map(({ at, text }) => (
          <li key={at} data-taken={taken.has(at) || undefined}>
            <span className="left-text" dir="auto">
              {text}
            </span>
            <Button
              small
              look="quiet"
              aria-label={say(taken.has(at) ? 'previewing.left.putAwayOf' : 'previewing.left.takeOf', { text: text.slice(0, 60) })}
              onPress={() => toggle(at)}
            >
              {say(taken.has(at) ? 'previewing.left.putAway' : 'previewing.left.take')}
            </Button>
          </li>
        ))}
      </ul>
      {pieces.length > most && (
        <Button small look="quiet" onPress={() => setMost(most + shown)}>
          {say('common.showMore')}
        </Button>
      )}
    </div>
  );
}
