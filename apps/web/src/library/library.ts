import { type CallOf, type Course, type Coverage, isUnnamed, type Lesson, library, type Place, type ResultOf, reading } from '@glossa/contract';
import {
  type FetchQueryOptions,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../app/api.ts';
import { newOperationId } from '../app/operation-id.ts';
import { type Say, useText } from '../i18n/i18n.tsx';
import { type BrowseQuery, queryOf } from './view.ts';

type LessonFilter = Omit<NonNullable<CallOf<typeof library.listLessons>['query']>, 'cursor' | 'limit'>;
export interface Shelved {
  coverage: Coverage;
  place: Place | null;
  finishedAt: number | null;
}

/** The course of quick imports is kept under one name, and shown in the interface's language. */
function useNamed(): (course: Course) => Course {
  const say = useText();
  return useCallback((course) => (isUnnamed(course) ? { ...course, title: say('library.quickImports') } : course), [say]);
}

/** The language a course's title is in, where that is not the interface's. */
export const titleLang = (say: Say, { isDefault, title, lang }: Course): string | undefined =>
  isDefault && title === say('library.quickImports') ? undefined : lang;

const coursesQuery = (lang: string | null, archived = false) =>
  queryOptions({
    queryKey: ['courses', { lang, archived }],
    queryFn: async () => (await api.call(library.listCourses, { query: { ...(lang ? { lang } : {}), ...(archived ? { archived: 'true' } : {}) } })).items,
  });
export function useCourses(lang: string | null, archived = false) {
  const named = useNamed();
  return useQuery({ ...coursesQuery(lang, archived), select: (courses) => courses.map(named) });
}

export function useCourse(id: string, enabled = true) {
  const select = useNamed();
  return useQuery({ queryKey: ['courses', id], queryFn: () => api.call(library.getCourse, { params: { id } }), enabled, select });
}

export const useLesson = (id: string) => useQuery({ queryKey: ['lesson', id], queryFn: () => api.call(library.getLesson, { params: { id } }) });

/** Lessons page by page; `fetchNextPage` brings more. */
export const useLessons = (filter: LessonFilter, enabled = true) =>
  useInfiniteQuery({
    queryKey: ['lessons', filter],
    queryFn: ({ pageParam }) => api.call(library.listLessons, { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    enabled,
  });

/** Where reading goes on: the lesson begun last and not finished, else the next of the course read last, else any that waits; null where none does. */
export const useGoOn = (lang: string | null) => useQuery(goOnQuery(lang));
const goOnQuery = (lang: string | null) =>
  queryOptions({
    queryKey: ['shelf', 'go-on', lang],
    queryFn: async () => {
      const inLang = lang ? { lang } : {};
      const first = async (wanted: BrowseQuery) => (await api.call(reading.browseShelf, { query: { ...inLang, ...wanted, limit: 1 } })).items[0];
      const begun = await first({ state: 'started' });
      if (begun) return begun;
      const [last] = (await api.call(library.listLessons, { query: { ...inLang, opened: 'true', limit: 1 } })).items;
      const next = last && (await first({ state: 'unread', courseId: last.courseId }));
      return next ?? (await first({ state: 'unread' })) ?? null;
    },
  });

/** Coverage and place of lessons, as they come in; asked for in the chunks in which the lessons came. */
export function useShelf(chunks: readonly (readonly Lesson[])[]): ReadonlyMap<string, Shelved> {
  return useQueries({
    queries: chunks
      .filter((chunk) => chunk.length > 0)
      .map((chunk) => {
        const ids = chunk.map(({ id }) => id).join(',');
        return {
          queryKey: ['shelf', ids],
          queryFn: async () => (await api.call(reading.listShelf, { query: { ids } })).items,
          placeholderData: (before: (Shelved & { lessonId: string })[] | undefined) => before,
        };
      }),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ?? []).map(({ lessonId, ...rest }) => [lessonId, rest] as const))),
  });
}

