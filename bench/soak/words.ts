import { type Client, vocabulary } from '@glossa/contract';
import { allItems } from '../../scripts/lib/client.ts';

/** One act of a learner: keep one word. */
export interface Act {
  operationId: string;
  word: string;
}

export const actsOf = (who: string, count: number): Act[] =>
  Array.from({ length: count }, (_, n) => ({ operationId: `${who}-act-${n}`, word: `${who}mot${n}` }));

export const keep = (call: Client, { operationId, word }: Act, lang = 'fr') =>
  call(vocabulary.changeTerms, { body: { operationId, lang, changes: [{ words: [word], text: word, status: '2' }] } });

export const keptWords = async (call: Client, lang = 'fr'): Promise<string[]> =>
  (await allItems((cursor) => call(vocabulary.listTerms, { query: { lang, limit: 200, cursor } }))).map(({ text }) => text).toSorted();

/** The words of the journal's entries: one for each act that happened. */
export const journalled = async (call: Client, lang = 'fr'): Promise<string[]> =>
  (await allItems((cursor) => call(vocabulary.listJournal, { query: { lang, limit: 200, cursor } }))).flatMap(({ sample }) => sample).toSorted();
