import type { translating as contract } from '@glossa/contract';
import { DomainError } from '../platform/errors.ts';
import type { Handlers } from '../platform/http/mount.ts';
import type { Reading } from './reading.ts';

/** Who is here. */
type ListPeople = () => Promise<{ id: string; name: string }[]>;

export const sentencesHandlers = ({ sentences }: Pick<Reading, 'sentences'>, people: ListPeople): Handlers<typeof contract> => ({
  listEngines: async ({ owner }) => ({ items: await sentences.engines(owner) }),
  listEngineUse: async () => {
    const { usual, renewsAt, all } = sentences.allowance;
    const byAccount = new Map((await all()).map((each) => [each.accountId, each]));
    const items = (await people()).map(({ id, name }) => ({ id, name, limit: byAccount.get(id)?.limit ?? null, used: byAccount.get(id)?.used ?? [] }));
    return { usual, renewsAt: renewsAt(), items };
  },
  setEngineLimit: async ({ params, body }) => {
    if (!(await people()).some(({ id }) => id === params.id)) throw new DomainError('account-not-found');
    await sentences.allowance.setLimit(params.id, body.limit);
    return {};
  },
  listMissing: ({ owner, params, query }) => sentences.listMissing(owner, params.id, [...new Set(query.langs)]),
  translateMissing: ({ owner, params, body }) => sentences.translateMissing(owner, params.id, body.lang, body.characters),
  translateSentence: ({ owner, params, body }) => sentences.translateSentence(owner, params.id, body.anchor, body.lang),
  listVersions: async ({ owner, params, query: { lang, ...anchor } }) => ({ items: await sentences.listVersions(owner, params.id, anchor, lang) }),
  listAside: async ({ owner, params }) => ({ items: await sentences.listAside(owner, params.id) }),
  bringBackVersion: ({ owner, params }) => sentences.bringBack(owner, params.id, params.versionId),
});
