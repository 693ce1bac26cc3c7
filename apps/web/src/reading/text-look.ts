import { type CSSProperties, useCallback, useState } from 'react';
import { store, stored } from '../app/stored.ts';

export type Face = 'literata' | 'inter' | 'hyperlegible' | 'system';
/** The fonts of each typeface, as CSS takes them. */
export const faces: Record<Face, string> = {
  literata: 'var(--font-read)',
  inter: 'var(--font-ui)',
  hyperlegible: 'var(--font-hyperlegible)',
  system: 'system-ui',
};

/** How this device shows texts; the learner's choice, kept in the browser. */
export interface LookValues {
  face: Face;
  justify: boolean;
  hyphenate: boolean;
  /** Of the letters, in rem. */
  size: number;
  lineHeight: number;
  /** Of the lines, in em. */
  measure: number;
  marks: 'both' | 'tint' | 'line' | 'off';
  /** `tritan` serves those who cannot tell blue from green or yellow from pink. */
  palette: 'usual' | 'tritan';
  /** Whether new names and foreign words are marked as words are. */
  names: 'apart' | 'words';
}

const name = 'glossa.textLook';

export function useTextLook() {
  const [values, setValues] = useState(() => stored<Partial<LookValues>>(name, {}));
  const change = useCallback((more: Partial<LookValues>) => {
    setValues((before) => {
      const next = { ...before, ...more };
      store(name, next);
      return next;
    });
  }, []);
  const style: Record<string, string | number> = {};
  if (values.size) style['--read-size'] = `${values.size}rem`;
  if (values.lineHeight) style['--read-lh'] = values.lineHeight;
  if (values.measure) style['--read-measure'] = `${values.measure}em`;
  if (values.face) style['--read-face'] = faces[values.face];
  return {
    values,
    change,
    attributes: {
      style: style as CSSProperties,
      'data-marks': values.marks ?? 'both',
      'data-palette': values.palette ?? 'usual',
      'data-justify': values.justify ? '' : undefined,
      'data-names': values.names ?? 'apart',
      'data-hyphenate': values.hyphenate ? '' : undefined,
    },
  };
}

export type TextLook = ReturnType<typeof useTextLook>;