/** Lessons as the shelf gives them, found, chosen and ordered; `fetchNextPage` brings more. */
export const useBrowse = (query: BrowseQuery, enabled = true) => useInfiniteQuery({ ...browseQuery(query), placeholderData: (before) => before, enabled });
const browseQuery = (query: BrowseQuery) =>
  infiniteQueryOptions({
    queryKey: ['shelf', 'lessons', query],
    queryFn: ({ pageParam }) => api.call(reading.browseShelf, { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Courses with what is known of all their lessons. */
export function useShelfCourses(lang: string | null, archived = false) {
  const named = useNamed();
  return useQuery({ ...shelfCoursesQuery(lang, archived), select: (items) => items.map((item) => ({ ...item, course: named(item.course) })) });
}
const shelfCoursesQuery = (lang: string | null, archived = false) =>
  queryOptions({
    queryKey: ['shelf', 'courses', { lang, archived }],
    queryFn: async () => (await api.call(reading.browseCourses, { query: { ...(lang ? { lang } : {}), ...(archived ? { archived: 'true' } : {}) } })).items,
  });
export type ShelvedCourse = Omit<ResultOf<typeof reading.browseCourses>['items'][number], 'course'>;

/** Courses that can be brought back. */
export const useDeletedCourses = (lang: string | null) =>
  useQuery({
    queryKey: ['courses', 'deleted', lang],
    queryFn: async () => (await api.call(library.listCourses, { query: { ...(lang ? { lang } : {}), deleted: 'true' } })).items,
  });

/** The languages the learner has lessons or words in. */
export const useLanguageNumbers = () => useQuery(languageNumbersQuery);
const languageNumbersQuery = queryOptions({
  queryKey: ['shelf', 'languages'],
  queryFn: async () => (await api.call(reading.listLanguageNumbers, {})).items,
});

/** Asks for all that the home shows, so that it is kept for when the server is away; again only after a change of the library. */
export function fetchHome(client: QueryClient, lang: string | null): void {
  const once = { staleTime: Number.POSITIVE_INFINITY };
  for (const query of [coursesQuery(lang), goOnQuery(lang), shelfCoursesQuery(lang), languageNumbersQuery])
    void client.prefetchQuery({ ...(query as FetchQueryOptions), ...once });
  void client.prefetchInfiniteQuery({ ...browseQuery(queryOf({}, lang)), ...once });
}

/** After any change of the library: what shows lessons or courses asks again. Nobody waits for that but who must. */
function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all(['lessons', 'lesson', 'courses', 'shelf'].map((noun) => client.invalidateQueries({ queryKey: [noun] })));
}

function useFresh() {
  const refresh = useRefresh();
  return () => {
    void refresh();
  };
}

type LessonChange = Omit<CallOf<typeof library.changeLesson>['body'], 'revision'>;
type CourseChange = Omit<CallOf<typeof library.changeCourse>['body'], 'revision'>;

export const useChangeLesson = () =>
  useMutation({
    mutationFn: ({ lesson, change }: { lesson: Lesson; change: LessonChange }) =>
      api.call(library.changeLesson, { params: { id: lesson.id }, body: { revision: lesson.revision, ...change } }),
    onSettled: useFresh(),
  });

export const useDeleteLesson = () => useMutation({ mutationFn: (id: string) => api.call(library.deleteLesson, { params: { id } }), onSettled: useFresh() });

export const useRestoreLesson = () =>
  useMutation({ mutationFn: (id: string) => api.call(library.restoreLesson, { params: { id }, body: {} }), onSettled: useFresh() });

export const useOrderLessons = (courseId: string) =>
  useMutation({ mutationFn: (ids: string[]) => api.call(library.orderLessons, { params: { id: courseId }, body: { ids } }), onSettled: useRefresh() });

export const useCreateCourse = () =>
  useMutation({
    mutationFn: (course: { lang: string; title: string }) => api.call(library.createCourse, { body: { operationId: newOperationId(), ...course } }),
    onSettled: useFresh(),
  });

export const useChangeCourse = () =>
  useMutation({
    mutationFn: ({ course, change }: { course: Course; change: CourseChange }) =>
      api.call(library.changeCourse, { params: { id: course.id }, body: { revision: course.revision, ...change } }),
    onSettled: useFresh(),
  });

export const useOrderCourses = () =>
  useMutation({ mutationFn: (body: { lang: string; ids: string[] }) => api.call(library.orderCourses, { body }), onSettled: useFresh() });

export const useDeleteCourse = () => useMutation({ mutationFn: (id: string) => api.call(library.deleteCourse, { params: { id } }), onSettled: useFresh() });

export const useRestoreCourse = () =>
  useMutation({ mutationFn: (id: string) => api.call(library.restoreCourse, { params: { id }, body: {} }), onSettled: useFresh() });
