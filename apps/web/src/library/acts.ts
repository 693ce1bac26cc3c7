import type { Course, Lesson } from '@glossa/contract';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { useChangeCourse, useChangeLesson, useDeleteCourse, useDeleteLesson, useRestoreCourse, useRestoreLesson } from './library.ts';

/**
 * What the menu of a lesson does at once: done, said in a toast, with the way back.
 * Promises and not callbacks, because the row may be gone before the server has answered.
 */
export function useLessonActs() {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const change = useChangeLesson();
  const remove = useDeleteLesson();
  const bringBack = useRestoreLesson();

  const restore = ({ id, title }: Lesson) => void bringBack.mutateAsync(id).then(() => toast.show({ text: say('library.done.restored', { title }) }), onError);
  const archive = (lesson: Lesson, archived: boolean) => {
    const { title } = lesson;
    const undo = (now: Lesson) => ({ label: say('common.undo'), run: () => archive(now, !archived) });
    const done = (now: Lesson) => toast.show({ text: say(archived ? 'library.done.archived' : 'library.done.unarchived', { title }), action: undo(now) });
    void change.mutateAsync({ lesson, change: { archived } }).then(done, onError);
  };
  const drop = (lesson: Lesson) => {
    const action = { label: say('common.undo'), run: () => restore(lesson) };
    void remove.mutateAsync(lesson.id).then(() => toast.show({ text: say('library.done.lessonDeleted', { title: lesson.title }), action }), onError);
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

  const restore = ({ id, title }: Course) => void bringBack.mutateAsync(id).then(() => toast.show({ text: say('library.done.restored', { title }) }), onError);
  const archive = (course: Course, archived: boolean) => {
    const { title } = course;
    const undo = (now: Course) => ({ label: say('common.undo'), run: () => archive(now, !archived) });
    const done = (now: Course) => toast.show({ text: say(archived ? 'library.done.archived' : 'library.done.unarchived', { title }), action: undo(now) });
    void change.mutateAsync({ course, change: { archived } }).then(done, onError);
  };
  const drop = (course: Course, gone: () => void) => {
    const { title, lessons } = course;
    const done = () => {
      gone();
      toast.show({ text: say('library.done.courseDeleted', { title, lessons }), action: { label: say('common.undo'), run: () => restore(course) } });
    };
    void remove.mutateAsync(course.id).then(done, onError);
  };
  return { archive, drop, restore };
}
