import { type CSSProperties, useCallback, useState } from 'react';
import { store, stored } from '../app/stored.ts';

/** How this device shows texts; the learner's choice, kept in the browser. */
export interface LookValues {
  /** Of the letters, in rem. */
  size: number;
  lineHeight: number;
  /** Of the lines, in em. */
  measure: number;
  marks: 'both' | 'tint' | 'line' | 'off';
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
  return { values, change, attributes: { style: style as CSSProperties, 'data-marks': values.marks ?? 'both' } };
}

export type TextLook = ReturnType<typeof useTextLook>;
