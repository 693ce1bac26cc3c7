import type { reading as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Reading } from './reading.ts';

export const readingHandlers = (reading: Reading): Handlers<typeof contract> => ({
  listShelf: async ({ owner, query }) => ({ items: await reading.listShelf(owner, query.ids) }),
  browseShelf: ({ owner, query }) => reading.browse(owner, query),
  browseCourses: async ({ owner, query }) => ({ items: await reading.browseCourses(owner, query) }),
  listLanguageNumbers: async ({ owner }) => ({ items: await reading.languageNumbers(owner) }),
  getPage: ({ owner, params, query }) => reading.getPage(owner, params.id, params.page, query),
  getText: ({ owner, params }) => reading.getText(owner, params.id),
  editText: ({ owner, params, body }) => reading.editText(owner, params.id, body.revision, body.text),
  listFormerTexts: async ({ owner, params }) => ({ items: await reading.listFormerTexts(owner, params.id) }),
  bringBackText: ({ owner, params, body }) => reading.bringBackText(owner, params.id, params.former, body.revision),
  savePlace: ({ owner, params, body }) => reading.savePlace(owner, params.id, body),
  getPlace: ({ owner, params }) => reading.getPlace(owner, params.id),
  logReading: async ({ owner, params, body }) => {
    await reading.logReading(owner, params.id, body);
    return {};
  },
  getSummary: ({ owner, params }) => reading.getSummary(owner, params.id),
  getCourseSummary: ({ owner, params }) => reading.getCourseSummary(owner, params.id),
  finishLesson: ({ owner, params }) => reading.finishLesson(owner, params.id),
  reopenLesson: ({ owner, params }) => reading.reopenLesson(owner, params.id),
  listTranslations: async ({ owner, params }) => ({ items: await reading.listTranslations(owner, params.id, params.page) }),
  writeTranslation: ({ owner, params, body }) => reading.writeTranslation(owner, params.id, body),
  deleteTranslation: async ({ owner, params, query }) => {
    await reading.deleteTranslation(owner, params.id, params.translationId, query.revision);
    return {};
  },
});
