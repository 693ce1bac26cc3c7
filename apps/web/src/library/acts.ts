import type { Course, Lesson } from '@glossa/contract';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { useChangeCourse, useChangeLesson, useDeleteCourse, useDeleteLesson, useRestoreCourse, useRestoreLesson } from './library.ts';

/** What the menu of a lesson does at once: done, said in a toast, with the way back. */
export function useLessonActs() {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const change = useChangeLesson();
  const remove = useDeleteLesson();
  const bringBack = useRestoreLesson();

  const restore = ({ id, title }: Lesson) => bringBack.mutate(id, { onError, onSuccess: () => toast.show({ text: say('library.done.restored', { title }) }) });
  const archive = (lesson: Lesson, archived: boolean) => {
    const { title } = lesson;
    const undo = (now: Lesson) => ({ label: say('common.undo'), run: () => archive(now, !archived) });
    const done = (now: Lesson) => toast.show({ text: say(archived ? 'library.done.archived' : 'library.done.unarchived', { title }), action: undo(now) });
    change.mutate({ lesson, change: { archived } }, { onError, onSuccess: done });
  };
  const drop = (lesson: Lesson) => {
    const action = { label: say('common.undo'), run: () => restore(lesson) };
    remove.mutate(lesson.id, { onError, onSuccess: () => toast.show({ text: say('library.done.lessonDeleted', { title: lesson.title }), action }) });
  };
  return { archive, drop, restore };
}

/** The same for a course; `gone` is told when the course has left. */
export function useCourseActs() {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const change = useChangeCourse();
  const remove = useDeleteCourse();
  const bringBack = useRestoreCourse();

  const restore = ({ id, title }: Course) => bringBack.mutate(id, { onError, onSuccess: () => toast.show({ text: say('library.done.restored', { title }) }) });
  const archive = (course: Course, archived: boolean) => {
    const { title } = course;
    const undo = (now: Course) => ({ label: say('common.undo'), run: () => archive(now, !archived) });
    const done = (now: Course) => toast.show({ text: say(archived ? 'library.done.archived' : 'library.done.unarchived', { title }), action: undo(now) });
    change.mutate({ course, change: { archived } }, { onError, onSuccess: done });
  };
  const drop = (course: Course, gone: () => void) => {
    const { title, lessons } = course;
    const done = () => {
      gone();
      toast.show({ text: say('library.done.courseDeleted', { title, lessons }), action: { label: say('common.undo'), run: () => restore(course) } });
    };
    remove.mutate(course.id, { onError, onSuccess: done });
  };
  return { archive, drop, restore };
}
