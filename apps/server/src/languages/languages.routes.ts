import type { languages as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Languages } from './languages.ts';

export const languagesHandlers = (languages: Languages): Handlers<typeof contract> => ({
  listLanguages: async () => ({ items: languages.list() }),
});
