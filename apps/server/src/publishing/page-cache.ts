import { digestOf } from '../platform/digest.ts';

/** A page as it is sent: in bytes, since making those of a long page anew for each visitor costs more than all else. */
export interface DrawnPage {
  bytes: Buffer;
  etag: string;
  /** Whether it asks search engines to stay away. */
  hidden: boolean;
}

interface Kept {
  page: Promise<DrawnPage>;
  /** 0 while it is being drawn. */
  size: number;
  state: string;
  until: number;
}
const mostBytes = 32_000_000;

/**
 * Pages drawn a moment ago, so that many visitors at once cost little: whoever comes while one is being drawn gets that one.
 * A page is drawn again when its `state` is another one, and in any case after `lifetime` milliseconds. The one asked for
 * least recently goes first.
 */
export function createPageCache(now: () => number, lifetime: number) {
  const kept = new Map<string, Kept>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const add = (key: string, entry: Kept): void => {
    drop(key);
    kept.set(key, entry);
    size += entry.size;
  };
  return async (key: string, state: string, draw: () => Promise<string>): Promise<DrawnPage> => {
    const found = kept.get(key);
    if (found && found.state === state && found.until > now()) {
      add(key, found);
      return found.page;
    }
    const drawing = draw(); // what it refuses at once, it refuses to this visitor alone
    const entry: Kept = { page: drawing.then(drawnPage), size: 0, state, until: now() + lifetime };
    add(key, entry);
    try {
      const page = await entry.page;
      if (kept.get(key) === entry) {
        entry.size = page.bytes.length;
        size += entry.size;
      }
      for (const [oldest] of kept) if (size > mostBytes && oldest !== key) drop(oldest);
      return page;
    } catch (error) {
      if (kept.get(key) === entry) drop(key);
      throw error;
    }
  };
}

export function drawnPage(html: string): DrawnPage {
  return { bytes: Buffer.from(html), etag: `"${digestOf(html).slice(0, 32)}"`, hidden: html.includes('<meta name="robots" content="noindex">') };
}
