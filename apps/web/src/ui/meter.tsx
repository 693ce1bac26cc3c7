import './meter.css';
import type { CSSProperties } from 'react';

const part = (size: number): CSSProperties => ({ '--part': size }) as CSSProperties;

/** The shares of running words that are known, being learned and new. */
export function sharesOf({ known, learning, new: fresh }: { known: number; learning: number; new: number }) {
  const all = Math.max(1, known + learning + fresh);
  return { known: known / all, learning: learning / all, fresh: fresh / all };
}

/** How much of a text is known, being learned, new: running words. `text` says the same in words. */
export function CoverageMeter({
  label,
  text,
  known,
  learning,
  fresh,
  big,
}: {
  label: string;
  text: string;
  known: number;
  learning: number;
  fresh: number;
  big?: boolean;
}) {
  const all = known + learning + fresh;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the meter element cannot show three parts
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={all ? Math.round((100 * known) / all) : 0}
      aria-valuetext={text}
      className={big ? 'meter big' : 'meter'}
    >
      {known > 0 && <i className="meter-known" style={part(known)} />}
      {learning > 0 && <i className="meter-learning" style={part(learning)} />}
      {fresh > 0 && <i className="meter-new" style={part(fresh)} />}
      {all === 0 && <i className="meter-empty" style={part(1)} />}
    </div>
  );
}

export function CoverageLegend({ known, learning, fresh }: { known: string; learning: string; fresh: string }) {
  return (
    <p className="legend">
      <span>
        <i className="meter-known" />
        {known}
      </span>
      <span>
        <i className="meter-learning" />
        {learning}
      </span>
      <span>
        <i className="meter-new" />
        {fresh}
      </span>
    </p>
  );
}

/** How far long work is; `total` null while that is not known. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number | null }) {
  const share = total ? Math.min(100, Math.round((100 * done) / total)) : null;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share ?? undefined}
      className="progress"
      data-open={share === null || undefined}
    >
      <i style={{ '--value': `${share ?? 0}%` } as CSSProperties} />
    </div>
  );
}
