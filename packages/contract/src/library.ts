import { z } from 'zod';
import { route } from './route.ts';
import { id, lang, nothing, operationId, pageOf, paging, revision, tag, time, title } from './values.ts';

export const course = z.object({
  id, serial: z.int(), lang, title: z.string(), tags: z.array(z.string()), isDefault: z.boolean(),
  /** Lessons that are neither archived nor deleted. */
  lessons: z.int(), revision, archivedAt: time.nullable(), createdAt: time,
});

export const lesson = z.object({
  id, serial: z.int(), courseId: id, lang, title: z.string(), author: z.string().nullable(), sourceUrl: z.string().nullable(),
  tags: z.array(z.string()), words: z.int(), pages: z.int(), revision,
  openedAt: time.nullable(), archivedAt: time.nullable(), createdAt: time,
});

const params = z.object({ id });
const seen = z.object({ revision });

/** A deleted thing can be brought back for 30 days. */
const deleted = z.object({ deletedAt: time });

export const library = {
  listCourses: route({
    method: 'GET', path: '/api/v1/courses', id: 'listCourses', access: 'reader', scope: 'read',
    summary: 'Courses in the learner’s order.',
    query: z.object({ lang: lang.optional(), archived: z.stringbool().default(false) }),
    answer: z.object({ items: z.array(course) }),
  }),
  createCourse: route({
    method: 'POST', path: '/api/v1/courses', id: 'createCourse', access: 'reader', scope: 'write', status: 201,
    summary: 'Makes an empty course.', body: z.object({ operationId, lang, title, tags: z.array(tag).max(50).default([]) }), answer: course,
    problems: ['language-unknown'],
  }),
  getCourse: route({
    method: 'GET', path: '/api/v1/courses/:id', id: 'getCourse', access: 'reader', scope: 'read',
    summary: 'One course.', params, answer: course, problems: ['course-not-found'],
  }),
  changeCourse: route({
    method: 'PATCH', path: '/api/v1/courses/:id', id: 'changeCourse', access: 'reader', scope: 'write',
    summary: 'Renames, tags or archives a course.', params,
    body: seen.extend({ title: title.optional(), tags: z.array(tag).max(50).optional(), archived: z.boolean().optional() }),
    answer: course, problems: ['course-not-found', 'course-changed'],
  }),
  orderCourses: route({
    method: 'PUT', path: '/api/v1/courses/order', id: 'orderCourses', access: 'reader', scope: 'write',
    summary: 'Puts the courses of a language in this order; those not named follow.',
    body: z.object({ lang, ids: z.array(id).max(2000) }), answer: nothing, problems: ['course-not-found'],
  }),
  deleteCourse: route({
    method: 'DELETE', path: '/api/v1/courses/:id', id: 'deleteCourse', access: 'reader', scope: 'write',
    summary: 'Deletes a course with its lessons; it can be brought back for 30 days.', params,
    answer: deleted, problems: ['course-not-found', 'default-course'],
  }),
  restoreCourse: route({
    method: 'POST', path: '/api/v1/courses/:id/restore', id: 'restoreCourse', access: 'reader', scope: 'write',
    summary: 'Brings a deleted course back with the lessons that were deleted with it.', params, body: nothing,
    answer: course, problems: ['course-not-found'],
  }),
  listLessons: route({
    method: 'GET', path: '/api/v1/lessons', id: 'listLessons', access: 'reader', scope: 'read',
    summary: 'Lessons: of a course in its order, or of a language by when they were last opened.',
    query: z.object({
      lang: lang.optional(), courseId: id.optional(), search: z.string().max(200).optional(), tag: tag.optional(),
      archived: z.stringbool().default(false), deleted: z.stringbool().default(false), ...paging,
    }),
    answer: pageOf(lesson), problems: ['course-not-found', 'invalid-cursor'],
  }),
  getLesson: route({
    method: 'GET', path: '/api/v1/lessons/:id', id: 'getLesson', access: 'reader', scope: 'read',
    summary: 'One lesson, without its text.', params, answer: lesson, problems: ['lesson-not-found'],
  }),
  changeLesson: route({
    method: 'PATCH', path: '/api/v1/lessons/:id', id: 'changeLesson', access: 'reader', scope: 'write',
    summary: 'Renames, tags, archives a lesson, or moves it to the end of another course of its language.', params,
    body: seen.extend({ title: title.optional(), tags: z.array(tag).max(50).optional(), archived: z.boolean().optional(), courseId: id.optional() }),
    answer: lesson, problems: ['lesson-not-found', 'lesson-changed', 'course-not-found'],
  }),
  orderLessons: route({
    method: 'PUT', path: '/api/v1/courses/:id/order', id: 'orderLessons', access: 'reader', scope: 'write',
    summary: 'Puts the lessons of a course in this order; those not named follow.', params,
    body: z.object({ ids: z.array(id).max(10000) }), answer: nothing, problems: ['course-not-found', 'lesson-not-found'],
  }),
  deleteLesson: route({
    method: 'DELETE', path: '/api/v1/lessons/:id', id: 'deleteLesson', access: 'reader', scope: 'write',
    summary: 'Deletes a lesson; it can be brought back for 30 days.', params, answer: deleted, problems: ['lesson-not-found'],
  }),
  restoreLesson: route({
    method: 'POST', path: '/api/v1/lessons/:id/restore', id: 'restoreLesson', access: 'reader', scope: 'write',
    summary: 'Brings a deleted lesson back.', params, body: nothing, answer: lesson, problems: ['lesson-not-found'],
  }),
} as const;

export type Course = z.infer<typeof course>;
export type Lesson = z.infer<typeof lesson>;
