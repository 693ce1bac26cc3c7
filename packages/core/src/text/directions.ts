const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FLOOD = /[\u061c\u200e\u200f]+([\u061c\u200e\u200f])/g;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What closes each mark that opens; nothing does for an override, which no text needs. */
const CLOSES: Readonly<Record<string, string>> = { '\u202a': '\u202c', '\u202b': '\u202c', '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069' };

/** One paragraph, unable to turn what stands around it: marks that turn its direction stay where each is closed and none is an override, of single ones one in a row. */
export function evenDirections(text: string): string {
  if (!MARKS.test(text)) return text;
  const dry = text.replace(FLOOD, '$1');
  return areClosed(dry) ? dry : withoutTurns(dry);
}

/** The same for a name, which needs none of them. */
export const withoutTurns = (text: string): string => text.replace(TURNS, '').replace(FLOOD, '$1');

function areClosed(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(TURNS)) {
    const closing = CLOSES[mark];
    if (closing) open.push(closing);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}
