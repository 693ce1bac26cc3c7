import type { languages as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Languages } from './languages.ts';
import type { OwnLanguages } from './own-languages.ts';

export const languagesHandlers = (languages: Languages, own: OwnLanguages): Handlers<typeof contract> => ({
  listLanguages: async ({ owner }) => ({ items: languages.list(owner ? await own.listOwn(owner) : []) }),
  listOwnLanguages: async ({ owner }) => ({ items: await own.listOwn(owner) }),
  saveOwnLanguage: ({ owner, params, body: { revision, ...given } }) => own.saveOwn(owner, params.lang, given, revision),
  removeOwnLanguage: async ({ owner, params }) => {
    await own.removeOwn(owner, params.lang);
    return {};
  },
});
