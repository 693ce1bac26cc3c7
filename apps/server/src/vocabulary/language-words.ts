import type { Database } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import { revisions, standingsOf } from './vocabulary.store.ts';

export interface LanguageWords {
  lang: string;
  known: number;
  learning: number;
}

const mostHeld = 20_000;

/** How many single words of each language are known and learned: counted again only where a language's vocabulary has changed. */
export function createLanguageWords({ db }: { db: Pick<Database, 'read'> }) {
  const held = new Map<string, { revision: number; words: LanguageWords }>();
  return async (owner: OwnerId): Promise<LanguageWords[]> => {
    const all: LanguageWords[] = [];
    for (const { lang, revision } of await revisions(db.read, owner)) {
      const name = `${owner} ${lang}`;
      const found = held.get(name);
      const words = found?.revision === revision ? found.words : { lang, ...(await standingsOf(db.read, owner, lang)) };
      if (held.size >= mostHeld) held.clear();
      held.set(name, { revision, words });
      all.push(words);
    }
    return all;
  };
}
