import { type importing as contract, importFileFields, previewFileFields } from '@glossa/contract';
import { formOf, wholeOf } from '../platform/http/form.ts';
import { untilGone } from '../platform/http/gone.ts';
import { checked, type Handlers } from '../platform/http/mount.ts';
import type { Importing } from './importing.ts';

export const importingHandlers = (importing: Importing): Handlers<typeof contract> => ({
  listStarters: async ({ query }) => ({ items: importing.listStarters(query.lang) }),
  takeStarter: ({ owner, body }) => importing.takeStarter(owner, body),
  importText: ({ owner, body: { translation, ...body } }) =>
    importing.importText(owner, {
      ...body,
      translation: translation && { lang: translation.lang, from: { name: null, content: Buffer.from(translation.text) } },
    }),
  importUrl: ({ owner, body }) => importing.importUrl(owner, body),
  previewText: ({ owner, body, reply }) => importing.previewText(owner, body, untilGone(reply)),
  previewUrl: ({ owner, body, reply }) => importing.previewUrl(owner, body, untilGone(reply)),
  previewFile: async ({ owner, request, reply }) => {
    const { fields, file } = await formOf(request);
    const given = checked(previewFileFields, fields);
    return importing.previewFile(owner, { ...given, name: file.filename, bytes: await wholeOf(file) }, untilGone(reply));
  },
  importFile: async ({ owner, request }) => {
    const { fields, file, before } = await formOf(request, 'translation');
    const { translationLang, takeBack, ...target } = checked(importFileFields, fields);
    const translation = before || translationLang ? { lang: translationLang, ...(before ? { from: before } : {}) } : undefined;
    const wanted = takeBack === undefined ? {} : { takeBack: takeBack.split(',').map(Number) };
    return importing.importFile(owner, { ...target, ...wanted, translation, name: file.filename, content: file.file });
  },
});
