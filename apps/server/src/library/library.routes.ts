import type { library as contract } from '@glossa/contract';
import type { Files } from '../platform/files/files.ts';
import type { Handlers } from '../platform/http/mount.ts';
import { sendPicture } from '../platform/http/pictures.ts';
import type { Library } from './library.ts';

export const libraryHandlers = (library: Library, files: Pick<Files, 'open'>): Handlers<typeof contract> => ({
  listCourses: async ({ owner, query: { deleted, ...filter } }) => ({
    items: await (deleted ? library.deletedCourses(owner, filter.lang) : library.listCourses(owner, filter)),
  }),
  createCourse: ({ owner, body }) => library.createCourse(owner, body),
  getCourse: ({ owner, params }) => library.course(owner, params.id),
  changeCourse: ({ owner, params, body }) => library.changeCourse(owner, params.id, body),
  orderCourses: async ({ owner, body }) => {
    await library.orderCourses(owner, body.lang, body.ids);
    return {};
  },
  deleteCourse: ({ owner, params }) => library.deleteCourse(owner, params.id),
  restoreCourse: ({ owner, params }) => library.restoreCourse(owner, params.id),
  listLessons: ({ owner, query }) => library.listLessons(owner, { ...query, opened: query.opened || undefined }),
  getLesson: ({ owner, params }) => library.lesson(owner, params.id),
  getOriginal: async ({ owner, params, reply }) => {
    const { hash, name } = await library.originalOf(owner, params.id);
    const plain = name.replace(/[^\w. -]/g, '_');
    reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`)
      .send(files.open(hash));
  },
  getPicture: async ({ owner, params, reply }) => sendPicture(reply, files, await library.pictureOf(owner, params.id), 'private'),
  getPictureInText: async ({ owner, params, reply }) => sendPicture(reply, files, await library.pictureIn(owner, params.id, params.pictureId), 'private'),
  changeLesson: ({ owner, params, body }) => library.changeLesson(owner, params.id, body),
  orderLessons: async ({ owner, params, body }) => {
    await library.orderLessons(owner, params.id, body.ids);
    return {};
  },
  deleteLesson: ({ owner, params }) => library.deleteLesson(owner, params.id),
  restoreLesson: ({ owner, params }) => library.restoreLesson(owner, params.id),
});
