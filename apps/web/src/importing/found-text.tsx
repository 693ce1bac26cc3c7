import { blocksFromPlain } from '@glossa/core/text';
import { useEffect, useMemo, useRef } from 'react';

/** The text that was found in a pasted page, as it will be read. It takes the focus where the field it stands for had it. */
export function FoundText({
  label,
  text,
  lang,
  dir,
  focus,
}: {
  label: string;
  text: string;
  lang: string | null;
  dir: 'ltr' | 'rtl' | 'auto';
  focus: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => {
    let made = 0;
    return blocksFromPlain(text, () => String(made++));
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it appears
  useEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="found-text read" aria-label={label} tabIndex={0} ref={box} lang={lang ?? undefined} dir={dir}>
        {blocks.map(({ id, kind, text: written }) =>
          kind === 'heading' ? <h2 key={id}>{written}</h2> : <p key={id}>{kind === 'item' ? `– ${written}` : written}</p>,
        )}
      </section>
    </div>
  );
}
