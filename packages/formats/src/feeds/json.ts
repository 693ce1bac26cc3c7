/** JSON of others: every look inside answers, with nothing where it is not as it should be. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []);
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

const BEGINS = /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{|$)/;

/** Null where the bytes are no JSON object. */
export function jsonFrom(bytes: Uint8Array): Json | null {
  if (!BEGINS.test(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
