import { type importing as contract, importFileFields, importLimit, previewFileFields } from '@glossa/contract';
import { DomainError } from '../platform/errors.ts';
import { formOf } from '../platform/http/form.ts';
import { untilGone } from '../platform/http/gone.ts';
import { checked, type Handlers } from '../platform/http/mount.ts';
import type { Importing } from './importing.ts';

export const importingHandlers = (importing: Importing): Handlers<typeof contract> => ({
  listStarters: async ({ query }) => ({ items: importing.listStarters(query.lang) }),
  takeStarter: ({ owner, body }) => importing.takeStarter(owner, body),
  importText: ({ owner, body }) => importing.importText(owner, body),
  importUrl: ({ owner, body }) => importing.importUrl(owner, body),
  previewText: ({ owner, body, reply }) => importing.previewText(owner, body, untilGone(reply)),
  previewUrl: ({ owner, body, reply }) => importing.previewUrl(owner, body, untilGone(reply)),
  previewFile: async ({ owner, request, reply }) => {
    const { fields, file } = await formOf(request);
    const { lang } = checked(previewFileFields, fields);
    const bytes = await file.toBuffer().catch(() => {
      throw new DomainError('file-too-large', { limit: importLimit });
    });
    return importing.previewFile(owner, { name: file.filename, bytes, lang }, untilGone(reply));
  },
  importFile: async ({ owner, request }) => {
    const { fields, file } = await formOf(request);
    return importing.importFile(owner, { ...checked(importFileFields, fields), name: file.filename, content: file.file });
  },
});
