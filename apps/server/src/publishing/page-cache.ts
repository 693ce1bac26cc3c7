import { hashOf } from '../platform/secrets.ts';

/** A page as it is sent. */
export interface DrawnPage {
  html: string;
  etag: string;
}

const mostCharacters = 16_000_000;

/**
 * Pages drawn a moment ago, so that many visitors at once cost little. A page is drawn again when its `state` is another
 * one, and in any case after `lifetime` milliseconds. The one asked for least recently goes first.
 */
export function createPageCache(now: () => number, lifetime: number) {
  const kept = new Map<string, DrawnPage & { state: string; until: number }>();
  let characters = 0;
  const drop = (key: string): void => {
    characters -= kept.get(key)?.html.length ?? 0;
    kept.delete(key);
  };
  return async (key: string, state: string, draw: () => Promise<string>): Promise<DrawnPage> => {
    const found = kept.get(key);
    drop(key);
    const fresh = found && found.state === state && found.until > now();
    const page = fresh ? found : { ...drawnPage(await draw()), state, until: now() + lifetime };
    drop(key);
    kept.set(key, page);
    characters += page.html.length;
    for (const [oldest] of kept) if (characters > mostCharacters && oldest !== key) drop(oldest);
    return page;
  };
}

export const drawnPage = (html: string): DrawnPage => ({ html, etag: `"${hashOf(html).slice(0, 32)}"` });
