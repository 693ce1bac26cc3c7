const TYPES: readonly [string, string][] = [
  ['image/jpeg', '\u00ff\u00d8\u00ff'],
  ['image/png', '\u0089PNG'],
  ['image/gif', 'GIF8'],
];

/** What kind of picture the bytes are, by their own beginning; null for any other. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp';
  return TYPES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}
