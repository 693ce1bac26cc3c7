/**
 * Latin letters for the letters of another script, by a table that a speaker can review: entries `from to`, parted by commas.
 *
 *     е e, ^е ye, ~е ye, ия$ ia, ь -
 *
 * `^` before: only where the word begins; `~` before: only after one of the table's `after`; `$` behind: only where the
 * word ends; `-`: nothing. The longest entry wins, of equally long ones the closest. What no entry names stays.
 */
export interface Letters {
  after: string;
  entries: ReadonlyMap<string, readonly Entry[]>;
  longest: number;
}

interface Entry {
  to: string;
  where: '' | '^' | '~' | '$';
}

const ORDER = '^~$';

/** Rows of later tables go before those of earlier ones. */
export function letters(after: string, ...tables: string[]): Letters {
  const entries = new Map<string, Entry[]>();
  for (const row of tables.join(',').normalize('NFC').split(',')) {
    const [, before = '', from = '', end = '', to = ''] = /^\s*([\^~]?)(\S+?)(\$?)\s+(\S+)\s*$/u.exec(row) ?? [];
    if (from === '') continue;
    const where = (before || end) as Entry['where'];
    const entry = { to: to === '-' ? '' : to, where };
    const others = (entries.get(from) ?? []).filter((other) => other.where !== where);
    entries.set(
      from,
      [...others, entry].sort((a, b) => rank(a) - rank(b)),
    );
  }
  return { after, entries, longest: Math.max(...[...entries.keys()].map((key) => key.length)) };
}

const rank = ({ where }: Entry): number => (where === '' ? ORDER.length : ORDER.indexOf(where));

/** A word, composed (NFC), in Latin letters; capitals stay. */
export function spell(written: string, { after, entries, longest }: Letters): string {
  const lower = written.toLowerCase();
  const allCapitals = written.length > 1 && written === written.toUpperCase();
  let out = '';
  for (let at = 0; at < lower.length; ) {
    const [length, to] = entryAt(lower, at, after, entries, longest);
    const isCapital = written.charAt(at) !== lower.charAt(at);
    out += isCapital && lower.length === written.length ? capital(to, allCapitals) : to;
    at += length;
  }
  return out.normalize('NFC');
}

const capital = (text: string, all: boolean): string => (all ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1));

function entryAt(word: string, at: number, after: string, entries: Letters['entries'], longest: number): [length: number, to: string] {
  for (let length = Math.min(longest, word.length - at); length > 0; length--) {
    const entry = entries.get(word.slice(at, at + length))?.find(({ where }) => {
      if (where === '^') return at === 0;
      if (where === '~') return at > 0 && after.includes(word.charAt(at - 1));
      return where === '' || at + length === word.length;
    });
    if (entry) return [length, entry.to];
  }
  return [1, word.charAt(at)];
}
