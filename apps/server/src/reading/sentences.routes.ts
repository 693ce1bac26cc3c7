import type { translating as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Reading } from './reading.ts';

export const sentencesHandlers = ({ sentences }: Pick<Reading, 'sentences'>): Handlers<typeof contract> => ({
  listEngines: async () => ({ items: await sentences.engines() }),
  listMissing: ({ owner, params, query }) => sentences.listMissing(owner, params.id, [...new Set(query.langs)]),
  translateMissing: ({ owner, params, body }) => sentences.translateMissing(owner, params.id, body.lang),
  translateSentence: ({ owner, params, body }) => sentences.translateSentence(owner, params.id, body.anchor, body.lang),
  listVersions: async ({ owner, params, query: { lang, ...anchor } }) => ({ items: await sentences.listVersions(owner, params.id, anchor, lang) }),
  bringBackVersion: ({ owner, params }) => sentences.bringBack(owner, params.id, params.versionId),
});
