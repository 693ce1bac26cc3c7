import type { corrections as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Library } from './library.ts';

export const correctionsHandlers = (library: Library): Handlers<typeof contract> => ({
  listCorrections: async ({ owner, params }) => ({ items: await library.listCorrections(owner, params.id) }),
  correctText: ({ owner, params, body }) => library.correctText(owner, params.id, body),
  listRules: async ({ owner }) => ({ items: await library.listRules(owner) }),
  addRule: ({ owner, body }) => library.addRule(owner, body.lang, body.text, body.rule),
  removeRule: async ({ owner, params }) => {
    await library.removeRule(owner, params.id);
    return {};
  },
  removeCorrection: async ({ owner, params, query }) => {
    await library.removeCorrection(owner, params.id, params.correctionId, query.page);
    return {};
  },
});
