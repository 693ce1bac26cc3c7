/** `https://read.example.org` of what somebody typed; null where it is no web address. */
export function serverOf(typed: string): string | null {
  const text = typed.trim();
  // Not all browsers refuse a space in a host.
  const url = /\s/.test(text) ? null : URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : null;
}
