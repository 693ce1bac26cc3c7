import { bringFields, type aligning as contract } from '@glossa/contract';
import { formOf } from '../platform/http/form.ts';
import { checked, type Handlers } from '../platform/http/mount.ts';
import type { Aligning } from './aligning.ts';

export const aligningHandlers = (aligning: Aligning): Handlers<typeof contract> => ({
  bringTranslation: async ({ owner, params, request }) => {
    const { fields, file } = await formOf(request);
    return aligning.bring(owner, params.id, { ...checked(bringFields, fields), name: file.filename, content: file.file });
  },
  listCounterparts: async ({ owner, params }) => ({ items: await aligning.list(owner, params.id) }),
  getCounterpart: ({ owner, params }) => aligning.get(owner, params.id, params.lang),
  saveLinks: ({ owner, params, body }) => aligning.saveLinks(owner, params.id, params.lang, body),
});
