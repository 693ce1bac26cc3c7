/** What somebody typed for an address of the web, whole; null where it is none. `gazette.example/a` is taken for https. */
export function addressIn(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && /[.:\]]/.test(url.host) ? url.href : null;
}

/** A text that is an address and nothing else, as it is copied from a browser. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);

/** What another program shares: its address, also where it puts that into the text; else the text. */
export function sharedWith({ url = '', text = '', title = '' }: { url?: string | undefined; text?: string | undefined; title?: string | undefined }) {
  const found = addressIn(url) ?? (isAddress(text) ? addressIn(text) : null) ?? addressIn(/https?:\/\/\S+$/.exec(text.trim())?.[0] ?? '');
  if (found && text.length < 500) return { kind: 'address' as const, url: found };
  return text.trim() === '' ? null : { kind: undefined, text, title };
}
