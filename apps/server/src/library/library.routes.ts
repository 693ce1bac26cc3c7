import type { library as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Library } from './library.ts';

export const libraryHandlers = (library: Library): Handlers<typeof contract> => ({
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
  listLessons: ({ owner, query }) => library.listLessons(owner, query),
  getLesson: ({ owner, params }) => library.lesson(owner, params.id),
  changeLesson: ({ owner, params, body }) => library.changeLesson(owner, params.id, body),
  orderLessons: async ({ owner, params, body }) => {
    await library.orderLessons(owner, params.id, body.ids);
    return {};
  },
  deleteLesson: ({ owner, params }) => library.deleteLesson(owner, params.id),
  restoreLesson: ({ owner, params }) => library.restoreLesson(owner, params.id),
});
