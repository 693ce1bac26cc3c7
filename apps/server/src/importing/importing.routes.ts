import { type importing as contract, importFileFields } from '@glossa/contract';
import { formOf } from '../platform/http/form.ts';
import { checked, type Handlers } from '../platform/http/mount.ts';
import type { Importing } from './importing.ts';

export const importingHandlers = (importing: Importing): Handlers<typeof contract> => ({
  listStarters: async ({ query }) => ({ items: importing.listStarters(query.lang) }),
  takeStarter: ({ owner, body }) => importing.takeStarter(owner, body),
  importText: ({ owner, body }) => importing.importText(owner, body),
  importFile: async ({ owner, request }) => {
    const { fields, file } = await formOf(request);
    return importing.importFile(owner, { ...checked(importFileFields, fields), name: file.filename, content: file.file });
  },
});
