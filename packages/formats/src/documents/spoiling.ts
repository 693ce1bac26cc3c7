import fc from 'fast-check';

/** How often each kind of file is spoiled: 100 times in `npm test`, 2,000 in `npm run soak`. */
export const spoilings = Number(process.env.FUZZ_RUNS ?? 100);

/** Bytes changed, taken out, said twice, or the rest cut off. */
export const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'drop', 'repeat', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

export function changed(file: Uint8Array, steps: { kind: string; at: number; byte: number; length: number }[]): Uint8Array {
  let bytes = [...file];
  for (const { kind, at, byte, length } of steps) {
    const place = Math.floor(at * bytes.length);
    if (kind === 'set') bytes[place] = byte;
    else if (kind === 'drop') bytes.splice(place, length);
    else if (kind === 'repeat') bytes.splice(place, 0, ...bytes.slice(place, place + length));
    else bytes = bytes.slice(0, Math.max(1, place));
  }
  return new Uint8Array(bytes);
}
